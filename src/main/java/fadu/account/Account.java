package fadu.account;

/**
 * Someone who may sign in.
 *
 * @param name what is typed to sign in
 * @param passwordHash never the password
 * @param departmentId the department it belongs to, empty if none
 * @param oneTime whether the password was handed out and must be changed at the next sign-in
 */
public record Account(
    String id,
    String name,
    String displayName,
    Role role,
    String departmentId,
    String passwordHash,
    boolean oneTime,
    boolean disabled) {

  /** Without the hash: records end up in logs. */
  @Override
  public String toString() {
    return "Account[" + name + ", " + role + "]";
  }
}

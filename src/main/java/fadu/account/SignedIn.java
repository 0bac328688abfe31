package fadu.account;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who is signed in.
 *
 * @param departmentId the department whose submissions this person sees, empty if none
 * @param oneTime whether nothing but changing the password is allowed on the pages
 */
public record SignedIn(
    String id, String name, String displayName, Role role, String departmentId, boolean oneTime)
    implements Principal, Serializable {

  static SignedIn of(Account account) {
    return new SignedIn(
        account.id(),
        account.name(),
        account.displayName(),
        account.role(),
        account.departmentId(),
        account.oneTime());
  }

  public SignedIn withOwnPassword() {
    return new SignedIn(id, name, displayName, role, departmentId, false);
  }

  public boolean administrator() {
    return role == Role.ADMINISTRATOR;
  }

  @Override
  public String getName() {
    return name;
  }
}

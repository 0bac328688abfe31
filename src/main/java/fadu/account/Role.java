package fadu.account;

/** What an account may do. */
public enum Role {
  ADMINISTRATOR("管理员"),
  ADVISER("法律顾问"),
  DEPARTMENT("承办部门"),
  AUTHOR("规则编写人");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether it sees every submission, not only its own or its department's. */
  public boolean seesAll() {
    return this == ADMINISTRATOR || this == ADVISER;
  }
}

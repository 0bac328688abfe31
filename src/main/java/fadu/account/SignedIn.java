package fadu.account;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who is signed in.
 *
 * @param oneTime whether nothing but changing the password is allowed on the pages
 */
public record SignedIn(String id, String name, String displayName, Role role, boolean oneTime)
    implements Principal, Serializable {

  static SignedIn of(Account account) {
    return new SignedIn(
        account.id(), account.name(), account.displayName(), account.role(), account.oneTime());
  }

  public SignedIn withOwnPassword() {
    return new SignedIn(id, name, displayName, role, false);
  }

  public boolean administrator() {
    return role == Role.ADMINISTRATOR;
  }

  @Override
  public String getName() {
    return name;
  }
}

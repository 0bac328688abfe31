package fadu.account;

import fadu.audit.AuditLog;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does about accounts; each act leaves its record. */
@Service
public class People {
  private static final int LONGEST = 100;

  /**
   * An act refused.
   *
   * <p>The message is a key of the message files.
   */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String key) {
      super(key);
    }
  }

  private final Accounts accounts;
  private final Departments departments;
  private final Passwords passwords;
  private final AuditLog audit;

  People(Accounts accounts, Departments departments, Passwords passwords, AuditLog audit) {
    this.accounts = accounts;
    this.departments = departments;
    this.passwords = passwords;
    this.audit = audit;
  }

  /**
   * Creates an account.
   *
   * @param departmentId empty for none; people of a department need one
   * @return its one-time password, shown once and kept nowhere
   */
  @Transactional
  public String create(
      String name, String displayName, Role role, String departmentId, SignedIn by, String source) {
    if (!AccountName.allowed(name)) {
      throw new Refused("people.fault.name");
    }
    if (accounts.named(name).isPresent()) {
      throw new Refused("people.fault.taken");
    }
    if (displayName.isBlank() || displayName.codePointCount(0, displayName.length()) > LONGEST) {
      throw new Refused("people.fault.display");
    }
    boolean department = role == Role.DEPARTMENT;
    if (department && departments.find(departmentId).isEmpty()) {
      throw new Refused("people.fault.department");
    }
    String password = PasswordPolicy.random();
    accounts.create(
        name, displayName.strip(), role, department ? departmentId : "", passwords.hash(password));
    audit.append(by.getName(), source, "create-account", name, role.name());
    return password;
  }

  /** Gives someone who forgot the password a new one-time password. */
  @Transactional
  public String resetPassword(String id, SignedIn by, String source) {
    Account account = account(id);
    String password = PasswordPolicy.random();
    accounts.setPassword(account.id(), passwords.hash(password), true);
    audit.append(by.getName(), source, "one-time-password", account.name(), "created");
    return password;
  }

  /** Closes an account, or opens it again. Nobody can lock the last administrator out. */
  @Transactional
  public void setDisabled(String id, boolean disabled, SignedIn by, String source) {
    Account account = account(id);
    if (disabled && account.id().equals(by.id())) {
      throw new Refused("people.fault.self");
    }
    accounts.setDisabled(account.id(), disabled);
    audit.append(
        by.getName(),
        source,
        disabled ? "disable-account" : "enable-account",
        account.name(),
        "ok");
  }

  /** Whether a session that began earlier may go on. */
  public boolean mayGoOn(SignedIn who) {
    Optional<Account> account = accounts.find(who.id());
    return account.isPresent()
        && !account.get().disabled()
        && account.get().role() == who.role()
        && (who.oneTime() || !account.get().oneTime());
  }

  private Account account(String id) {
    return accounts
        .find(id)
        .filter(a -> AccountName.allowed(a.name()))
        .orElseThrow(() -> new Refused("people.fault.gone"));
  }
}

package fadu.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts. */
@Repository
public class Accounts {
  private static final String COLUMNS =
      "select id, name, display_name, role, department_id, password_hash, one_time, disabled"
          + " from account ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Accounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Account> named(String name) {
    return jdbc.sql(COLUMNS + "where name = ?").param(name).query(Accounts::read).optional();
  }

  public Optional<Account> find(String id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Accounts::read).optional();
  }

  public List<Account> all() {
    return jdbc.sql(COLUMNS + "order by name").query(Accounts::read).list();
  }

  /** Creates an account of no department. */
  public Account create(String name, String displayName, Role role, String passwordHash) {
    return create(name, displayName, role, "", passwordHash);
  }

  /**
   * Creates an account whose password must be changed at the first sign-in.
   *
   * @param departmentId empty if it belongs to none
   */
  public Account create(
      String name, String displayName, Role role, String departmentId, String passwordHash) {
    Account account =
        new Account(
            UUID.randomUUID().toString(),
            name,
            displayName,
            role,
            departmentId,
            passwordHash,
            true,
            false);
    jdbc.sql(
            "insert into account (id, name, display_name, role, department_id, password_hash, one_time,"
                + " disabled, created_at) values (?, ?, ?, ?, nullif(?, ''), ?, 1, 0, ?)")
        .params(
            account.id(),
            name,
            displayName,
            role.name(),
            departmentId,
            passwordHash,
            clock.millis())
        .update();
    return account;
  }

  public void setPassword(String id, String passwordHash, boolean oneTime) {
    jdbc.sql("update account set password_hash = ?, one_time = ? where id = ?")
        .params(passwordHash, oneTime ? 1 : 0, id)
        .update();
  }

  /** The accounts of people: those of keys are not among them. */
  public List<Account> people() {
    return jdbc.sql(
            COLUMNS
                + "where id not in (select account_id from api_key) order by disabled, role, name")
        .query(Accounts::read)
        .list();
  }

  public void setDisabled(String id, boolean disabled) {
    jdbc.sql("update account set disabled = ? where id = ?").params(disabled ? 1 : 0, id).update();
  }

  private static Account read(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Role.valueOf(row.getString(4)),
        Objects.toString(row.getString(5), ""),
        row.getString(6),
        row.getInt(7) != 0,
        row.getInt(8) != 0);
  }
}

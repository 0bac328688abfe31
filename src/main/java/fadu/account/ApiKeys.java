package fadu.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The keys of programs. Each has an account of its own, so that its acts stand under its name. */
@Repository
public class ApiKeys {
  private static final long NOTED_EVERY_MILLIS = 60_000;
  private static final String COLUMNS =
      "select k.id, a.display_name, a.id, d.id, d.name, k.created_by, k.created_at, k.expires_at,"
          + " k.revoked_at, k.last_used_at, k.secret_hash from api_key k"
          + " join account a on a.id = k.account_id join department d on d.id = a.department_id ";

  /**
   * A new key.
   *
   * @param token what the program sends; shown once, kept nowhere
   */
  public record Issued(ApiKey key, String token) {}

  private record Stored(ApiKey key, String hash) {}

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Clock clock;

  ApiKeys(JdbcClient jdbc, Accounts accounts, Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Issues a key for a program of a department. */
  @Transactional
  public Issued issue(String name, Department department, OptionalLong expiresAt, String by) {
    KeyToken token = KeyToken.random();
    Account account =
        accounts.create("key:" + token.id(), name, Role.DEPARTMENT, department.id(), "-");
    jdbc.sql(
            "insert into api_key (id, account_id, secret_hash, created_by, created_at, expires_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(token.id())
        .param(account.id())
        .param(token.hash())
        .param(by)
        .param(clock.millis())
        .param(expiresAt.isPresent() ? expiresAt.getAsLong() : null)
        .update();
    return new Issued(find(token.id()).orElseThrow(), token.text());
  }

  /** Who a token belongs to, if it is of a key that is valid now. */
  public Optional<SignedIn> signIn(String text) {
    long now = clock.millis();
    Optional<Stored> stored =
        KeyToken.parse(text)
            .flatMap(token -> stored(token.id()).filter(s -> token.matches(s.hash())))
            .filter(s -> s.key().valid(now));
    stored.ifPresent(s -> used(s.key(), now));
    return stored
        .flatMap(s -> accounts.find(s.key().accountId()))
        .filter(account -> !account.disabled())
        .map(account -> SignedIn.of(account).withOwnPassword());
  }

  /** Ends a key; false if there is none, or it was ended before. */
  public boolean revoke(String id) {
    return jdbc.sql("update api_key set revoked_at = ? where id = ? and revoked_at is null")
            .params(clock.millis(), id)
            .update()
        == 1;
  }

  public Optional<ApiKey> find(String id) {
    return stored(id).map(Stored::key);
  }

  public List<ApiKey> all() {
    return jdbc
        .sql(COLUMNS + "order by d.name, k.created_at, k.id")
        .query(ApiKeys::read)
        .list()
        .stream()
        .map(Stored::key)
        .toList();
  }

  private Optional<Stored> stored(String id) {
    return jdbc.sql(COLUMNS + "where k.id = ?").param(id).query(ApiKeys::read).optional();
  }

  private void used(ApiKey key, long now) {
    if (now - key.lastUsedAt().orElse(0) > NOTED_EVERY_MILLIS) {
      jdbc.sql("update api_key set last_used_at = ? where id = ?").params(now, key.id()).update();
    }
  }

  private static Stored read(ResultSet row, int number) throws SQLException {
    return new Stored(
        new ApiKey(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            new Department(row.getString(4), row.getString(5)),
            row.getString(6),
            row.getLong(7),
            time(row, 8),
            time(row, 9),
            time(row, 10)),
        row.getString(11));
  }

  private static OptionalLong time(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }
}

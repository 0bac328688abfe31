package fadu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All acts, each holding the hash of the one before it. */
@Repository
public class AuditLog {
  private static final String COLUMNS =
      "select sequence, at, actor, source, act, object, result, previous_hash, hash from audit ";
  private static final int LONGEST = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  public AuditLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds an act, in the transaction of the act if there is one: no act without its record. */
  @Transactional
  public void append(String actor, String source, String act, String object, String result) {
    Optional<AuditRecord> last =
        jdbc.sql(COLUMNS + "order by sequence desc limit 1").query(AuditLog::read).optional();
    AuditRecord next =
        new AuditRecord(
                last.map(AuditRecord::sequence).orElse(0L) + 1,
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS).toString(),
                plain(actor, 64),
                plain(source, 64),
                act,
                plain(object, LONGEST),
                plain(result, LONGEST),
                last.map(AuditRecord::hash).orElse(AuditRecord.ORIGIN),
                "")
            .sealed();
    jdbc.sql(
            "insert into audit (sequence, at, actor, source, act, object, result, previous_hash,"
                + " hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            next.sequence(),
            next.at(),
            next.actor(),
            next.source(),
            next.act(),
            next.object(),
            next.result(),
            next.previousHash(),
            next.hash())
        .update();
  }

  /** The sequence number of the first record that is not what it was; empty if all are. */
  public OptionalLong firstBroken() {
    String previous = AuditRecord.ORIGIN;
    long sequence = 0;
    for (AuditRecord record :
        jdbc.sql(COLUMNS + "order by sequence").query(AuditLog::read).list()) {
      sequence++;
      if (record.sequence() != sequence
          || !record.previousHash().equals(previous)
          || !record.hash().equals(record.expectedHash())) {
        return OptionalLong.of(sequence);
      }
      previous = record.hash();
    }
    return OptionalLong.empty();
  }

  public List<AuditRecord> latest(int count) {
    return jdbc.sql(COLUMNS + "order by sequence desc limit ?")
        .param(count)
        .query(AuditLog::read)
        .list();
  }

  /** What people typed goes in without control characters and lone surrogates. */
  private static String plain(String text, int longest) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .map(c -> Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static AuditRecord read(ResultSet row, int number) throws SQLException {
    return new AuditRecord(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }
}

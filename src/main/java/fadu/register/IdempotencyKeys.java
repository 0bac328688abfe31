package fadu.register;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came under which idempotency key. Keys are remembered for a week. */
@Repository
class IdempotencyKeys {
  private static final long KEPT = Duration.ofDays(7).toMillis();

  private record Row(String digest, String reviewId) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  IdempotencyKeys(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The review that this very submission led to when it came before.
   *
   * @throws KeyReused if the key came with another submission
   */
  Optional<String> earlier(NewSubmission submission) {
    if (submission.idempotencyKey().isEmpty()) {
      return Optional.empty();
    }
    Optional<Row> row =
        jdbc.sql(
                "select digest, review_id from idempotency"
                    + " where owner_id = ? and idempotency_key = ?")
            .params(submission.owner(), submission.idempotencyKey())
            .query(Row.class)
            .optional();
    if (row.isPresent() && !row.get().digest().equals(submission.digest())) {
      throw new KeyReused(row.get().reviewId());
    }
    return row.map(Row::reviewId);
  }

  /** Remembers what a submission led to, within its transaction. */
  void remember(NewSubmission submission, String reviewId) {
    if (submission.idempotencyKey().isEmpty()) {
      return;
    }
    long now = clock.millis();
    jdbc.sql("delete from idempotency where created_at < ?").param(now - KEPT).update();
    jdbc.sql(
            "insert into idempotency (owner_id, idempotency_key, digest, review_id, created_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(submission.owner(), submission.idempotencyKey(), submission.digest(), reviewId, now)
        .update();
  }
}

package fadu.register;

import fadu.account.SignedIn;
import fadu.register.ReviewState.Phase;
import fadu.review.worker.Answer;
import fadu.review.worker.Step;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reviews and how far they are. */
@Repository
public class Reviews {
  static final String COLUMNS =
      "select r.id, r.submission_id, s.account_id, s.department_id, s.title, r.state, r.step, r.code, r.message,"
          + " r.code_limit, r.code_actual, r.violated, r.created_at"
          + " from review r join submission s on s.id = r.submission_id ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Reviews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A review, if there is one that this person may see. */
  public Optional<ReviewState> find(String id, SignedIn viewer) {
    Sight sight = Sight.of(viewer);
    return jdbc.sql(COLUMNS + "where r.id = ? and " + sight.sql())
        .param(id)
        .params(sight.params())
        .query(Reviews::read)
        .optional();
  }

  Optional<ReviewState> find(String id) {
    return jdbc.sql(COLUMNS + "where r.id = ?").param(id).query(Reviews::read).optional();
  }

  /** The latest reviews that this person may see. */
  public List<ReviewState> latest(SignedIn viewer, int count) {
    Sight sight = Sight.of(viewer);
    return jdbc.sql(COLUMNS + "where " + sight.sql() + " order by r.created_at desc, r.id limit ?")
        .params(sight.params())
        .param(count)
        .query(Reviews::read)
        .list();
  }

  /** Number of reviews that wait or run. */
  public long open() {
    return jdbc.sql("select count(*) from review where state in ('queued', 'running')")
        .query(Long.class)
        .single();
  }

  /** The result as it was made, byte for byte. */
  public Optional<byte[]> json(String id) {
    return text("json", id);
  }

  /** The text that was reviewed, for the screen. */
  public Optional<byte[]> reading(String id) {
    return text("reading", id);
  }

  private Optional<byte[]> text(String column, String id) {
    return jdbc.sql("select " + column + " from review_result where review_id = ?")
        .param(id)
        .query(String.class)
        .optional()
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes the oldest review that waits. */
  Optional<Claim> claim() {
    return jdbc.sql(
            "update review set state = 'running', fence = fence + 1, started_at = ?"
                + " where id in (select id from review where state = 'queued' and not_before <= ?"
                + " order by created_at, id limit 1) and state = 'queued'"
                + " returning id, submission_id, fence, interruptions")
        .params(clock.millis(), clock.millis())
        .query((r, n) -> new Claim(r.getString(1), r.getString(2), r.getInt(3), r.getInt(4)))
        .optional();
  }

  /** Notes how far an attempt is. */
  void step(Claim claim, Step step) {
    jdbc.sql("update review set step = ? where id = ? and fence = ? and state = 'running'")
        .params(step.name(), claim.reviewId(), claim.fence())
        .update();
  }

  /** Puts a review back in the queue, for later. */
  void postpone(Claim claim, long millis) {
    jdbc.sql(
            "update review set state = 'queued', step = '', not_before = ?"
                + " where id = ? and fence = ? and state = 'running'")
        .params(clock.millis() + millis, claim.reviewId(), claim.fence())
        .update();
  }

  /** Takes up what a crash or a stop interrupted; only while nothing runs. */
  int requeueInterrupted() {
    return jdbc.sql(
            "update review set state = 'queued', step = '', interruptions = interruptions + 1"
                + " where state = 'running'")
        .update();
  }

  /** Stores the result; false if this attempt no longer holds the review. */
  @Transactional
  boolean done(Claim claim, Answer.Reviewed answer, ResultDigest digest) {
    boolean held =
        jdbc.sql(
                    "update review set state = 'done', finished_at = ?, rule_set = ?, violated = ?"
                        + " where id = ? and fence = ? and state = 'running'")
                .params(
                    clock.millis(),
                    digest.ruleSet(),
                    digest.violated(),
                    claim.reviewId(),
                    claim.fence())
                .update()
            == 1;
    if (held) {
      jdbc.sql("insert into review_result (review_id, json, sha256, reading) values (?, ?, ?, ?)")
          .params(
              claim.reviewId(),
              new String(answer.json(), StandardCharsets.UTF_8),
              digest.sha256(),
              new String(answer.reading(), StandardCharsets.UTF_8))
          .update();
    }
    return held;
  }

  /** Stores that there is no result, and why. */
  boolean ended(Claim claim, Phase phase, Answer.Refused why) {
    return jdbc.sql(
                "update review set state = ?, finished_at = ?, code = ?, message = ?,"
                    + " code_limit = ?, code_actual = ?"
                    + " where id = ? and fence = ? and state = 'running'")
            .params(
                java.util.Arrays.asList(
                    phase.stored(),
                    clock.millis(),
                    why.code(),
                    why.message(),
                    why.limit().isPresent() ? why.limit().getAsLong() : null,
                    why.actual().isPresent() ? why.actual().getAsLong() : null,
                    claim.reviewId(),
                    claim.fence()))
            .update()
        == 1;
  }

  static ReviewState read(ResultSet row, int number) throws SQLException {
    String step = row.getString(7);
    return new ReviewState(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Objects.toString(row.getString(4), ""),
        row.getString(5),
        Phase.stored(row.getString(6)),
        step.isEmpty() ? Optional.empty() : Optional.of(Step.valueOf(step)),
        row.getString(8),
        row.getString(9),
        number(row, 10),
        number(row, 11),
        row.getInt(12),
        row.getLong(13));
  }

  private static OptionalLong number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }
}

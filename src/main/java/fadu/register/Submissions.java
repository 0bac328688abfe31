package fadu.register;

import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.review.worker.Content;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Submissions as they were sent. */
@Repository
public class Submissions {
  private final JdbcClient jdbc;
  private final FileStore files;
  private final IdempotencyKeys keys;
  private final Quota quota;
  private final ReviewOrders orders;
  private final RunningNumbers numbers;
  private final AuditLog audit;
  private final Clock clock;

  Submissions(
      JdbcClient jdbc,
      FileStore files,
      IdempotencyKeys keys,
      Quota quota,
      ReviewOrders orders,
      AuditLog audit,
      Clock clock) {
    this.jdbc = jdbc;
    this.numbers = new RunningNumbers(jdbc);
    this.files = files;
    this.keys = keys;
    this.quota = quota;
    this.orders = orders;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes a submission in and orders its review. When this returns, both outlive a crash. The same
   * submission under the same idempotency key is taken in once.
   *
   * @throws KeyReused if the key came before with another submission
   * @throws Quota.Passed if its sender has too much already
   */
  @Transactional
  public Accepted accept(NewSubmission submission) {
    Optional<String> earlier = keys.earlier(submission);
    if (earlier.isPresent()) {
      return new Accepted(earlier.get(), true);
    }
    quota.check(
        submission.from(), submission.files().stream().mapToLong(f -> f.content().size()).sum());
    String id = UUID.randomUUID().toString();
    long now = clock.millis();
    jdbc.sql(
            "insert into submission (id, account_id, department_id, serial, title, metadata,"
                + " as_of, created_at) values (?, ?, nullif(?, ''), ?, ?, ?, ?, ?)")
        .params(
            id,
            submission.from().id(),
            submission.from().departmentId(),
            numbers.next("submission"),
            submission.files().get(submission.contract().orElse(0)).name(),
            submission.metadata(),
            submission.asOf(),
            now)
        .update();
    for (int i = 0; i < submission.files().size(); i++) {
      NewSubmission.File file = submission.files().get(i);
      jdbc.sql(
              "insert into submission_file (submission_id, position, name, sha256, size)"
                  + " values (?, ?, ?, ?, ?)")
          .params(id, i, file.name(), file.content().sha256(), file.content().size())
          .update();
    }
    ReviewInput input =
        new ReviewInput(
            id,
            submission.contract(),
            submission.metadata(),
            submission.asOf(),
            submission.compareAsOf());
    String review = order(input, 1, submission.from());
    keys.remember(submission, review);
    audit.append(submission.from().name(), submission.source(), "submit", review, "accepted");
    return new Accepted(review, false);
  }

  /**
   * Orders another review of a submission.
   *
   * @return id of the review
   */
  @Transactional
  public String again(SignedIn who, String source, ReviewInput input) {
    int last =
        jdbc.sql("select max(ordinal) from review where submission_id = ?")
            .param(input.submissionId())
            .query(Integer.class)
            .single();
    String review = order(input, last + 1, who);
    audit.append(who.name(), source, "review-again", review, "accepted");
    return review;
  }

  private String order(ReviewInput input, int ordinal, SignedIn who) {
    String review = UUID.randomUUID().toString();
    jdbc.sql(
            "insert into review (id, submission_id, ordinal, metadata, as_of, compare_as_of,"
                + " contract_position,"
                + " ordered_by, state, step, fence, interruptions, not_before, code, message,"
                + " rule_set, violated, created_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'queued', '', 0, 0, 0, '', '', '', 0, ?)")
        .params(
            Arrays.asList(
                review,
                input.submissionId(),
                ordinal,
                input.metadata(),
                input.asOf(),
                input.compareAsOf(),
                input.contract().isPresent() ? input.contract().getAsInt() : null,
                who.displayName(),
                clock.millis()))
        .update();
    orders.order(review);
    return review;
  }

  /** What a review is made from, ready to be reviewed. */
  Submission ofReview(String reviewId) throws IOException {
    ReviewInput input = input(reviewId);
    record Row(String name, String sha256) {}
    List<SubmittedFile> loaded = new ArrayList<>();
    for (Row row :
        jdbc.sql(
                "select name, sha256 from submission_file where submission_id = ? order by position")
            .param(input.submissionId())
            .query((r, n) -> new Row(r.getString(1), r.getString(2)))
            .list()) {
      loaded.add(new SubmittedFile(row.name(), Content.of(files.path(row.sha256()))));
    }
    if (input.contract().isPresent()) {
      loaded.add(0, loaded.remove(input.contract().getAsInt()));
    }
    return new Submission(
        loaded,
        input.metadata(),
        date(input.asOf()),
        date(input.compareAsOf()),
        input.contract().isPresent());
  }

  private static Optional<LocalDate> date(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
  }

  /** What a review was ordered with. */
  public ReviewInput input(String reviewId) {
    return jdbc.sql(
            "select submission_id, contract_position, metadata, as_of, compare_as_of from review"
                + " where id = ?")
        .param(reviewId)
        .query(
            (r, n) -> {
              int position = r.getInt(2);
              return new ReviewInput(
                  r.getString(1),
                  r.wasNull() ? OptionalInt.empty() : OptionalInt.of(position),
                  r.getString(3),
                  r.getString(4),
                  r.getString(5));
            })
        .single();
  }

  /** The files of a submission, as they were sent. */
  public List<SentFile> files(String submissionId) {
    return jdbc.sql(
            "select name, sha256, size from submission_file where submission_id = ? order by"
                + " position")
        .param(submissionId)
        .query((r, n) -> new SentFile(n, r.getString(1), r.getString(2), r.getLong(3)))
        .list();
  }

  /** A file of a submission. */
  public record SentFile(int position, String name, String sha256, long size) {}

  /** Whether a submission holds a file of this content. */
  boolean holds(String sha256) {
    return jdbc.sql("select count(*) from submission_file where sha256 = ?")
            .param(sha256)
            .query(Long.class)
            .single()
        > 0;
  }
}

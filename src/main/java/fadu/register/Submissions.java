package fadu.register;

import fadu.audit.AuditLog;
import fadu.review.worker.Content;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final ReviewOrders orders;
  private final AuditLog audit;
  private final Clock clock;

  Submissions(
      JdbcClient jdbc,
      FileStore files,
      IdempotencyKeys keys,
      ReviewOrders orders,
      AuditLog audit,
      Clock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.keys = keys;
    this.orders = orders;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes a submission in and orders its review. When this returns, both outlive a crash. The same
   * submission under the same idempotency key is taken in once.
   *
   * @throws KeyReused if the key came before with another submission
   */
  @Transactional
  public Accepted accept(NewSubmission submission) {
    Optional<String> earlier = keys.earlier(submission);
    if (earlier.isPresent()) {
      return new Accepted(earlier.get(), true);
    }
    String id = UUID.randomUUID().toString();
    String review = UUID.randomUUID().toString();
    long now = clock.millis();
    jdbc.sql(
            "insert into submission (id, account_id, department_id, title, metadata, as_of,"
                + " created_at) values (?, ?, nullif(?, ''), ?, ?, ?, ?)")
        .params(
            id,
            submission.from().id(),
            submission.from().departmentId(),
            submission.files().get(0).name(),
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
    jdbc.sql(
            "insert into review (id, submission_id, state, step, fence, interruptions, not_before, code, message,"
                + " rule_set, violated, created_at) values (?, ?, 'queued', '', 0, 0, 0, '', '', '',"
                + " 0, ?)")
        .params(review, id, now)
        .update();
    keys.remember(submission, review);
    orders.order(review);
    audit.append(submission.from().name(), submission.source(), "submit", review, "accepted");
    return new Accepted(review, false);
  }

  /** The submission that a review is of, with its files, ready to be reviewed. */
  Submission ofReview(String reviewId) throws IOException {
    return load(
        jdbc.sql("select submission_id from review where id = ?")
            .param(reviewId)
            .query(String.class)
            .single());
  }

  private Submission load(String id) throws IOException {
    record Row(String name, String sha256) {}
    List<SubmittedFile> loaded = new ArrayList<>();
    for (Row row :
        jdbc.sql(
                "select name, sha256 from submission_file where submission_id = ? order by position")
            .param(id)
            .query((r, n) -> new Row(r.getString(1), r.getString(2)))
            .list()) {
      loaded.add(new SubmittedFile(row.name(), Content.of(files.path(row.sha256()))));
    }
    record Data(String metadata, String asOf) {}
    Data data =
        jdbc.sql("select metadata, as_of from submission where id = ?")
            .param(id)
            .query((r, n) -> new Data(r.getString(1), r.getString(2)))
            .single();
    return new Submission(
        loaded,
        data.metadata(),
        data.asOf().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(data.asOf())));
  }

  /** Whether a submission holds a file of this content. */
  boolean holds(String sha256) {
    return jdbc.sql("select count(*) from submission_file where sha256 = ?")
            .param(sha256)
            .query(Long.class)
            .single()
        > 0;
  }
}

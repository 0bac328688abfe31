package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.account.Role;
import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.register.ReviewState.Phase;
import fadu.review.worker.Answer;
import fadu.review.worker.Reviewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReviewQueueTest {
  private static final SignedIn SOMEONE =
      new SignedIn("1", "school", "school", Role.DEPARTMENT, "", false);
  private static final byte[] JSON =
      "{\"schema\":\"fadu.review/1\",\"ruleSet\":{\"sha256\":\"ab\"},\"summary\":{\"violated\":2}}"
          .getBytes(StandardCharsets.UTF_8);
  private static final Answer REVIEWED =
      new Answer.Reviewed(JSON, "{}".getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder;
  private Database database;
  private FileStore files;
  private Submissions submissions;
  private Reviews reviews;

  @BeforeEach
  void open() throws IOException {
    database = new Database(folder);
    database
        .jdbc
        .sql(
            "insert into account values ('1', 'school', 'school', 'DEPARTMENT', '-', 0, 0, 0, null)")
        .update();
    files = new FileStore(folder.resolve("files"));
    Clock clock = Clock.systemUTC();
    submissions =
        new Submissions(
            database.jdbc,
            files,
            new IdempotencyKeys(database.jdbc, clock),
            new AuditLog(database.jdbc, clock),
            clock);
    reviews = new Reviews(database.jdbc, clock);
  }

  private String submit(ReviewQueue queue) throws IOException {
    Intake.Arriving file =
        new Intake.Arriving() {
          @Override
          public String name() {
            return "a.txt";
          }

          @Override
          public InputStream open() {
            return new ByteArrayInputStream(new byte[] {'x'});
          }
        };
    return new Intake(files, submissions, queue).accept(SOMEONE, "", List.of(file), "", "");
  }

  private ReviewQueue queue(Reviewer reviewer) {
    return new ReviewQueue(reviews, submissions, reviewer, 2);
  }

  private Phase phase(String id) {
    return reviews.find(id).orElseThrow().phase();
  }

  @Test
  void storesTheResultByteForByte() throws Exception {
    try (ReviewQueue queue = queue((s, p) -> REVIEWED)) {
      queue.start();
      String id = submit(queue);

      assertThat(queue.await(id, Duration.ofSeconds(20))).isTrue();
      assertThat(reviews.json(id)).contains(JSON);
      assertThat(reviews.find(id).orElseThrow().violated()).isEqualTo(2);
    }
  }

  @Test
  void takesUpAfterARestartWhatWasInterrupted() throws Exception {
    String id;
    try (ReviewQueue dead = queue((s, p) -> REVIEWED)) {
      id = submit(dead);
      assertThat(reviews.claim().map(Claim::reviewId)).contains(id);
      assertThat(phase(id)).isEqualTo(Phase.RUNNING);
    }
    try (ReviewQueue queue = queue((s, p) -> REVIEWED)) {
      queue.start();
      assertThat(queue.await(id, Duration.ofSeconds(20))).isTrue();
      assertThat(phase(id)).isEqualTo(Phase.DONE);
    }
  }

  @Test
  void doesNotTakeTheResultOfAnAttemptThatWasOvertaken() throws Exception {
    String id = submit(queue((s, p) -> REVIEWED));
    Claim late = reviews.claim().orElseThrow();
    reviews.requeueInterrupted();
    Claim current = reviews.claim().orElseThrow();
    ResultDigest digest = ResultDigest.of(JSON);

    assertThat(reviews.done(late, (Answer.Reviewed) REVIEWED, digest)).isFalse();
    assertThat(reviews.done(current, (Answer.Reviewed) REVIEWED, digest)).isTrue();
    assertThat(reviews.done(current, (Answer.Reviewed) REVIEWED, digest)).isFalse();
    assertThat(phase(id)).isEqualTo(Phase.DONE);
  }

  @Test
  void triesAgainWhenNoWorkerCouldWork() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (ReviewQueue queue =
        queue((s, p) -> calls.incrementAndGet() == 1 ? new Answer.Failed("BUSY", "忙") : REVIEWED)) {
      queue.start();
      String id = submit(queue);

      assertThat(queue.await(id, Duration.ofSeconds(20))).isTrue();
      assertThat(phase(id)).isEqualTo(Phase.DONE);
      assertThat(calls).hasValue(2);
    }
  }

  @Test
  void endsAReviewWhoseFileIsLost() throws Exception {
    try (ReviewQueue queue = queue((s, p) -> REVIEWED)) {
      String id = submit(queue);
      Files.delete(files.path("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"));
      queue.start();
      assertThat(queue.await(id, Duration.ofSeconds(20))).isTrue();
      assertThat(phase(id)).isEqualTo(Phase.FAILED);
      assertThat(reviews.find(id).orElseThrow().code()).isEqualTo("STORAGE_UNREADABLE");
    }
  }

  @Test
  void keepsRefusalsWithTheirLimits() throws Exception {
    Answer refusal =
        new Answer.Refused(
            "TOO_LARGE", "过大", java.util.OptionalLong.of(5), java.util.OptionalLong.of(7));
    try (ReviewQueue queue = queue((s, p) -> refusal)) {
      queue.start();
      String id = submit(queue);
      assertThat(queue.await(id, Duration.ofSeconds(20))).isTrue();
      ReviewState state = reviews.find(id).orElseThrow();
      assertThat(state.phase()).isEqualTo(Phase.REFUSED);
      assertThat(state.limit()).hasValue(5);
      assertThat(state.actual()).hasValue(7);
      assertThat(reviews.json(id)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void aReviewTakenInOutlivesEverythingThatWasNotCommitted() throws Exception {
    String id = submit(queue((s, p) -> REVIEWED));
    // A file that was stored and whose row never came: the crash between the two.
    files.put(new ByteArrayInputStream(new byte[] {'y'}));

    Database reopened = new Database(folder);

    assertThat(new Reviews(reopened.jdbc, Clock.systemUTC()).find(id)).isPresent();
    assertThat(submissions.load(reviews.find(id).orElseThrow().submissionId()).files()).hasSize(1);
  }
}

package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.register.ReviewState.Phase;
import fadu.review.worker.Answer;
import fadu.review.worker.Progress;
import fadu.review.worker.Reviewer;
import fadu.review.worker.Step;
import fadu.review.worker.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReviewQueueTest {
  private static final byte[] JSON =
      "{\"schema\":\"fadu.review/1\",\"ruleSet\":{\"sha256\":\"ab\"},\"summary\":{\"violated\":2}}"
          .getBytes(StandardCharsets.UTF_8);
  private static final Answer REVIEWED =
      new Answer.Reviewed(JSON, "{}".getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder;
  private final List<Register> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(Register::close);
  }

  private Register register(Reviewer reviewer) throws IOException {
    return register(reviewer, "fadu-1");
  }

  private Register register(Reviewer reviewer, String name) throws IOException {
    Register register = new Register(folder, reviewer, name);
    open.add(register);
    return register;
  }

  /**
   * What a service does that is killed while it reviews: it begins, and is never heard of again.
   */
  private static final class Killed implements Reviewer {
    private final CountDownLatch begun = new CountDownLatch(1);

    @Override
    public Answer review(Submission submission, Progress progress) throws InterruptedException {
      progress.begins();
      begun.countDown();
      Thread.sleep(60_000);
      return REVIEWED;
    }
  }

  /** Begins this review and leaves it as kill -9 does: rows as they are, nobody at work. */
  private void kill(String id) {
    Register dead = open.get(0);
    assertThat(dead.attempts.begin(id, "fadu-1")).isPresent();
    dead.database
        .jdbc
        .sql(
            "update scheduled_tasks set picked = true, picked_by = 'fadu-1', last_heartbeat ="
                + " execution_time where task_instance = ?")
        .param(id)
        .update();
  }

  @Test
  void storesTheResultByteForByteAndKeepsNoJob() throws Exception {
    Register register = register((s, p) -> REVIEWED);
    register.queue.start();
    String id = register.submit();

    assertThat(register.finish(id).violated()).isEqualTo(2);
    assertThat(register.reviews.json(id)).contains(JSON);
    for (int i = 0; register.count("scheduled_tasks") > 0 && i < 100; i++) {
      Thread.sleep(20);
    }
    assertThat(register.count("scheduled_tasks")).isZero();
  }

  @Test
  void takesUpAtOnceWhatTheSameServiceLeftWhenItWasKilled() throws Exception {
    String id = register((s, p) -> REVIEWED).submit();
    kill(id);

    Register restarted = register((s, p) -> REVIEWED);
    long start = System.nanoTime();
    restarted.queue.start();

    assertThat(restarted.finish(id).phase()).isEqualTo(Phase.DONE);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void takesUpWhatAnotherServiceLeftOnceItsHeartStopped() throws Exception {
    String id = register((s, p) -> REVIEWED).submit();
    kill(id);

    Register other = register((s, p) -> REVIEWED, "fadu-2");
    other.queue.start();

    assertThat(other.finish(id).phase()).isEqualTo(Phase.DONE);
  }

  @Test
  void leavesARunningReviewToTheServiceThatRunsIt() throws Exception {
    Killed busy = new Killed();
    Register one = register(busy);
    one.queue.start();
    String id = one.submit();
    busy.begun.await();

    Register two = register((s, p) -> REVIEWED, "fadu-2");
    two.queue.start();
    Thread.sleep(3000);

    assertThat(two.state(id).phase()).isEqualTo(Phase.RUNNING);
  }

  @Test
  void givesUpAReviewThatTookTheServiceDownThreeTimesInARow() throws Exception {
    String id = register((s, p) -> REVIEWED).submit();
    for (int i = 0; i < 3; i++) {
      kill(id);
      open.get(0).orders.takeUp("fadu-1");
    }

    Register restarted = register((s, p) -> REVIEWED);
    restarted.queue.start();

    ReviewState state = restarted.finish(id);
    assertThat(state.phase()).isEqualTo(Phase.FAILED);
    assertThat(state.code()).isEqualTo("PARSER_CRASH");
  }

  @Test
  void doesNotBlameAReviewForEndsOfTheServiceInBetween() throws Exception {
    Register register = register((s, p) -> REVIEWED);
    String id = register.submit();
    for (int i = 0; i < 2; i++) {
      kill(id);
      register.orders.takeUp("fadu-1");
    }
    assertThat(register.attempts.interruptions(id)).contains(2);

    register.orders.takeUp("fadu-1");

    assertThat(register.attempts.interruptions(id)).contains(0);
  }

  @Test
  void aReviewThatWaitsForAWorkerIsNotInterruptedByTheEndOfTheService() throws Exception {
    CountDownLatch waits = new CountDownLatch(1);
    Register killed =
        register(
            (s, p) -> {
              waits.countDown();
              Thread.sleep(60_000);
              return REVIEWED;
            });
    killed.queue.start();
    String id = killed.submit();
    waits.await();

    assertThat(killed.state(id).phase()).isEqualTo(Phase.QUEUED);
    killed.orders.takeUp("fadu-1");
    assertThat(killed.attempts.interruptions(id)).contains(0);
  }

  @Test
  void aStopGivesRunningReviewsBackWithoutBlame() throws Exception {
    Killed busy = new Killed();
    Register stopped = register(busy);
    stopped.queue.start();
    String id = stopped.submit();
    busy.begun.await();

    stopped.close();

    assertThat(stopped.state(id).phase()).isEqualTo(Phase.QUEUED);
    assertThat(stopped.attempts.interruptions(id)).contains(0);
    Register restarted = register((s, p) -> REVIEWED);
    restarted.queue.start();
    assertThat(restarted.finish(id).phase()).isEqualTo(Phase.DONE);
  }

  @Test
  void doesNotTakeTheResultOfAnAttemptThatWasOvertaken() throws Exception {
    Register register = register((s, p) -> REVIEWED);
    String id = register.submit();
    Claim late = register.attempts.begin(id, "fadu-1").orElseThrow();
    Claim current = register.attempts.begin(id, "fadu-2").orElseThrow();
    ResultDigest digest = ResultDigest.of(JSON);
    Answer.Reviewed answer = (Answer.Reviewed) REVIEWED;

    assertThat(register.attempts.done(late, answer, digest)).isFalse();
    assertThat(register.attempts.done(current, answer, digest)).isTrue();
    assertThat(register.attempts.done(current, answer, digest)).isFalse();
    assertThat(register.attempts.begin(id, "fadu-1")).isEmpty();
    assertThat(register.state(id).phase()).isEqualTo(Phase.DONE);
  }

  @Test
  void triesAgainWhenNoWorkerCouldWork() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    Register register =
        register(
            (s, p) -> calls.incrementAndGet() == 1 ? new Answer.Failed("BUSY", "忙") : REVIEWED);
    register.queue.start();
    String id = register.submit();

    assertThat(register.finish(id).phase()).isEqualTo(Phase.DONE);
    assertThat(calls).hasValue(2);
  }

  @Test
  void endsAReviewOverWhichTheServiceItselfStumblesThreeTimes() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    Register register =
        register(
            (s, p) -> {
              calls.incrementAndGet();
              return new Answer.Reviewed(new byte[] {'{'}, new byte[0]);
            });
    register.queue.start();
    String id = register.submit();

    ReviewState state = register.finish(id);
    assertThat(state.phase()).isEqualTo(Phase.FAILED);
    assertThat(state.code()).isEqualTo("INTERNAL_ERROR");
    assertThat(calls).hasValue(3);
  }

  @Test
  void endsAReviewWhoseFileIsLost() throws Exception {
    Register register = register((s, p) -> REVIEWED);
    String id = register.submit();
    Files.delete(
        register.files.path("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"));
    register.queue.start();

    ReviewState state = register.finish(id);
    assertThat(state.phase()).isEqualTo(Phase.FAILED);
    assertThat(state.code()).isEqualTo("STORAGE_UNREADABLE");
  }

  @Test
  void keepsRefusalsWithTheirLimits() throws Exception {
    Register register =
        register(
            (s, p) ->
                new Answer.Refused("TOO_LARGE", "过大", OptionalLong.of(5), OptionalLong.of(7)));
    register.queue.start();
    String id = register.submit();

    ReviewState state = register.finish(id);
    assertThat(state.phase()).isEqualTo(Phase.REFUSED);
    assertThat(state.limit()).hasValue(5);
    assertThat(state.actual()).hasValue(7);
    assertThat(register.reviews.json(id)).isEmpty();
  }

  @Test
  void notesTheStepsOfALongReview() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    Register register =
        register(
            (s, p) -> {
              p.begins();
              Thread.sleep(400);
              p.at(Step.RULES);
              seen.await();
              return REVIEWED;
            });
    register.queue.start();
    String id = register.submit();
    while (register.state(id).step().isEmpty()) {
      Thread.sleep(20);
    }
    assertThat(register.state(id).step()).contains(Step.RULES);
    seen.countDown();
    assertThat(register.finish(id).phase()).isEqualTo(Phase.DONE);
  }

  @Test
  void carriesOnWithADataFolderFromBeforeThereWereJobs() throws Exception {
    Register old = register((s, p) -> REVIEWED);
    String queued = old.submit();
    String running = old.submit();
    old.database
        .jdbc
        .sql("update review set state = 'running', fence = 4 where id = ?")
        .param(running)
        .update();
    old.database.jdbc.sql("delete from scheduled_tasks").update();

    Register migrated = register((s, p) -> REVIEWED);
    migrated.queue.start();

    assertThat(migrated.finish(queued).phase()).isEqualTo(Phase.DONE);
    assertThat(migrated.finish(running).phase()).isEqualTo(Phase.DONE);
  }

  @Test
  void aReviewTakenInOutlivesEverythingThatWasNotCommitted() throws Exception {
    String id = register((s, p) -> REVIEWED).submit();

    Register reopened = register((s, p) -> REVIEWED);

    assertThat(new Reviews(reopened.database.jdbc).find(id)).isPresent();
    assertThat(reopened.count("scheduled_tasks")).isEqualTo(1);
    assertThat(reopened.submissions.ofReview(id).files()).hasSize(1);
    assertThat(reopened.state(id).phase()).isEqualTo(Phase.QUEUED);
  }
}

package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fadu.register.ReviewState.Phase;
import fadu.review.worker.Answer;
import fadu.review.worker.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Every call to the database and every write to the disk fails once, one at a time: what was taken
 * in is whole or not there, and every review ends once.
 */
@Timeout(180)
class FaultInjectionTest {
  private static final int MOST_CALLS = 500;
  private static final Answer REVIEWED =
      new Answer.Reviewed(
          "{\"schema\":\"fadu.review/1\"}".getBytes(StandardCharsets.UTF_8),
          "{}".getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder;
  private final Faults faults = new Faults();
  private HikariDataSource pool;
  private Register register;

  @BeforeEach
  void open() throws IOException {
    register =
        new Register(
            folder,
            (submission, progress) -> {
              progress.begins();
              progress.at(Step.RULES);
              return REVIEWED;
            },
            "fadu-1",
            Duration.ofMillis(100),
            faults.disk(),
            this::pooled);
  }

  private DataSource pooled(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(4);
    pool = new HikariDataSource(config);
    return faults.database(pool);
  }

  @AfterEach
  void close() {
    register.close();
    pool.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anIntakeIsWholeOrNotThereWhicheverCallFails(boolean afterwards) throws Exception {
    int n = 1;
    for (boolean struck = true; struck && n < MOST_CALLS; n++) {
      String content = "contract " + n + afterwards;
      long before = register.count("submission");
      faults.fail(n, afterwards);
      boolean accepted = accepts(content);
      struck = faults.struck();
      faults.fail(0, false);

      long taken = register.count("submission") - before;
      assertThat(taken).as("call %d", n).isBetween(accepted ? 1L : 0L, 1L);
      assertWhole();
      assertThat(accepts(content)).as("the same again after call %d", n).isTrue();
    }
    assertThat(n).isBetween(20, MOST_CALLS - 1);
    assertThat(register.audit.firstBroken()).isEmpty();
  }

  private String attempt(String content) {
    try {
      return register.submit(content);
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  /** Anything but a named failure of storage would be a bug. */
  private boolean accepts(String content) {
    try {
      register.submit(content);
      return true;
    } catch (IOException | DataAccessException | TransactionException e) {
      return false;
    } catch (RuntimeException e) {
      // What db-scheduler throws while it writes the job.
      assertThat(e)
          .satisfies(x -> assertThat(x.getClass().getName()).startsWith("com.github.kagkarlsson"));
      return false;
    }
  }

  private void assertWhole() throws IOException {
    long submissions = register.count("submission");
    assertThat(register.count("review where state = 'queued'")).isEqualTo(submissions);
    assertThat(register.count("scheduled_tasks")).isEqualTo(submissions);
    assertThat(register.count("audit where act = 'submit'")).isEqualTo(submissions);
    assertThat(register.count("submission_file")).isEqualTo(submissions);
    for (String hash :
        register
            .database
            .jdbc
            .sql("select sha256 from submission_file")
            .query(String.class)
            .list()) {
      assertThat(register.files.path(hash)).isNotEmptyFile();
    }
  }

  @Test
  void aDraftThatCouldNotBeDeletedIsSweptAway() throws Exception {
    for (int n = 1; n < 20; n++) {
      faults.fail(n, false);
      accepts("contract " + n);
    }
    faults.fail(0, false);

    register.files.sweep(register.submissions::holds);

    try (Stream<Path> drafts = Files.list(folder.resolve("files/tmp"))) {
      assertThat(drafts).isEmpty();
    }
  }

  @Test
  void aReviewEndsOnceWhicheverCallFails() throws Exception {
    register.queue.start();
    int n = 1;
    for (boolean struck = true; struck && n < MOST_CALLS; n++) {
      faults.fail(n, n % 2 == 0);
      String content = "contract " + n;
      String id = "";
      for (int i = 0; id.isEmpty() && i < 5; i++) {
        id = attempt(content);
      }
      struck = finished(id) && faults.struck();
    }
    faults.fail(0, false);
    long submissions = register.count("submission");
    for (int i = 0; i < 500 && register.count("scheduled_tasks") > 0; i++) {
      Thread.sleep(20);
    }
    assertThat(register.count("scheduled_tasks")).isZero();
    assertThat(register.count("review where state = 'done'")).isEqualTo(submissions);
    assertThat(register.count("review_result")).isEqualTo(submissions);
    assertThat(n).isBetween(40, MOST_CALLS - 1);
  }

  private boolean finished(String id) throws InterruptedException {
    for (int i = 0; i < 3000; i++) {
      Phase phase =
          Phase.stored(
              register
                  .database
                  .jdbc
                  .sql("select state from review where id = ?")
                  .param(id)
                  .query(String.class)
                  .single());
      if (!phase.open()) {
        assertThat(phase).isEqualTo(Phase.DONE);
        return true;
      }
      Thread.sleep(5);
    }
    throw new AssertionError("stuck: " + id);
  }
}

package fadu.review.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workers are replaced by others while reviews go on. */
@Timeout(120)
class WorkerRenewalTest {
  @TempDir Path folder;

  private static WorkerCommand command(String property, String value) {
    return new WorkerCommand(
        List.of(FaultWorker.class.getName()),
        System.getProperty("java.class.path"),
        Map.of(property, value),
        NetworkIsolation.NONE);
  }

  private static WorkerCommand set(String name) {
    return command("fadu.test.set", name);
  }

  private WorkerPool pool() {
    return new WorkerPool(limits(), folder.resolve("pool"), 2);
  }

  private static Limits limits() {
    return Limits.DEFAULT.withBase(Duration.ofSeconds(3)).withHeap(64);
  }

  private static String review(WorkerPool pool, String name) throws InterruptedException {
    Answer answer =
        pool.review(
            new Submission(
                List.of(new SubmittedFile(name, Content.of("x".getBytes(StandardCharsets.UTF_8)))),
                "",
                Optional.empty()),
            Progress.NONE);
    return answer instanceof Answer.Reviewed reviewed
        ? new String(reviewed.json(), StandardCharsets.UTF_8).split("\\|")[4]
        : answer.toString();
  }

  @Test
  void everyReviewThatStartsAfterARenewalIsDoneByANewWorker() throws Exception {
    try (WorkerPool pool = pool()) {
      for (int set = 1; set <= 5; set++) {
        assertThat(pool.renew(set("set" + set))).isEmpty();
        for (int i = 0; i < 8; i++) {
          assertThat(review(pool, "good")).isEqualTo("set" + set);
        }
      }
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (pool.status().ready() < 3 && System.nanoTime() < end) {
        Thread.sleep(20);
      }
      assertThat(pool.status().alive()).isEqualTo(3);
      assertThat(pool.status().lost()).isZero();
    }
  }

  @Test
  void aReviewUnderWayEndsWhereItBegan() throws Exception {
    try (WorkerPool pool = pool()) {
      assertThat(pool.renew(set("old"))).isEmpty();
      CompletableFuture<String> underWay = new CompletableFuture<>();
      new Thread(
              () -> {
                try {
                  underWay.complete(review(pool, "pause"));
                } catch (InterruptedException e) {
                  underWay.completeExceptionally(e);
                }
              })
          .start();
      while (pool.status().alive() - pool.status().ready() == 0 || pool.status().ready() == 0) {
        Thread.sleep(10);
      }

      assertThat(pool.renew(set("new"))).isEmpty();

      assertThat(review(pool, "good")).isEqualTo("new");
      assertThat(underWay.get()).isEqualTo("old");
    }
  }

  @Test
  void unfitWorkersReplaceNobody() throws Exception {
    try (WorkerPool pool = pool()) {
      assertThat(pool.renew(set("old"))).isEmpty();

      assertThat(pool.renew(command("fadu.test.unfit", "true"))).contains("规则有误");

      assertThat(review(pool, "good")).isEqualTo("old");
      assertThat(pool.status().fault()).isEmpty();
    }
  }

  @Test
  void aPoolWithoutACommandSaysWhy() throws Exception {
    try (WorkerPool pool = pool()) {
      pool.unavailable("规则有误，没有可用的规则集");

      assertThat(review(pool, "good")).contains("RULES_UNAVAILABLE", "没有可用的规则集");
      assertThat(pool.renew(set("first"))).isEmpty();
      assertThat(review(pool, "good")).isEqualTo("first");
    }
  }
}

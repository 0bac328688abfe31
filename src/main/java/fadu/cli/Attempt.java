package fadu.cli;

import fadu.finding.ReviewResult;
import fadu.review.NotReviewed;
import fadu.review.Reviews;
import fadu.review.worker.Progress;
import fadu.review.worker.Step;
import fadu.review.worker.Submission;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One review in this process, given up when it takes too long: a parser that hangs cannot be
 * stopped, but the program can end without it.
 *
 * @param result empty if the submission was refused
 * @param code of the refusal
 * @param message of the refusal
 */
record Attempt(Optional<ReviewResult> result, String code, String message) {
  /**
   * Generous: one person waits for one file, perhaps on a busy machine; a hang ends all the same.
   */
  private static final Duration BASE = Duration.ofSeconds(60);

  private static final Duration CAP = Duration.ofSeconds(120);
  private static final long STACK = 16 << 20;

  static Attempt of(Reviews reviews, Submission submission, Terminal terminal) {
    AtomicInteger pages = new AtomicInteger();
    CompletableFuture<Attempt> done = new CompletableFuture<>();
    try (Spinner spinner = new Spinner(terminal, Step.READING.label())) {
      Progress progress =
          new Progress() {
            @Override
            public void at(Step step) {
              spinner.say(step.label());
            }

            @Override
            public void pages(int count) {
              pages.addAndGet(count);
            }
          };
      Thread thread =
          new Thread(null, () -> run(reviews, submission, progress, done), "review", STACK);
      thread.setDaemon(true);
      thread.start();
      return await(done, submission, pages);
    }
  }

  private static void run(
      Reviews reviews, Submission submission, Progress progress, CompletableFuture<Attempt> done) {
    try {
      ReviewResult result = reviews.review(submission, progress).result();
      done.complete(new Attempt(Optional.of(result), "", ""));
    } catch (NotReviewed e) {
      done.complete(refused(e.code(), e.getMessage()));
    } catch (RuntimeException | Error e) {
      done.completeExceptionally(e);
    }
  }

  private static Attempt refused(String code, String message) {
    return new Attempt(Optional.empty(), code, message);
  }

  private static Attempt await(
      CompletableFuture<Attempt> done, Submission submission, AtomicInteger pages) {
    long start = System.nanoTime();
    try {
      while (true) {
        Duration limit = BASE.plusMillis(submission.size() / 500).plusMillis(100L * pages.get());
        limit = limit.compareTo(CAP) > 0 ? CAP : limit;
        long left = limit.toNanos() - (System.nanoTime() - start);
        if (left <= 0) {
          return refused(
              "PARSE_TIMEOUT",
              "处理这份文件超过了 " + limit.toSeconds() + " 秒，已停止。文件可能损坏、结构异常或者过大；请用 Word 或 WPS 打开后另存再试。");
        }
        try {
          return done.get(Math.min(left, 1_000_000_000L), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          // Not yet; the pages found meanwhile may have moved the limit.
        }
      }
    } catch (ExecutionException e) {
      throw thrown(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.ofEngine("审查被中断。", "");
    }
  }

  /** The failure itself, on this thread. */
  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new CompletionException(cause);
  }
}

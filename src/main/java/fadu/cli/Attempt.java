package fadu.cli;

import fadu.finding.ReviewResult;
import fadu.review.NotReviewed;
import fadu.review.PagesMissing;
import fadu.review.Reviews;
import fadu.review.scan.OcrJob;
import fadu.review.scan.OcrOrder;
import fadu.review.scan.ScanReviewer;
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
import java.util.concurrent.atomic.AtomicLong;

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
    AtomicLong waited = new AtomicLong();
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

            @Override
            public void recognised(int done, int of) {
              spinner.say("识别扫描页 " + done + "/" + of);
            }
          };
      Thread thread =
          new Thread(null, () -> run(reviews, submission, progress, waited, done), "review", STACK);
      thread.setDaemon(true);
      thread.start();
      return await(done, submission, pages, waited);
    }
  }

  private static void run(
      Reviews reviews,
      Submission submission,
      Progress progress,
      AtomicLong waited,
      CompletableFuture<Attempt> done) {
    try {
      ReviewResult result = review(reviews, submission, progress, waited);
      done.complete(new Attempt(Optional.of(result), "", ""));
    } catch (NotReviewed e) {
      done.complete(refused(e.code(), e.getMessage()));
    } catch (InterruptedException | RuntimeException | Error e) {
      done.completeExceptionally(e);
    }
  }

  /** Reads the files; where pages must be recognised first, has that done and reads them again. */
  private static ReviewResult review(
      Reviews reviews, Submission submission, Progress progress, AtomicLong waited)
      throws NotReviewed, InterruptedException {
    Submission asked = ScanReviewer.asking(submission);
    try {
      return reviews.attempt(asked, progress).result();
    } catch (PagesMissing missing) {
      asked = recognised(asked, missing, progress, waited);
    }
    try {
      return reviews.attempt(asked, progress).result();
    } catch (PagesMissing again) {
      throw new IllegalStateException("pages are wanted that were recognised", again);
    }
  }

  private static Submission recognised(
      Submission submission, PagesMissing missing, Progress progress, AtomicLong waited)
      throws InterruptedException {
    long start = System.nanoTime();
    waited.set(-start);
    try (Scans scans = Scans.open()) {
      OcrJob job = scans.lane().order(new OcrOrder(submission, missing.pages()));
      job.onPage(() -> progress.recognised(job.done(), job.count()));
      progress.recognised(job.done(), job.count());
      while (!job.await(Duration.ofHours(1))) {
        // The job ends by its own limits.
      }
      return job.submission();
    } finally {
      waited.set(System.nanoTime() - start);
    }
  }

  private static Attempt refused(String code, String message) {
    return new Attempt(Optional.empty(), code, message);
  }

  private static Attempt await(
      CompletableFuture<Attempt> done,
      Submission submission,
      AtomicInteger pages,
      AtomicLong waited) {
    long start = System.nanoTime();
    try {
      while (true) {
        Duration limit = BASE.plusMillis(submission.size() / 500).plusMillis(100L * pages.get());
        limit = limit.compareTo(CAP) > 0 ? CAP : limit;
        // Recognition has limits of its own; while it goes on, its start stands here, negative.
        long apart = waited.get();
        long now = System.nanoTime();
        long left = limit.toNanos() - (now - start) + (apart < 0 ? now + apart : apart);
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

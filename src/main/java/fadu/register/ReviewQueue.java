package fadu.register;

import fadu.register.ReviewState.Phase;
import fadu.review.worker.Answer;
import fadu.review.worker.Progress;
import fadu.review.worker.Reviewer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off the reviews that wait in the table. The table is the queue: a review is executed at
 * least once, its result is stored once.
 */
public final class ReviewQueue implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewQueue.class);
  private static final long POLL_MILLIS = 1000;
  private static final long PAUSE_MILLIS = 3000;
  private static final long NOTED_AFTER_NANOS = 300_000_000;
  // A review that takes the service down with it every time is not tried for ever.
  private static final int INTERRUPTIONS = 20;

  private final Reviews reviews;
  private final Submissions submissions;
  private final Reviewer reviewer;
  private final Waiting waiting = new Waiting();
  private final Semaphore bell = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean closed;

  public ReviewQueue(Reviews reviews, Submissions submissions, Reviewer reviewer, int threads) {
    this.reviews = reviews;
    this.submissions = submissions;
    this.reviewer = reviewer;
    for (int i = 0; i < threads; i++) {
      this.threads.add(new Thread(this::work, "review-" + i));
    }
  }

  /** Takes up what was interrupted, then everything that comes. */
  public void start() {
    int interrupted = reviews.requeueInterrupted();
    if (interrupted > 0) {
      LOG.info("taking up {} interrupted reviews", interrupted);
    }
    threads.forEach(Thread::start);
  }

  /** Tells that a review was ordered. */
  public void wake() {
    bell.release();
  }

  /** Waits until a review is finished; false if it is not by then. */
  public boolean await(String reviewId, Duration limit) throws InterruptedException {
    return waiting.await(
        reviewId, limit, () -> reviews.find(reviewId).map(r -> !r.phase().open()).orElse(true));
  }

  private void work() {
    while (!closed) {
      try {
        Optional<Claim> claim = reviews.claim();
        if (claim.isPresent()) {
          execute(claim.get());
        } else {
          var unused = bell.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("the queue stumbled; it goes on", e);
        pause();
      }
    }
  }

  /** Whatever goes wrong here, the review is either finished or back in the queue. */
  private void execute(Claim claim) throws InterruptedException {
    try {
      review(claim);
    } catch (RuntimeException e) {
      LOG.error("review {} is put back in the queue", claim.reviewId(), e);
      while (!closed && !putBack(claim)) {
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  private boolean putBack(Claim claim) {
    try {
      reviews.postpone(claim, PAUSE_MILLIS);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void review(Claim claim) throws InterruptedException {
    Answer answer;
    try {
      answer =
          claim.interruptions() > INTERRUPTIONS
              ? new Answer.Failed("PARSER_CRASH", "这次审查多次中断，已停止重试。请联系管理员查看服务日志。")
              : reviewer.review(submissions.load(claim.submissionId()), noting(claim));
    } catch (IOException e) {
      LOG.error("review {}: a stored file cannot be read", claim.reviewId(), e);
      answer = new Answer.Failed("STORAGE_UNREADABLE", "已保存的文件读取失败，无法审查。请联系管理员检查存储后重新提交。");
    } catch (InterruptedException e) {
      reviews.postpone(claim, 0);
      throw e;
    }
    if (store(claim, answer)) {
      waiting.finished(claim.reviewId());
    }
  }

  /** Most reviews are over before anyone could look; only the others are worth a write per step. */
  private Progress noting(Claim claim) {
    long start = System.nanoTime();
    return step -> {
      if (System.nanoTime() - start > NOTED_AFTER_NANOS) {
        reviews.step(claim, step);
      }
    };
  }

  /** Stores how a review ended; false if it did not, and will be tried again. */
  private boolean store(Claim claim, Answer answer) {
    if (answer instanceof Answer.Reviewed reviewed) {
      reviews.done(claim, reviewed, ResultDigest.of(reviewed.json()));
    } else if (answer instanceof Answer.Refused refused) {
      reviews.ended(claim, Phase.REFUSED, refused);
    } else if (answer instanceof Answer.Failed failed) {
      if (failed.code().equals("BUSY") || failed.code().equals("RULES_UNAVAILABLE")) {
        reviews.postpone(claim, PAUSE_MILLIS);
        return false;
      }
      reviews.ended(claim, Phase.FAILED, new Answer.Refused(failed.code(), failed.message()));
    }
    return true;
  }

  @Override
  public void close() {
    closed = true;
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      try {
        thread.join(5000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

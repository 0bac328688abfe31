package fadu.register;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs that are reviews, as those see them who order reviews and wait for them. */
public final class ReviewQueue {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewQueue.class);

  private final Reviews reviews;
  private final ReviewOrders orders;
  private final Waiting waiting;
  private final Scheduler scheduler;
  private final String runner;

  /**
   * @param scheduler knows {@link #task the job} and is named like the runner
   * @param runner name of this instance, the same after a restart
   */
  ReviewQueue(
      Reviews reviews, ReviewOrders orders, Waiting waiting, Scheduler scheduler, String runner) {
    this.reviews = reviews;
    this.orders = orders;
    this.waiting = waiting;
    this.scheduler = scheduler;
    this.runner = runner;
  }

  /** Takes up what was interrupted, then everything that comes. */
  public void start() {
    int interrupted = orders.takeUp(runner);
    if (interrupted > 0) {
      LOG.info("taking up {} interrupted reviews", interrupted);
    }
    scheduler.start();
  }

  /** Tells that a review was ordered, after the transaction that did so. */
  public void wake() {
    scheduler.triggerCheckForDueExecutions();
  }

  /** Waits until a review is finished; false if it is not by then. */
  public boolean await(String reviewId, Duration limit) throws InterruptedException {
    return waiting.await(
        reviewId, limit, () -> reviews.find(reviewId).map(r -> !r.phase().open()).orElse(true));
  }

  /** Begins no more reviews, and lets those go who wait: the service ends. */
  public void stop() {
    scheduler.pause();
    waiting.close();
  }
}

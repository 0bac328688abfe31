package fadu.register;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders of reviews, as jobs in the database. An order made within a transaction stands or falls
 * with it.
 */
@Component
public class ReviewOrders {
  static final TaskDescriptor<Void> REVIEW = TaskDescriptor.of("review");

  /** A review that was interrupted so often is not tried again at once. */
  private static final int SUSPICIOUS = 2;

  private static final Duration CAUTION = Duration.ofSeconds(30);

  private final SchedulerClient jobs;
  private final JdbcClient jdbc;
  private final Clock clock;

  ReviewOrders(DataSource source, JdbcClient jdbc, Clock clock) {
    this.jobs = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source)).build();
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Orders a review; an order that stands already stays as it is. */
  void order(String reviewId) {
    jobs.scheduleIfNotExists(REVIEW.instance(reviewId).build(), clock.instant());
  }

  /** Has a review taken up at once that waited; one that is being taken up stays as it is. */
  void dueNow(String reviewId) {
    try {
      jobs.reschedule(REVIEW.instanceId(reviewId), clock.instant());
    } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
      // It looks for itself soon, or is over.
    }
  }

  /**
   * When a review is due again that was interrupted. Its first repetition is due at once. If that
   * too took the service down, others come first: should it be the review's fault, they are safe
   * for a while, and should it not, another end of the service in between clears it.
   */
  Instant dueAgain(int interruptions) {
    return interruptions == SUSPICIOUS ? clock.instant().plus(CAUTION) : clock.instant();
  }

  /**
   * Takes up what an earlier run of this instance left, whether it was killed or stopped, and
   * reviews of a data folder from before there were jobs. To be called while this instance runs no
   * job.
   *
   * @param runner name of this instance
   * @return number of reviews that had been interrupted
   */
  @Transactional
  public int takeUp(String runner) {
    jdbc.sql(
            "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                + " version = version + 1 where picked_by = ?")
        .param(runner)
        .update();
    // This end of the service was not theirs: they did not run.
    jdbc.sql(
            "update review set interruptions = 0"
                + " where state = 'queued' and interruptions between 1 and ?")
        .param(ReviewJob.ATTEMPTS - 1)
        .update();
    int interrupted =
        jdbc.sql(
                "update review set state = 'queued', step = '', interruptions = interruptions + 1"
                    + " where state = 'running' and runner in (?, '')")
            .param(runner)
            .update();
    record Waiting(String id, int interruptions) {}
    for (Waiting review :
        jdbc.sql(
                "select id, interruptions from review where state = 'queued'"
                    + " order by created_at, id")
            .query((r, n) -> new Waiting(r.getString(1), r.getInt(2)))
            .list()) {
      order(review.id());
      if (review.interruptions() > 0) {
        jobs.reschedule(REVIEW.instanceId(review.id()), dueAgain(review.interruptions()));
      }
    }
    return interrupted;
  }
}

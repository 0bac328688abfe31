package fadu.register;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fadu.review.scan.OcrJob;
import fadu.review.worker.Answer;
import fadu.review.worker.Reviewer;
import fadu.review.worker.Submission;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The job that is a review: executed at least once, ended once. Its instance is the review's id;
 * all else stands in the table of reviews.
 */
final class ReviewJob {
  /** A review that takes the service down with it, or fails in it, is tried so often. */
  static final int ATTEMPTS = 3;

  private static final Logger LOG = LoggerFactory.getLogger(ReviewJob.class);

  /** Between an attempt that went wrong and the next. */
  static final Duration PAUSE = Duration.ofSeconds(3);

  /** How often a review that waits for its pages looks for itself, should nobody tell it. */
  static final Duration LOOK = Duration.ofSeconds(10);

  private final Attempts attempts;
  private final Submissions submissions;
  private final ReviewOrders orders;
  private final Reviewer reviewer;
  private final ScanQueue scans;
  private final Waiting waiting;
  private final String runner;
  private final Duration pause;

  ReviewJob(
      Attempts attempts,
      Submissions submissions,
      ReviewOrders orders,
      Reviewer reviewer,
      ScanQueue scans,
      Waiting waiting,
      String runner,
      Duration pause) {
    this.attempts = attempts;
    this.submissions = submissions;
    this.orders = orders;
    this.reviewer = reviewer;
    this.scans = scans;
    this.waiting = waiting;
    this.runner = runner;
    this.pause = pause;
  }

  Task<Void> task() {
    return Tasks.custom(ReviewOrders.REVIEW)
        .onFailure(this::failed)
        .onDeadExecution(this::dead)
        .execute(this::execute);
  }

  private CompletionHandler<Void> execute(TaskInstance<Void> job, ExecutionContext context) {
    String id = job.getId();
    if (scans.waits(id)) {
      return (complete, operations) ->
          operations.reschedule(complete, complete.getTimeDone().plus(LOOK));
    }
    int interruptions = attempts.interruptions(id).orElse(-1);
    if (interruptions < 0) {
      // It ended, and the service did too before the job was removed.
      return (complete, operations) -> operations.remove();
    }
    boolean last = context.getExecution().consecutiveFailures >= ATTEMPTS - 1;
    Attempt attempt = new Attempt(attempts, id, runner);
    try {
      if (interruptions >= ATTEMPTS) {
        LOG.error("review {} was interrupted {} times; it is not tried again", id, interruptions);
        attempt.end(new Answer.Failed("PARSER_CRASH", "这次审查连续多次中断，已停止重试。请联系管理员查看服务日志。"));
      } else {
        Answer answer = review(attempt, id);
        if (answer instanceof Answer.Wanted) {
          // Pages done by now were done too early to find this job waiting.
          return (complete, operations) ->
              operations.reschedule(
                  complete, complete.getTimeDone().plus(scans.waits(id) ? LOOK : Duration.ZERO));
        }
        if (!attempt.end(answer)) {
          return again(pause);
        }
      }
    } catch (Attempt.Overtaken e) {
      LOG.warn("review {} was taken over by a later attempt", id);
      return (complete, operations) -> operations.remove();
    } catch (InterruptedException e) {
      attempt.giveBack();
      return again(Duration.ZERO);
    } catch (DataAccessException | TransactionException e) {
      // The database will come back, however long it takes; the next attempt takes over.
      throw e;
    } catch (RuntimeException e) {
      if (!last) {
        attempt.giveBack();
        throw e;
      }
      LOG.error("review {} failed {} times; it is not tried again", id, ATTEMPTS, e);
      attempt.end(new Answer.Failed("INTERNAL_ERROR", "服务内部出错，审查没有完成。请联系管理员查看服务日志后重新提交。"));
    }
    scans.forget(id);
    waiting.finished(id);
    return (complete, operations) -> operations.remove();
  }

  private Answer review(Attempt attempt, String id) throws InterruptedException {
    try {
      Submission submission = scans.ready(id, submissions.ofReview(id));
      Answer answer = reviewer.review(submission, attempt);
      if (answer instanceof Answer.Wanted wanted) {
        OcrJob job = scans.order(id, submission, wanted);
        if (job.isDone()) {
          return reviewer.review(job.submission(), attempt);
        }
        attempt.waits(job.done(), job.count());
      }
      return answer;
    } catch (IOException e) {
      LOG.error("review {}: a stored file cannot be read", id, e);
      return new Answer.Failed("STORAGE_UNREADABLE", "已保存的文件读取失败，无法审查。请联系管理员检查存储后重新提交。");
    }
  }

  private CompletionHandler<Void> again(Duration after) {
    return (complete, operations) ->
        operations.reschedule(complete, complete.getTimeDone().plus(after));
  }

  private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    operations.reschedule(complete, complete.getTimeDone().plus(pause));
  }

  /** Another instance is gone, or this one could not reach the database for a while. */
  private void dead(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    Execution execution = complete.getExecution();
    int interruptions =
        runner.equals(execution.pickedBy) ? 0 : attempts.interrupted(execution.getId());
    operations.reschedule(complete, orders.dueAgain(interruptions));
  }
}

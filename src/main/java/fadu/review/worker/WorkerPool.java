package fadu.review.worker;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A few warm workers. One more is kept than may work at a time, so that a worker that was killed is
 * replaced at once and its successor warms up behind.
 */
public final class WorkerPool implements Reviewer, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(WorkerPool.class.getName());

  /**
   * The pool as the status page shows it.
   *
   * @param size reviews at a time
   * @param alive workers that run, ready or busy
   * @param ready workers that wait for work
   * @param lost workers lost since the start: killed over a submission, or found dead
   * @param about engine of the last worker that became ready
   * @param fault why the last worker could not start, in words
   */
  public record Status(
      int size,
      int alive,
      int ready,
      long lost,
      Optional<ReviewEngine.About> about,
      Optional<String> fault) {}

  private final Limits limits;
  private final Semaphore turns;
  private final WorkerSupply workers;
  private final Thread hook;

  /**
   * @param folder for the workers' temporary files; emptied now and at the end
   * @param size reviews at a time
   */
  public WorkerPool(WorkerCommand command, Limits limits, Path folder, int size) {
    this(limits, folder, size);
    workers.begin(command);
  }

  /** A pool without workers until {@link #renew} tells how to start them. */
  public WorkerPool(Limits limits, Path folder, int size) {
    this.limits = limits;
    this.turns = new Semaphore(size, true);
    this.workers = new WorkerSupply(limits, folder, size);
    this.hook = new Thread(workers::endAll, "worker-end");
  }

  /**
   * Ends the workers when this process is asked to end. For a program that does not close the pool
   * itself then; one that does so lets reviews under way finish first. A process that is killed
   * without being asked ends its workers too: each ends with the pipe to its parent.
   */
  public WorkerPool endingWithProcess() {
    Runtime.getRuntime().addShutdownHook(hook);
    return this;
  }

  /**
   * Has workers started by another command from now on. Once the first of them is ready, every
   * review that starts goes to a new one; reviews under way end where they are. If the first one is
   * unfit, all stays as it was.
   *
   * @return why the new workers are unfit; empty if they are at work
   */
  public Optional<String> renew(WorkerCommand next) throws InterruptedException {
    return workers.renew(next);
  }

  /** Lets reviews know at once that there will be no worker, and why, until there is one. */
  public void unavailable(String why) {
    workers.unavailable(why);
  }

  @Override
  public Answer review(Submission submission, Progress progress) throws InterruptedException {
    turns.acquire();
    try {
      Answer first = attempt(submission, progress, true);
      return first != null ? first : attemptLast(submission, progress);
    } finally {
      turns.release();
    }
  }

  private Answer attemptLast(Submission submission, Progress progress) throws InterruptedException {
    Answer answer = attempt(submission, progress, false);
    return answer != null ? answer : Refusals.crash();
  }

  /** One try; null if the worker was lost and another try is worth while. */
  private @Nullable Answer attempt(Submission submission, Progress progress, boolean mayRetry)
      throws InterruptedException {
    Worker worker = workers.take();
    if (worker == null) {
      String why = workers.fault();
      return why == null ? Refusals.busy() : new Answer.Failed("RULES_UNAVAILABLE", why);
    }
    boolean keep = false;
    try {
      progress.begins();
      Conversation.Verdict verdict = Conversation.hold(worker, submission, limits, progress);
      keep = verdict.keep() && !worker.worn(limits);
      if (!verdict.keep()) {
        workers.lose();
        LOG.log(
            System.Logger.Level.WARNING,
            "worker {0} lost over a submission: {1}\n{2}",
            Long.toString(worker.pid()),
            verdict.answer() instanceof Answer.Refused r ? r.code() : "FAILED",
            worker.lastWords());
      }
      if (workers.isClosed() && !verdict.keep()) {
        // Killed with the rest of the pool: not the submission's doing.
        return Refusals.busy();
      }
      return verdict.retry() && mayRetry ? null : verdict.answer();
    } finally {
      if (!keep || !workers.give(worker)) {
        workers.retire(worker);
      }
    }
  }

  public Status status() {
    return workers.status();
  }

  /** Waits until a worker is ready; false if none is by then. */
  public boolean awaitReady(long seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!workers.hasReady() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    return workers.hasReady();
  }

  @Override
  public void close() {
    workers.endAll();
    workers.awaitKeeper();
    workers.endAll();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The virtual machine ends already.
    }
  }
}

package fadu.review.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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

  private final WorkerCommand command;
  private final Limits limits;
  private final Path folder;
  private final int size;
  private final Semaphore turns;
  private final Semaphore wanted;
  private final BlockingQueue<Worker> ready;
  private final Set<Worker> alive = ConcurrentHashMap.newKeySet();
  private final Thread keeper = new Thread(this::keep, "worker-keeper");
  private final Thread hook = new Thread(this::killAll, "worker-end");
  private volatile boolean closed;
  private volatile ReviewEngine.@Nullable About about;
  private volatile @Nullable String fault;
  private final AtomicLong lost = new AtomicLong();

  /**
   * @param folder for the workers' temporary files; emptied now and at the end
   * @param size reviews at a time
   */
  public WorkerPool(WorkerCommand command, Limits limits, Path folder, int size) {
    this.command = command;
    this.limits = limits;
    this.folder = folder.toAbsolutePath();
    this.size = size;
    this.turns = new Semaphore(size, true);
    this.wanted = new Semaphore(size + 1);
    this.ready = new ArrayBlockingQueue<>(size + 1, true);
    Folders.delete(this.folder);
    Runtime.getRuntime().addShutdownHook(hook);
    keeper.setDaemon(true);
    keeper.start();
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
    Worker worker = take();
    if (worker == null) {
      String why = fault;
      return why == null ? Refusals.busy() : new Answer.Failed("RULES_UNAVAILABLE", why);
    }
    boolean keep = false;
    try {
      Conversation.Verdict verdict = Conversation.hold(worker, submission, limits, progress);
      keep = verdict.keep() && !worker.worn(limits);
      if (!verdict.keep()) {
        lost.incrementAndGet();
        LOG.log(
            System.Logger.Level.WARNING,
            "worker {0} lost over a submission: {1}\n{2}",
            Long.toString(worker.pid()),
            verdict.answer() instanceof Answer.Refused r ? r.code() : "FAILED",
            worker.lastWords());
      }
      return verdict.retry() && mayRetry ? null : verdict.answer();
    } finally {
      if (!keep || !give(worker)) {
        retire(worker);
      }
    }
  }

  private @Nullable Worker take() throws InterruptedException {
    long end = System.nanoTime() + limits.start().toNanos();
    while (!closed && System.nanoTime() < end) {
      Worker worker = ready.poll(200, TimeUnit.MILLISECONDS);
      if (worker != null && worker.alive()) {
        return worker;
      }
      if (worker != null) {
        retire(worker);
      } else if (fault != null && alive.isEmpty()) {
        return null;
      }
    }
    return null;
  }

  private boolean give(Worker worker) {
    return !closed && worker.alive() && ready.offer(worker);
  }

  /** Ends a worker and asks for another. */
  private void retire(Worker worker) {
    if (worker.kill()) {
      alive.remove(worker);
      wanted.release();
    }
  }

  /** Starts workers, one after the other, whenever one is wanted. */
  private void keep() {
    long pause = 500;
    try {
      while (!closed) {
        wanted.acquire();
        if (startOne()) {
          pause = 500;
        } else {
          wanted.release();
          Thread.sleep(pause);
          pause = Math.min(pause * 2, 30_000);
        }
      }
    } catch (InterruptedException e) {
      // Closing.
    }
  }

  private boolean startOne() throws InterruptedException {
    Worker worker;
    try {
      Files.createDirectories(folder);
      worker = Worker.start(command, Files.createTempDirectory(folder, "w"), limits);
    } catch (IOException e) {
      fault = "审查进程无法启动：" + e.getMessage();
      LOG.log(System.Logger.Level.ERROR, "no worker could be started", e);
      return false;
    }
    alive.add(worker);
    try {
      ReviewEngine.About engine = Greeting.await(worker, limits.start());
      about = engine;
      fault = null;
      if (closed) {
        worker.kill();
        return true;
      }
      worker.onExit(
          () -> {
            if (ready.remove(worker)) {
              lost.incrementAndGet();
              retire(worker);
            }
          });
      ready.add(worker);
      return true;
    } catch (Greeting.Unfit e) {
      fault = e.getMessage();
      LOG.log(
          System.Logger.Level.ERROR,
          "a worker is unfit: {0}\n{1}",
          e.getMessage(),
          worker.lastWords());
      worker.kill();
      alive.remove(worker);
      return false;
    }
  }

  public Status status() {
    return new Status(
        size,
        alive.size(),
        ready.size(),
        lost.get(),
        Optional.ofNullable(about),
        Optional.ofNullable(fault));
  }

  /** Waits until a worker is ready; false if none is by then. */
  public boolean awaitReady(long seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (ready.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    return !ready.isEmpty();
  }

  private void killAll() {
    closed = true;
    keeper.interrupt();
    alive.forEach(Worker::kill);
    Folders.delete(folder);
  }

  @Override
  public void close() {
    killAll();
    try {
      keeper.join(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    killAll();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The virtual machine ends already.
    }
  }
}

package fadu.review.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A few warm workers. One more is kept than may work at a time, so that a worker that was killed is
 * replaced at once and its successor warms up behind.
 */
public final class WorkerPool implements Reviewer, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(WorkerPool.class.getName());
  private static final long TIDY_SECONDS = 30;

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
  private final Path folder;
  private final int size;
  private final Semaphore turns;
  private final Semaphore wanted;
  private final BlockingQueue<Worker> ready;

  /** Worker → what it was started by; one that was started by an older command is outdated. */
  private final Map<Worker, WorkerCommand> alive = new ConcurrentHashMap<>();

  private final Thread keeper = new Thread(this::keep, "worker-keeper");
  private final Thread hook = new Thread(this::killAll, "worker-end");
  private final AtomicInteger surplus = new AtomicInteger();
  private volatile @Nullable WorkerCommand command;
  private volatile boolean closed;
  private volatile ReviewEngine.@Nullable About about;
  private volatile @Nullable String fault;
  private final AtomicLong lost = new AtomicLong();

  /**
   * @param folder for the workers' temporary files; emptied now and at the end
   * @param size reviews at a time
   */
  public WorkerPool(WorkerCommand command, Limits limits, Path folder, int size) {
    this(limits, folder, size);
    this.command = command;
    wanted.release(size + 1);
  }

  /** A pool without workers until {@link #renew} tells how to start them. */
  public WorkerPool(Limits limits, Path folder, int size) {
    this.limits = limits;
    this.folder = folder.toAbsolutePath();
    this.size = size;
    this.turns = new Semaphore(size, true);
    this.wanted = new Semaphore(0);
    this.ready = new LinkedBlockingQueue<>();
    Folders.delete(this.folder);
    keeper.setDaemon(true);
    keeper.start();
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
    Worker first;
    try {
      first = start(next);
    } catch (Greeting.Unfit e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    if (command == null) {
      command = next;
      wanted.release(size);
    } else {
      surplus.incrementAndGet();
      command = next;
    }
    List<Worker> idle = new ArrayList<>();
    ready.drainTo(idle);
    idle.forEach(this::giveOrRetire);
    giveOrRetire(first);
    return Optional.empty();
  }

  /** Lets reviews know at once that there will be no worker, and why, until there is one. */
  public void unavailable(String why) {
    fault = why;
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
      progress.begins();
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
      if (closed && !verdict.keep()) {
        // Killed with the rest of the pool: not the submission's doing.
        return Refusals.busy();
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
      if (worker != null && worker.alive() && current(worker)) {
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
    return !closed && worker.alive() && current(worker) && ready.offer(worker);
  }

  private void giveOrRetire(Worker worker) {
    if (!give(worker)) {
      retire(worker);
    }
  }

  private boolean current(Worker worker) {
    return alive.get(worker) == command;
  }

  /** Ends a worker and asks for another. */
  private void retire(Worker worker) {
    if (worker.kill()) {
      alive.remove(worker);
      if (surplus.getAndUpdate(n -> Math.max(0, n - 1)) == 0) {
        wanted.release();
      }
    }
  }

  /** Starts workers, one after the other, whenever one is wanted. */
  private void keep() {
    long pause = 500;
    try {
      while (!closed) {
        if (!wanted.tryAcquire(TIDY_SECONDS, TimeUnit.SECONDS)) {
          tidy();
        } else if (startOne()) {
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

  /** Replaces a worker that grew old while it waited, and removes folders of workers long gone. */
  private void tidy() {
    Worker oldest = ready.peek();
    if (oldest != null && oldest.worn(limits) && ready.size() > 1 && ready.remove(oldest)) {
      retire(oldest);
    }
    Folders.sweep(
        folder, alive.keySet().stream().map(Worker::temp).collect(Collectors.toUnmodifiableSet()));
  }

  private boolean startOne() throws InterruptedException {
    try {
      Worker worker = start(Objects.requireNonNull(command));
      giveOrRetire(worker);
      return true;
    } catch (Greeting.Unfit e) {
      fault = e.getMessage();
      return false;
    }
  }

  /** A worker that is ready, but not yet in the queue. */
  private Worker start(WorkerCommand by) throws Greeting.Unfit, InterruptedException {
    Worker worker;
    try {
      Files.createDirectories(folder);
      worker = Worker.start(by, Files.createTempDirectory(folder, "w"), limits);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.ERROR, "no worker could be started", e);
      throw new Greeting.Unfit("审查进程无法启动：" + e.getMessage());
    }
    alive.put(worker, by);
    try {
      about = Greeting.await(worker, limits.start());
      fault = null;
    } catch (Greeting.Unfit e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "a worker is unfit: {0}\n{1}",
          e.getMessage(),
          worker.lastWords());
      worker.kill();
      alive.remove(worker);
      throw e;
    }
    worker.onExit(
        () -> {
          if (ready.remove(worker)) {
            lost.incrementAndGet();
            retire(worker);
          }
        });
    return worker;
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
    alive.keySet().forEach(Worker::kill);
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

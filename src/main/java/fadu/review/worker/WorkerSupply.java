package fadu.review.worker;

import java.io.IOException;
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
 * The workers of a pool: starts them one after the other behind the reviews, hands out those that
 * are ready, ends those that are old, dead or of an earlier command, and sees to their folders.
 */
final class WorkerSupply {
  private static final System.Logger LOG = System.getLogger(WorkerSupply.class.getName());
  private static final long TIDY_SECONDS = 30;

  private final Limits limits;
  private final Path folder;
  private final int size;
  private final Semaphore wanted = new Semaphore(0);
  private final BlockingQueue<Worker> ready = new LinkedBlockingQueue<>();

  /** Worker → what it was started by; one that was started by an older command is outdated. */
  private final Map<Worker, WorkerCommand> alive = new ConcurrentHashMap<>();

  private final Thread keeper = new Thread(this::keep, "worker-keeper");
  private final AtomicInteger surplus = new AtomicInteger();
  private final AtomicLong lost = new AtomicLong();
  private volatile @Nullable WorkerCommand command;
  private volatile boolean closed;
  private volatile ReviewEngine.@Nullable About about;
  private volatile @Nullable String fault;

  /**
   * @param folder for the workers' temporary files; emptied now and at the end
   * @param size workers that may be at work at a time; one more is kept
   */
  WorkerSupply(Limits limits, Path folder, int size) {
    this.limits = limits;
    this.folder = folder.toAbsolutePath();
    this.size = size;
    Folders.delete(this.folder);
    keeper.setDaemon(true);
    keeper.start();
  }

  /** Begins to start workers. */
  void begin(WorkerCommand first) {
    command = first;
    wanted.release(size + 1);
  }

  /**
   * Has workers started by another command from now on. Once the first of them is ready, every
   * review that starts goes to a new one; reviews under way end where they are. If the first one is
   * unfit, all stays as it was.
   *
   * @return why the new workers are unfit; empty if they are at work
   */
  Optional<String> renew(WorkerCommand next) throws InterruptedException {
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
  void unavailable(String why) {
    fault = why;
  }

  /** A worker that is ready; null if there will be none in time. */
  @Nullable Worker take() throws InterruptedException {
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

  /** Takes a worker back; false if it has to be retired. */
  boolean give(Worker worker) {
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
  void retire(Worker worker) {
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
      worker = Worker.start(by, folder, limits);
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

  /** Counts a worker that was killed over a submission. */
  void lose() {
    lost.incrementAndGet();
  }

  boolean isClosed() {
    return closed;
  }

  boolean hasReady() {
    return !ready.isEmpty();
  }

  /** Why the last worker could not start, in words. */
  @Nullable String fault() {
    return fault;
  }

  WorkerPool.Status status() {
    return new WorkerPool.Status(
        size,
        alive.size(),
        ready.size(),
        lost.get(),
        Optional.ofNullable(about),
        Optional.ofNullable(fault));
  }

  /** Ends all workers and starts none any more. */
  void endAll() {
    closed = true;
    keeper.interrupt();
    alive.keySet().forEach(Worker::kill);
    Folders.delete(folder);
  }

  void awaitKeeper() {
    try {
      keeper.join(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package fadu.review.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The parent's side of one worker process: its pipes, its temporary folder, its end. */
public final class Worker {
  /** What comes from the worker: a frame, or the end of its output. */
  public sealed interface Event {
    record Said(Frame frame) implements Event {
      boolean isBeat() {
        return frame.type() == Frame.Type.BEAT;
      }
    }

    record Ended() implements Event {}

    record NotSent() implements Event {}
  }

  /** Time between two looks at a worker that says nothing. */
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Process process;
  private final Path temp;
  private final DataOutputStream toWorker;
  private final Tail stderr;
  private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(4);
  private final AtomicBoolean killed = new AtomicBoolean();
  private final Thread reader;
  private final long born = System.nanoTime();
  private int reviews;
  private @Nullable Thread sending;

  private Worker(Process process, Path temp) {
    this.process = process;
    this.temp = temp;
    this.toWorker =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.stderr = new Tail(process.getErrorStream());
    this.reader = daemon("worker-" + process.pid() + "-out", this::readFrames);
  }

  /**
   * Starts one.
   *
   * @param folder where it gets a folder for its temporary files, which ends with it
   */
  public static Worker start(WorkerCommand command, Path folder, Limits limits) throws IOException {
    Path temp = Files.createTempDirectory(Files.createDirectories(folder), "w");
    Worker worker = new Worker(command.start(temp, limits), temp);
    worker.reader.start();
    daemon("worker-" + worker.pid() + "-err", worker.stderr).start();
    return worker;
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  private void readFrames() {
    try {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
        while (true) {
          events.put(new Event.Said(Frame.read(in)));
        }
      } catch (IOException e) {
        // End of stream, or garbage: in both cases this worker says nothing sensible any more.
        events.put(new Event.Ended());
      }
    } catch (InterruptedException e) {
      // Killed: nobody listens any more.
    }
  }

  Path temp() {
    return temp;
  }

  /** From now on. */
  Patience patience() {
    return new Patience(Patience.Machine.of(process.toHandle()));
  }

  /** Processor time it has had; empty where the system does not tell. */
  public Optional<Duration> cpu() {
    return process.info().totalCpuDuration();
  }

  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process.isAlive() && !killed.get();
  }

  /** Whether it has done enough to be replaced. */
  boolean worn(Limits limits) {
    return reviews >= limits.reviews() || System.nanoTime() - born > limits.lifetime().toNanos();
  }

  /** Something to be written to a worker. */
  @FunctionalInterface
  public interface Message {
    void write(DataOutputStream out) throws IOException;
  }

  /** Sends a submission from a thread of its own: a worker that does not read blocks nobody. */
  void send(Submission submission) {
    send(out -> Messages.write(out, submission));
  }

  /** Sends anything, from a thread of its own, after all that was sent before. */
  public void send(Message message) {
    reviews++;
    Thread before = sending;
    Thread thread =
        daemon(
            "worker-" + pid() + "-in",
            () -> {
              try {
                if (before != null) {
                  before.join();
                }
                message.write(toWorker);
                toWorker.flush();
              } catch (IOException e) {
                var unused = events.offer(new Event.NotSent());
              } catch (InterruptedException e) {
                // Nobody asks these threads to end; they end with the pipe.
              }
            });
    sending = thread;
    thread.start();
  }

  /**
   * The next event but beats; null if none comes in time. The limit is passed only on a machine
   * that lets nobody work.
   */
  public @Nullable Event hear(Duration limit) throws InterruptedException {
    Patience patience = patience();
    long start = System.nanoTime();
    while (true) {
      Event event = next(LOOK.toNanos());
      if (event != null && !(event instanceof Event.Said said && said.isBeat())) {
        return event;
      }
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      if (taken.compareTo(limit) > 0 && !patience.lasts(limit, taken)) {
        return null;
      }
    }
  }

  /** The next event, or null if none comes within this time. */
  @Nullable Event next(long nanos) throws InterruptedException {
    return events.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
  }

  /** Waits briefly for the process to end by itself. */
  public boolean ended(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** Whether it ended because its memory was used up. */
  public boolean outOfMemory() {
    return !process.isAlive()
        && process.exitValue() == 3
        && stderr.text().contains("java.lang.OutOfMemoryError");
  }

  /** The last lines it wrote on standard error. */
  public String lastWords() {
    return stderr.text();
  }

  void onExit(Runnable action) {
    var unused = process.onExit().thenRun(action);
  }

  /** Ends the process at once and removes its files; true the first time. */
  public boolean kill() {
    if (!killed.compareAndSet(false, true)) {
      return false;
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    reader.interrupt();
    Folders.delete(temp);
    return true;
  }
}

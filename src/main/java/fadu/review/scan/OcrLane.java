package fadu.review.scan;

import fadu.extract.ocr.PageReader;
import fadu.extract.ocr.PageReading;
import fadu.review.worker.Folders;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.WorkerCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue of pages to recognise and the processes that do it. Files take turns page by page, so a
 * long scan does not hold up a short one. Processes are started when there is something to do.
 */
public final class OcrLane implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(OcrLane.class.getName());

  /**
   * The lane as the status page shows it.
   *
   * @param engine what reads
   * @param size pages at a time
   * @param processes that run
   * @param waiting pages in the queue
   * @param read pages recognised since the start
   * @param lost processes lost since the start
   * @param fault why nothing can be recognised, in words; empty if it can or nobody has asked
   */
  public record Status(
      String engine, int size, int processes, int waiting, long read, long lost, String fault) {}

  private final OcrStarts starts;
  private final OcrLimits limits;
  private final Path folder;
  private final OcrCache cache;
  private final String engine;
  private final Deque<OcrJob> jobs = new ArrayDeque<>();
  private final List<Thread> threads = new ArrayList<>();
  private boolean closed;
  private long read;
  private long lost;

  /**
   * @param command how a worker of this program is started
   * @param tesseract path of the program to use; empty for the engine that comes along
   * @param folder for temporary files of the processes; emptied now and at the end
   */
  public OcrLane(
      WorkerCommand command, String tesseract, OcrLimits limits, Path folder, OcrCache cache) {
    NetworkIsolation isolation = command.isolation();
    List<String> prefix = new ArrayList<>(isolation.prefix());
    prefix.addAll(OcrMain.SHELL);
    WorkerCommand ours = command.asking("ocr").with(OcrMain.TESSERACT, tesseract);
    this.limits = limits;
    this.folder = folder.toAbsolutePath();
    NetworkIsolation pipes =
        new NetworkIsolation(prefix, isolation.active(), isolation.description());
    this.starts =
        new OcrStarts(
            new WorkerCommand(ours.program(), ours.classPath(), ours.properties(), pipes),
            limits,
            this.folder);
    this.cache = cache;
    this.engine = PageReader.identity(tesseract);
    empty(this.folder);
  }

  private static void empty(Path folder) {
    Folders.delete(folder);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts pages of files into the queue; those known from before are done at once. */
  public OcrJob order(OcrOrder order) {
    OcrJob job = new OcrJob(order, limits, engine, cache);
    synchronized (this) {
      if (!job.isDone() && !closed) {
        jobs.addLast(job);
        while (threads.size() < limits.engines()) {
          Thread thread = new Thread(this::work, "ocr-" + threads.size());
          thread.setDaemon(true);
          threads.add(thread);
          thread.start();
        }
        notifyAll();
      }
    }
    return job;
  }

  public synchronized Status status() {
    int waiting = jobs.stream().mapToInt(OcrJob::left).sum();
    return new Status(
        engine, limits.engines(), starts.running(), waiting, read, lost, starts.fault());
  }

  /** The next page of the file whose turn it is; null if none comes for a while. */
  private synchronized OcrJob.@Nullable Page next() throws InterruptedException {
    long end = System.nanoTime() + limits.idle().toNanos();
    while (!closed) {
      OcrJob job = jobs.pollFirst();
      OcrJob.Page page = job == null ? null : job.next();
      if (job != null && job.left() > 0) {
        jobs.addLast(job);
      }
      if (page != null) {
        return page;
      }
      long left = end - System.nanoTime();
      if (job == null && left <= 0) {
        return null;
      }
      if (job == null) {
        wait(Math.max(1, left / 1_000_000));
      }
    }
    return null;
  }

  private void work() {
    OcrProcess process = null;
    try {
      while (!isClosed()) {
        OcrJob.Page page = next();
        if (page == null || process != null && process.worn()) {
          starts.end(process);
          process = null;
        }
        if (page != null) {
          process = read(page, process);
        }
      }
    } catch (InterruptedException e) {
      // Closing.
    } finally {
      starts.end(process);
    }
  }

  /** Reads a page, in a second process if the first is lost over it before its time is over. */
  private @Nullable OcrProcess read(OcrJob.Page page, @Nullable OcrProcess at)
      throws InterruptedException {
    OcrProcess process = at;
    PageReading.Unread why = Failures.page();
    for (int attempt = 0; attempt < 2; attempt++) {
      long begun = System.nanoTime();
      try {
        process = process == null ? starts.start() : process;
        Duration before = process.worked();
        PageReading reading = process.read(page.content(), page.number(), cache, page.link());
        page.spent(process.worked().minus(before));
        if (reading instanceof PageReading.Unread) {
          LOG.log(
              System.Logger.Level.WARNING, "a page was not recognised\n{0}", process.lastWords());
        }
        page.done(reading);
        count(1, 0);
        return process;
      } catch (OcrProcess.Unfit e) {
        page.done(Failures.none(String.valueOf(e.getMessage())));
        return null;
      } catch (OcrProcess.Lost e) {
        why = e.why();
        // What it worked is not known any more: the file pays for the time that went by.
        page.spent(Duration.ofNanos(System.nanoTime() - begun));
        count(0, 1);
        LOG.log(
            System.Logger.Level.WARNING,
            "a process that recognises pages was lost: {0}\n{1}",
            why.message(),
            process == null ? "" : process.lastWords());
        starts.end(process);
        process = null;
        if (isClosed()) {
          return null;
        }
        if (e.late()) {
          break;
        }
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "a page could not be recognised", e);
        break;
      }
    }
    if (!isClosed()) {
      page.done(why);
    }
    starts.end(process);
    return null;
  }

  private synchronized void count(int pages, int processesLost) {
    read += pages;
    lost += processesLost;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Ends the processes; what is still in the queue stays undone. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      jobs.clear();
      notifyAll();
    }
    threads.forEach(Thread::interrupt);
    starts.endAll();
    Folders.delete(folder);
  }
}

package fadu.review.original;

import fadu.review.worker.Content;
import fadu.review.worker.Folders;
import fadu.review.worker.WorkerCommand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Draws pages for the screen, a few at a time. Processes are started when somebody looks at a file
 * and end when nobody does; a page that cost its process is not tried again.
 */
public final class PageDrawer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PageDrawer.class.getName());
  private static final int AT_A_TIME = 2;
  private static final Duration WAIT = Duration.ofSeconds(30);
  private static final Duration IDLE = Duration.ofSeconds(60);
  private static final int REMEMBERED = 1000;

  private record Page(String sha256, int number, Asked asked) {}

  private final WorkerCommand command;
  private final Path folder;
  private final Duration longest;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);
  private final List<DrawProcess> idle = new ArrayList<>();
  private final Set<DrawProcess> alive = ConcurrentHashMap.newKeySet();
  private final Map<Page, DrawnPage.Undrawn> bad =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Page, DrawnPage.Undrawn> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final Thread sweeper = new Thread(this::sweep, "draw-sweeper");
  private boolean closed;

  /**
   * @param command how a worker of this program is started
   * @param folder for temporary files of the processes; emptied now and at the end
   * @param longest time for one page
   */
  public PageDrawer(WorkerCommand command, Path folder, Duration longest) {
    this.command = command.asking("draw");
    this.folder = folder.toAbsolutePath();
    this.longest = longest;
    Folders.delete(this.folder);
    sweeper.setDaemon(true);
    sweeper.start();
  }

  /**
   * The picture of a page, png or jpeg.
   *
   * @param number counted from 1
   */
  public DrawnPage picture(Content content, String sha256, int number) throws InterruptedException {
    return draw(content, new Page(sha256, number, Asked.PICTURE));
  }

  /** The words of a page as JSON, for a format that holds them as text; see {@link WordsJson}. */
  public DrawnPage words(Content content, String sha256, int number) throws InterruptedException {
    return draw(content, new Page(sha256, number, Asked.WORDS));
  }

  private DrawnPage draw(Content content, Page page) throws InterruptedException {
    synchronized (this) {
      DrawnPage.Undrawn known = bad.get(page);
      if (known != null) {
        return known;
      }
    }
    if (!turns.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
      return new DrawnPage.Later();
    }
    try {
      return attempt(content, page);
    } finally {
      turns.release();
    }
  }

  private DrawnPage attempt(Content content, Page page) throws InterruptedException {
    DrawProcess process = take(page.sha256());
    boolean sound = false;
    try {
      if (process == null) {
        process = DrawProcess.start(command, folder);
        alive.add(process);
      }
      DrawnPage drawn = process.draw(content, page.sha256(), page.number(), page.asked(), longest);
      sound = true;
      return drawn;
    } catch (DrawProcess.Lost e) {
      if (process == null) {
        LOG.log(System.Logger.Level.ERROR, "no process that draws pages: {0}", e.getMessage());
        return new DrawnPage.Later();
      }
      LOG.log(
          System.Logger.Level.WARNING,
          "a process that draws pages was lost: {0}\n{1}",
          e.getMessage(),
          process.lastWords());
      return remember(page);
    } finally {
      giveBack(process, sound);
    }
  }

  private synchronized DrawnPage remember(Page page) {
    DrawnPage.Undrawn undrawn =
        new DrawnPage.Undrawn(
            "PAGE_NOT_SHOWN", "这一页显示不出来（用的时间或者内存超过上限）。审查看的是正文，请切换到“正文”阅读；要看原件，请下载后用本机软件打开。");
    if (!closed) {
      bad.put(page, undrawn);
    }
    return undrawn;
  }

  /** One that has the file open, or any; null if a new one is to be started. */
  private synchronized @Nullable DrawProcess take(String sha256) {
    DrawProcess chosen = null;
    for (DrawProcess process : idle) {
      chosen = chosen == null || process.holds(sha256) ? process : chosen;
    }
    if (chosen != null) {
      idle.remove(chosen);
    }
    return chosen;
  }

  private void giveBack(@Nullable DrawProcess process, boolean sound) {
    if (process == null) {
      return;
    }
    synchronized (this) {
      if (sound && !closed && !process.worn()) {
        idle.add(process);
        return;
      }
    }
    end(process);
  }

  private void end(DrawProcess process) {
    process.kill();
    alive.remove(process);
  }

  private void sweep() {
    try {
      while (true) {
        Thread.sleep(IDLE.toMillis() / 4);
        List<DrawProcess> old = new ArrayList<>();
        synchronized (this) {
          for (Iterator<DrawProcess> i = idle.iterator(); i.hasNext(); ) {
            DrawProcess process = i.next();
            if (process.idle().compareTo(IDLE) > 0) {
              i.remove();
              old.add(process);
            }
          }
        }
        old.forEach(this::end);
      }
    } catch (InterruptedException e) {
      // Closing.
    }
  }

  /** Number of processes that run. */
  public int processes() {
    return alive.size();
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      idle.clear();
    }
    sweeper.interrupt();
    alive.forEach(DrawProcess::kill);
    Folders.delete(folder);
  }
}

package fadu.review.scan;

import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.ScanPages;
import fadu.review.worker.Content;
import fadu.review.worker.Frame;
import fadu.review.worker.Messages;
import fadu.review.worker.Worker;
import fadu.review.worker.WorkerCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The parent's side of one process that recognises pages. */
final class OcrProcess {
  /** Another process may do better: this one fell silent, crashed or talked nonsense. */
  static final class Lost extends Exception {
    private static final long serialVersionUID = 1;

    private final transient PageReading.Unread why;
    private final boolean late;

    private Lost(PageReading.Unread why, boolean late) {
      super("a process that recognises pages was lost");
      this.why = why;
      this.late = late;
    }

    private Lost(PageReading.Unread why) {
      this(why, false);
    }

    /** Whether its time was over: another process would need as long. */
    boolean late() {
      return late;
    }

    PageReading.Unread why() {
      return why;
    }
  }

  /** There is no engine on this machine. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    Unfit(String message) {
      super(message);
    }
  }

  /** Time in which a process that closed its pipe ends. */
  private static final long END_MILLIS = 1_000;

  private final Worker worker;
  private final OcrLimits limits;
  private @Nullable Object file;
  private int pages;

  private OcrProcess(Worker worker, OcrLimits limits) {
    this.worker = worker;
    this.limits = limits;
  }

  static OcrProcess start(WorkerCommand command, OcrLimits limits, Path folder)
      throws Unfit, Lost, InterruptedException {
    OcrProcess process;
    try {
      process = new OcrProcess(Worker.start(command, folder, limits.process()), limits);
    } catch (IOException e) {
      throw new Unfit("识别进程无法启动，图像中的文字未能识别；请管理员检查临时目录的空间和权限，或者提交文字版的文件。");
    }
    boolean ready = false;
    try {
      Frame frame = process.hear(limits.start());
      if (frame.type() == Frame.Type.UNFIT) {
        throw new Unfit(Messages.texts(frame.payload(), 2).get(1));
      }
      ready = frame.type() == Frame.Type.READY;
      if (!ready) {
        throw new Lost(Failures.page());
      }
      return process;
    } catch (IOException | Lost e) {
      // Late or dead: either way another may begin.
      throw new Lost(Failures.page());
    } finally {
      if (!ready) {
        process.kill();
      }
    }
  }

  /** Whether it has read enough pages to be replaced, or is gone. */
  boolean worn() {
    return pages >= limits.pages() || !worker.alive();
  }

  /** Time it has worked; what others take from it on a busy machine does not count. */
  Duration worked() {
    return worker.cpu().orElseGet(() -> Duration.ofNanos(System.nanoTime()));
  }

  long pid() {
    return worker.pid();
  }

  /**
   * One page of a file.
   *
   * @param link name under which the page is found again without drawing it
   */
  PageReading read(Content content, int number, OcrCache cache, String link)
      throws Lost, InterruptedException {
    pages++;
    boolean known = file == content;
    file = content;
    worker.send(
        out -> {
          Messages.content(out, content, known);
          out.writeInt(number);
        });
    try {
      Frame frame = hear(limits.longest());
      if (frame.type() == Frame.Type.PAGE) {
        return ScanPages.read(frame.payload());
      }
      if (frame.type() != Frame.Type.KEY) {
        throw new Lost(Failures.page());
      }
      return read(Messages.texts(frame.payload(), 1).get(0), cache, link);
    } catch (IOException e) {
      throw new Lost(Failures.page());
    }
  }

  private PageReading read(String key, OcrCache cache, String link)
      throws IOException, Lost, InterruptedException {
    if (!OcrCache.isKey(key)) {
      throw new Lost(Failures.page());
    }
    PageReading kept = cache.find(key).orElse(null);
    worker.send(out -> out.writeBoolean(kept != null));
    if (kept != null) {
      cache.link(link, key);
      return kept;
    }
    Frame frame = hear(limits.longest());
    if (frame.type() != Frame.Type.PAGE) {
      throw new Lost(Failures.page());
    }
    PageReading reading = ScanPages.read(frame.payload());
    if (reading instanceof PageReading.Read) {
      cache.put(key, frame.payload());
      cache.link(link, key);
    }
    return reading;
  }

  private Frame hear(Duration limit) throws Lost, InterruptedException {
    Worker.Event event = worker.hear(limit);
    if (event == null) {
      throw new Lost(Failures.slow(limit), true);
    }
    if (event instanceof Worker.Event.Said said) {
      return said.frame();
    }
    boolean full = worker.ended(END_MILLIS) && worker.outOfMemory();
    throw new Lost(full ? Failures.memory(limits.heapMegabytes()) : Failures.page());
  }

  String lastWords() {
    return worker.lastWords();
  }

  void kill() {
    boolean unused = worker.kill();
  }
}

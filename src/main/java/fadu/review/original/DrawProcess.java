package fadu.review.original;

import fadu.review.worker.Content;
import fadu.review.worker.Frame;
import fadu.review.worker.Limits;
import fadu.review.worker.Messages;
import fadu.review.worker.Worker;
import fadu.review.worker.WorkerCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The parent's side of one process that draws pages. */
final class DrawProcess {
  /** It fell silent, crashed or talked nonsense; it is of no further use. */
  static final class Lost extends Exception {
    private static final long serialVersionUID = 1;

    Lost(String why) {
      super(why);
    }
  }

  private static final Duration START = Duration.ofSeconds(30);
  private static final Limits LIMITS = Limits.DEFAULT;

  /** A process is replaced after so many pages. */
  private static final int PAGES = 500;

  private final Worker worker;
  private String file = "";
  private int pages;
  private long used = System.nanoTime();

  private DrawProcess(Worker worker) {
    this.worker = worker;
  }

  static DrawProcess start(WorkerCommand command, Path folder) throws Lost, InterruptedException {
    DrawProcess process;
    try {
      process = new DrawProcess(Worker.start(command, folder, LIMITS));
    } catch (IOException e) {
      throw new Lost("it cannot be started");
    }
    boolean ready = false;
    try {
      ready = process.hear(START).type() == Frame.Type.READY;
    } finally {
      if (!ready) {
        process.kill();
      }
    }
    if (!ready) {
      throw new Lost("it did not become ready");
    }
    return process;
  }

  /** Whether it has this file open. */
  boolean holds(String sha256) {
    return file.equals(sha256);
  }

  boolean worn() {
    return pages >= PAGES || !worker.alive();
  }

  Duration idle() {
    return Duration.ofNanos(System.nanoTime() - used);
  }

  DrawnPage draw(Content content, String sha256, int number, Asked asked, Duration longest)
      throws Lost, InterruptedException {
    boolean known = holds(sha256);
    file = sha256;
    pages++;
    worker.send(
        out -> {
          Messages.content(out, content, known);
          out.writeInt(number);
          out.writeByte(asked.ordinal());
        });
    Frame frame = hear(longest);
    used = System.nanoTime();
    if (frame.type() == Frame.Type.PAGE) {
      return new DrawnPage.Drawn(frame.payload());
    }
    if (frame.type() != Frame.Type.REFUSED) {
      throw new Lost("a frame out of turn");
    }
    try {
      List<String> texts = Messages.texts(frame.payload(), 2);
      return new DrawnPage.Undrawn(texts.get(0), texts.get(1));
    } catch (IOException e) {
      throw new Lost("garbage");
    }
  }

  private Frame hear(Duration limit) throws Lost, InterruptedException {
    Worker.Event event = worker.hear(limit);
    if (event == null) {
      throw new Lost("it took longer than " + limit.toSeconds() + " s");
    }
    if (event instanceof Worker.Event.Said said) {
      return said.frame();
    }
    throw new Lost("it ended");
  }

  String lastWords() {
    return worker.lastWords();
  }

  void kill() {
    boolean unused = worker.kill();
  }
}

package fadu.review.scan;

import fadu.extract.OpenPages;
import fadu.extract.Refused;
import fadu.extract.ocr.PageImage;
import fadu.extract.ocr.PageReader;
import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.ScanPages;
import fadu.review.worker.Frame;
import fadu.review.worker.Messages;
import fadu.review.worker.ParentPipe;
import fadu.review.worker.Traces;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that recognises pages: orders in on standard input, words out on the pipe that was its
 * standard output. The native library writes to standard output past Java, so the shell that starts
 * this has put the pipe elsewhere ({@link #SHELL}).
 */
public final class OcrMain {
  /** System property with the path of the program to use instead of the engine that comes along. */
  public static final String TESSERACT = "fadu.ocr.tesseract";

  /**
   * Put in front of the command: the pipe to the parent becomes 3, standard output an error; what
   * the engine wants to find in its environment.
   */
  static final List<String> SHELL =
      List.of(
          "/bin/sh",
          "-c",
          "exec 3>&1 1>&2; export " + PageReader.ENVIRONMENT + "; exec \"$@\"",
          "sh");

  private static final String PIPE = "/dev/fd/3";

  private final ParentPipe pipe;
  private OpenPages file = new OpenPages(new byte[0]);

  private OcrMain(ParentPipe pipe) {
    this.pipe = pipe;
  }

  /** Works until the parent closes the pipe; never returns normally. */
  public static void run() {
    try (FileOutputStream out = new FileOutputStream(PIPE)) {
      new OcrMain(ParentPipe.of(new FileInputStream(FileDescriptor.in), out)).work();
    } catch (IOException e) {
      // The parent is gone or wants us gone.
    }
    Runtime.getRuntime().halt(0);
  }

  private void work() throws IOException {
    PageReader reader;
    try {
      reader =
          PageReader.load(
              System.getProperty(TESSERACT, ""), Path.of(System.getProperty("java.io.tmpdir")));
    } catch (Refused e) {
      pipe.send(Frame.Type.UNFIT, Messages.texts(e.code().name(), e.getMessage()));
      return;
    }
    pipe.send(Frame.Type.READY, Messages.texts(reader.name()));
    DataInputStream in = pipe.in();
    while (true) {
      int length = in.readInt();
      if (length >= 0) {
        file.close();
        file = new OpenPages(in.readNBytes(length));
      }
      pipe.beat(true);
      answer(reader, in.readInt());
      pipe.beat(false);
    }
  }

  /** One page: its key, then, if the parent does not know it, its words. */
  private void answer(PageReader reader, int number) throws IOException {
    PageReading reading;
    try {
      PageImage page = page(number);
      pipe.send(Frame.Type.KEY, Messages.texts(reader.key(page)));
      if (pipe.in().readBoolean()) {
        return;
      }
      reading = new PageReading.Read(reader.read(page));
    } catch (Refused e) {
      reading = new PageReading.Unread(e.code(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      Traces.print(e);
      file.close();
      reading = Failures.page();
    }
    pipe.send(Frame.Type.PAGE, ScanPages.bytes(reading));
  }

  private PageImage page(int number) throws Refused {
    try {
      return file.image(number);
    } catch (IOException e) {
      file.close();
      throw new Refused(Refused.Code.OCR_FAILED, Failures.WORDS);
    }
  }
}

package fadu.review.original;

import fadu.extract.OpenPages;
import fadu.extract.Refused;
import fadu.review.worker.Frame;
import fadu.review.worker.Messages;
import fadu.review.worker.ParentPipe;
import fadu.review.worker.Traces;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A process that draws pages: orders in on standard input, pages out on standard output. */
public final class DrawMain {
  static final String WORDS = "这一页显示不出来（页面内容异常）。审查看的是正文，请切换到“正文”阅读；要看原件，请下载后用本机软件打开。";

  /** Pages drawn before a file is opened anew: what it may cost is counted from its opening. */
  private static final int FRESH = 20;

  private final ParentPipe pipe;
  private OpenPages file = new OpenPages(new byte[0]);
  private int pages;

  private DrawMain(ParentPipe pipe) {
    this.pipe = pipe;
  }

  /** Works until the parent closes the pipe; never returns normally. */
  public static void run() {
    try {
      new DrawMain(ParentPipe.standard()).work();
    } catch (IOException e) {
      // The parent is gone or wants us gone.
    }
    Runtime.getRuntime().halt(0);
  }

  private void work() throws IOException {
    pipe.send(Frame.Type.READY, new byte[0]);
    DataInputStream in = pipe.in();
    while (true) {
      int length = in.readInt();
      if (length >= 0 || ++pages > FRESH) {
        forget();
      }
      if (length >= 0) {
        file = new OpenPages(in.readNBytes(length));
      }
      int number = in.readInt();
      Asked asked = Asked.values()[in.readByte()];
      pipe.beat(true);
      answer(asked, number);
      pipe.beat(false);
    }
  }

  private void answer(Asked asked, int number) throws IOException {
    byte[] drawn;
    try {
      drawn = asked == Asked.PICTURE ? picture(number) : words(number);
    } catch (Refused e) {
      pipe.send(Frame.Type.REFUSED, Messages.texts(e.code().name(), e.getMessage()));
      return;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      Traces.print(e);
      forget();
      pipe.send(Frame.Type.REFUSED, Messages.texts(Refused.Code.DAMAGED.name(), WORDS));
      return;
    }
    pipe.send(Frame.Type.PAGE, drawn);
  }

  private byte[] picture(int number) throws Refused, IOException {
    return Picture.bytes(file.image(number).pixels());
  }

  private byte[] words(int number) throws Refused {
    return WordsJson.of(file.words(number)).getBytes(StandardCharsets.UTF_8);
  }

  private void forget() {
    file.close();
    pages = 0;
  }
}

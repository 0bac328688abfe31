package fadu.review.original;

import fadu.extract.Extractor;
import fadu.extract.PageWords;
import fadu.extract.Refused;
import fadu.extract.ocr.PageImages;
import fadu.review.worker.Frame;
import fadu.review.worker.Messages;
import fadu.review.worker.Pulse;
import fadu.review.worker.Traces;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A process that draws pages: orders in on standard input, pages out on standard output. */
public final class DrawMain {
  static final String WORDS = "这一页显示不出来（页面内容异常）。审查看的是正文，请切换到“正文”阅读；要看原件，请下载后用本机软件打开。";

  /** Pages drawn before a file is opened anew: what it may cost is counted from its opening. */
  private static final int FRESH = 20;

  private final DataInputStream in;
  private final DataOutputStream out;
  private byte[] file = {};
  private @Nullable PageImages images;
  private @Nullable PageWords words;
  private int pages;

  private DrawMain(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** Works until the parent closes the pipe; never returns normally. */
  public static void run() {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    try {
      new DrawMain(in, out).work();
    } catch (IOException e) {
      // The parent is gone or wants us gone.
    }
    Runtime.getRuntime().halt(0);
  }

  private void work() throws IOException {
    send(Frame.Type.READY, new byte[0]);
    Pulse pulse = new Pulse(this::beat);
    pulse.start();
    while (true) {
      int length = in.readInt();
      if (length >= 0 || ++pages > FRESH) {
        forget();
      }
      if (length >= 0) {
        file = in.readNBytes(length);
      }
      int number = in.readInt();
      Asked asked = Asked.values()[in.readByte()];
      pulse.beat(true);
      answer(asked, number);
      pulse.beat(false);
    }
  }

  private void answer(Asked asked, int number) throws IOException {
    byte[] drawn;
    try {
      drawn = asked == Asked.PICTURE ? picture(number) : words(number);
    } catch (Refused e) {
      send(Frame.Type.REFUSED, Messages.texts(e.code().name(), e.getMessage()));
      return;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      Traces.print(e);
      forget();
      send(Frame.Type.REFUSED, Messages.texts(Refused.Code.DAMAGED.name(), WORDS));
      return;
    }
    send(Frame.Type.PAGE, drawn);
  }

  private byte[] picture(int number) throws Refused, IOException {
    PageImages open = images;
    if (open == null) {
      open = Extractor.images(file);
      images = open;
    }
    return Picture.bytes(open.page(number).pixels());
  }

  private byte[] words(int number) throws Refused {
    PageWords open = words;
    if (open == null) {
      open = Extractor.words(file);
      words = open;
    }
    return WordsJson.of(open.page(number)).getBytes(StandardCharsets.UTF_8);
  }

  private void forget() {
    PageImages open = images;
    images = null;
    words = null;
    pages = 0;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      // It was in memory only.
    }
  }

  /** A page may take long; a parent that is gone is noticed by the beat. */
  private void beat(Frame.Type type, byte[] payload) {
    try {
      send(type, payload);
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private synchronized void send(Frame.Type type, byte[] payload) throws IOException {
    Frame.write(out, type, payload);
  }
}

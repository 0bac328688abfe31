package fadu.review.scan;

import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.ScanPage;
import fadu.extract.ocr.ScanPages;
import fadu.review.worker.Frame;
import fadu.review.worker.Messages;
import fadu.review.worker.ParentPipe;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A process that recognises pages and does what the file says: the faults that engines have. */
public final class FaultOcr {
  /** Path of a file with one letter for each page that was read. */
  static final String LOG = "fadu.test.log";

  /** A fault on the way to being ready; empty for none. */
  static final String BEGIN = "fadu.test.begin";

  private static boolean flag = true;

  private final FileOutputStream out;
  private final ParentPipe pipe;
  private String file = "";

  private FaultOcr(FileOutputStream out) {
    this.out = out;
    this.pipe = ParentPipe.of(new FileInputStream(FileDescriptor.in), out);
  }

  public static void main(String[] args) throws Exception {
    try (FileOutputStream out = new FileOutputStream("/dev/fd/3")) {
      new FaultOcr(out).work();
    }
  }

  private void work() throws Exception {
    act(System.getProperty(BEGIN, ""), 0);
    pipe.send(Frame.Type.READY, Messages.texts("fault 1"));
    pipe.beat(true);
    DataInputStream in = pipe.in();
    while (true) {
      int length = in.readInt();
      file = length < 0 ? file : new String(in.readNBytes(length), StandardCharsets.UTF_8);
      int number = in.readInt();
      act(file, number);
      pipe.send(Frame.Type.KEY, Messages.texts(HexFormat.of().formatHex(hash(number))));
      if (!in.readBoolean()) {
        note();
        pipe.send(Frame.Type.PAGE, ScanPages.bytes(words(file + number)));
      }
    }
  }

  private byte[] hash(int number) {
    byte[] key = new byte[32];
    ByteBuffer.wrap(key).putInt(file.hashCode()).putInt(number);
    return key;
  }

  private static void note() throws IOException {
    String log = System.getProperty(LOG, "");
    if (!log.isEmpty()) {
      Files.writeString(Path.of(log), "p", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private static PageReading words(String text) {
    int n = text.length();
    ScanPage.Run run = new ScanPage.Run(text, new float[n], new float[n], new byte[n], 100, 12);
    return new PageReading.Read(new ScanPage(595, 842, 0, 0, List.of(run), List.of()));
  }

  private void act(String fault, int number) throws IOException, InterruptedException {
    switch (fault) {
      case "hang" -> {
        while (flag) {
          Thread.onSpinWait();
        }
      }
      case "stopped" -> signal("STOP");
      case "crashed" -> signal("SEGV");
      case "exit" -> Runtime.getRuntime().halt(0);
      case "once" -> {
        Path mark = Path.of(System.getProperty(LOG) + ".once");
        if (Files.notExists(mark)) {
          Files.createFile(mark);
          Runtime.getRuntime().halt(1);
        }
      }
      case "third" -> {
        if (number == 3) {
          Runtime.getRuntime().halt(1);
        }
      }
      case "memory" -> {
        List<byte[]> eaten = new ArrayList<>();
        while (flag) {
          eaten.add(new byte[1 << 20]);
        }
      }
      case "garbage" -> {
        out.write("x".repeat(100).getBytes(StandardCharsets.UTF_8));
        Thread.sleep(60_000);
      }
      case "flood" -> out.write(new byte[] {0x66, 0x61, 0x64, 0x75, 12, 0x7f, -1, -1, -1});
      case "turn" -> pipe.send(Frame.Type.READY, Messages.texts("again"));
      case "key" -> pipe.send(Frame.Type.KEY, Messages.texts("../../../etc/passwd"));
      case "page" -> pipe.send(Frame.Type.PAGE, "no page".getBytes(StandardCharsets.UTF_8));
      case "mute" -> {
        pipe.beat(false);
        out.close();
        Thread.sleep(60_000);
      }
      case "slow" -> Thread.sleep(300);
      default -> {}
    }
  }

  private static void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(ProcessHandle.current().pid()))
        .start()
        .waitFor();
    Thread.sleep(60_000);
  }
}

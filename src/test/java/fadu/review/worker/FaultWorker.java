package fadu.review.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** A worker that does what the name of the file says: the faults that real parsers have. */
public final class FaultWorker implements ReviewEngine {
  private static boolean flag = true;

  public static void main(String[] args) {
    WorkerMain.run(FaultWorker::new);
  }

  @Override
  public About about() {
    return new About("fault 1", "v", "0".repeat(64), 3);
  }

  @Override
  public void warmUp() {
    if (Boolean.getBoolean("fadu.test.unfit")) {
      throw new IllegalStateException("规则有误");
    }
  }

  @Override
  public Answer review(Submission submission, Progress progress) {
    progress.at(Step.READING);
    try {
      return act(submission.files().get(0).name(), submission, progress);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer act(String fault, Submission submission, Progress progress)
      throws IOException, InterruptedException {
    switch (fault) {
      case "hang" -> {
        long n = 0;
        while (flag) {
          n++;
        }
        return new Answer.Refused("N", Long.toString(n));
      }
      case "sleep" -> {
        while (flag) {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException e) {
            // Uninterruptible.
          }
        }
      }
      case "stall" -> {
        progress.at(Step.RULES);
        Thread.sleep(60_000);
      }
      case "steps" -> {
        while (flag) {
          progress.at(Step.RULES);
          progress.at(Step.READING);
        }
      }
      case "pages" -> {
        while (flag) {
          progress.pages(1_000_000);
          Thread.sleep(1);
        }
      }
      case "stopped" -> signal("STOP");
      case "killed" -> signal("KILL");
      case "crashed" -> signal("SEGV");
      case "child" -> {
        new ProcessBuilder("sleep", "300").start();
        Thread.sleep(60_000);
      }
      case "memory" -> {
        List<byte[]> eaten = new ArrayList<>();
        while (flag) {
          eaten.add(new byte[1 << 20]);
        }
      }
      case "thrown-memory" -> throw new OutOfMemoryError("Required length exceeds");
      case "stack" -> deeper(0);
      case "exit" -> System.exit(0);
      case "exit-3" -> System.exit(3);
      case "halt" -> Runtime.getRuntime().halt(137);
      case "throw" -> throw new IllegalArgumentException("boom");
      case "chatter" -> {
        byte[] noise =
            "garbage on standard output\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1000; i++) {
          System.out.write(noise);
        }
        System.out.flush();
      }
      case "garbage" -> {
        new FileOutputStream(FileDescriptor.out)
            .write("x".repeat(100).getBytes(StandardCharsets.UTF_8));
        Thread.sleep(60_000);
      }
      case "flood" -> {
        // A frame that claims two gigabytes.
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(new byte[] {0x66, 0x61, 0x64, 0x75, 4, 0x7f, -1, -1, -1});
        byte[] block = new byte[1 << 20];
        while (flag) {
          out.write(block);
        }
      }
      case "half" -> {
        new FileOutputStream(FileDescriptor.out)
            .write(new byte[] {0x66, 0x61, 0x64, 0x75, 5, 0, 1, 0, 0, 'h', 'a', 'l', 'f'});
        Thread.sleep(60_000);
      }
      case "half-exit" -> {
        new FileOutputStream(FileDescriptor.out)
            .write(new byte[] {0x66, 0x61, 0x64, 0x75, 5, 0, 1, 0, 0, 'h', 'a', 'l', 'f'});
        Runtime.getRuntime().halt(0);
      }
      case "trickle" -> {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(new byte[] {0x66, 0x61, 0x64, 0x75, 4, 0, 1, 0, 0});
        while (flag) {
          out.write('x');
          Thread.sleep(100);
        }
      }
      case "readings" -> {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        byte[] frame = new byte[9 + (16 << 20)];
        System.arraycopy(new byte[] {0x66, 0x61, 0x64, 0x75, 4, 1, 0, 0, 0}, 0, frame, 0, 9);
        while (flag) {
          out.write(frame);
        }
      }
      case "mute" -> {
        new FileOutputStream(FileDescriptor.out).close();
        Thread.sleep(60_000);
      }
      case "pause" -> Thread.sleep(1500);
      case "temp" -> Files.writeString(Files.createTempFile("left", "over"), "x");
      case "network" -> {
        try (java.net.Socket socket = new java.net.Socket()) {
          socket.connect(
              new java.net.InetSocketAddress(
                  "127.0.0.1", Integer.parseInt(submission.metadata().trim())),
              2000);
          return new Answer.Refused("CONNECTED", "");
        } catch (IOException e) {
          return new Answer.Refused("NO_NETWORK", "");
        }
      }
      default -> {}
    }
    byte[] bytes = submission.files().get(0).content().bytes();
    String echo =
        new String(bytes, StandardCharsets.UTF_8)
            + "|"
            + submission.metadata()
            + "|"
            + submission.asOf()
            + "|"
            + System.getenv("SECRET")
            + "|"
            + System.getProperty("fadu.test.set")
            + "|"
            + ProcessHandle.current().pid();
    return new Answer.Reviewed(
        echo.getBytes(StandardCharsets.UTF_8), "{}".getBytes(StandardCharsets.UTF_8));
  }

  private static void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(ProcessHandle.current().pid()))
        .start()
        .waitFor();
    Thread.sleep(60_000);
  }

  private static int deeper(int depth) {
    return depth < 0 ? 0 : 1 + deeper(depth + 1);
  }
}

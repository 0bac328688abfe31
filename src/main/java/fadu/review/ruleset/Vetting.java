package fadu.review.ruleset;

import fadu.review.worker.Limits;
import fadu.review.worker.WorkerCommand;
import fadu.rules.RuleProgress;
import fadu.rules.RuleReport;
import fadu.rules.file.Fault;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Checks a rule set in a child process. Whatever the set does to it, hang, swell or crash, is a
 * fault of the set, laid to the file under work when it happened.
 *
 * @param command starts the program; {@code vet} and the file of the set are added
 * @param temp for the folders of the child processes
 * @param heap megabytes
 * @param stall longest time over one file or case
 * @param all longest time over a set
 */
public record Vetting(WorkerCommand command, Path temp, int heap, Duration stall, Duration all) {

  private static final System.Logger LOG = System.getLogger(Vetting.class.getName());
  private static final int MOST_LOGGED = 4_000;

  private sealed interface Event {
    record At(String file, int line) implements Event {}

    record Done(RuleReport report) implements Event {}

    record Ended() implements Event {}
  }

  /** Reads, compiles and tries a set; waits for it. */
  RuleReport check(Path set, RuleProgress progress) throws IOException, InterruptedException {
    Path own = Files.createTempDirectory(Files.createDirectories(temp), "vet");
    try {
      Process process =
          command.asking("vet", set.toString()).start(own, Limits.DEFAULT.withHeap(heap));
      try {
        return watch(process, progress);
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor(5, TimeUnit.SECONDS);
      }
    } finally {
      delete(own);
    }
  }

  private RuleReport watch(Process process, RuleProgress progress) throws InterruptedException {
    BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    daemon("vetting", () -> listen(process, events));
    daemon("vetting-errors", () -> log(process));
    Event.At at = new Event.At("", 0);
    long end = System.nanoTime() + all.toNanos();
    while (true) {
      long left = Math.min(end - System.nanoTime(), stall.toNanos());
      Event event = events.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
      if (event instanceof Event.At now) {
        at = now;
        progress.at(now.file(), now.line());
      } else if (event instanceof Event.Done done) {
        return done.report();
      } else if (event == null) {
        return System.nanoTime() >= end
            ? fault(at, "检查整套规则超过 " + all.toSeconds() + " 秒，已停止", "减少规则和案例，或者检查有没有过大的文件")
            : fault(
                at,
                "检查" + what(at) + "超过 " + stall.toSeconds() + " 秒没有结束，已停止",
                "缩短句式和案例；拿不准时先恢复原来的内容");
      } else {
        return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 3
            ? fault(at, "检查" + what(at) + "用尽了内存，已停止", "缩短内容，或者拆成几个文件")
            : fault(at, "检查" + what(at) + "时检查程序异常退出", "先恢复原来的内容；原因见服务日志");
      }
    }
  }

  private static String what(Event.At at) {
    return at.file().isEmpty() ? "整套规则" : at.line() > 0 ? "这个案例" : "这个文件";
  }

  private static RuleReport fault(Event.At at, String message, String remedy) {
    return new RuleReport(
        0, 0, 0, List.of(new Fault(at.file(), at.line(), message, remedy)), List.of());
  }

  private static void listen(Process process, BlockingQueue<Event> events) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      while (true) {
        int mark = in.readUnsignedByte();
        if (mark == VettingWire.AT) {
          events.add(new Event.At(in.readUTF(), in.readInt()));
        } else if (mark == VettingWire.REPORT) {
          events.add(new Event.Done(VettingWire.report(in)));
          return;
        } else {
          throw new IOException("garbage");
        }
      }
    } catch (IOException e) {
      events.add(new Event.Ended());
    }
  }

  /** What the child prints is for whoever runs the service; beyond the first lines nobody reads. */
  private static void log(Process process) {
    try (InputStream errors = process.getErrorStream()) {
      String first = new String(errors.readNBytes(MOST_LOGGED), StandardCharsets.UTF_8).strip();
      if (!first.isEmpty()) {
        LOG.log(System.Logger.Level.WARNING, "checking a rule set: {0}", first);
      }
      errors.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // Its end.
    }
  }

  private static void daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}

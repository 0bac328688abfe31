package fadu.extract.pdf;

import fadu.extract.Refused;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a parser on a thread of its own, with a stack of known depth and a last deadline. A thread
 * that does not come back is left behind as a daemon: Java cannot end it, the process can.
 */
final class Guarded {
  private static final long STACK = 4L << 20;

  /** What the thread does. */
  interface Task<T> {
    T run(Clock clock) throws IOException, Refused;
  }

  /** The last deadline, which the task moves once it knows how much there is to do. */
  static final class Clock {
    private volatile long deadline;

    private Clock(long millis) {
      allow(millis);
    }

    void allow(long millis) {
      deadline = System.nanoTime() + millis * 1_000_000L;
    }

    private long left() {
      return (deadline - System.nanoTime()) / 1_000_000L;
    }
  }

  private Guarded() {}

  static <T> T run(long millis, Task<T> task) throws Refused {
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable Refused> refusal = new AtomicReference<>();
    Clock clock = new Clock(millis);
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                result.set(task.run(clock));
              } catch (Throwable t) {
                refusal.set(refusal(t));
              }
            },
            "pdf",
            STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      for (long left = clock.left(); left > 0 && thread.isAlive(); left = clock.left()) {
        thread.join(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(Refused.Code.PARSE_TIMEOUT, "读取PDF时被中断，请重新提交。");
    }
    Refused refused = refusal.get();
    if (refused != null) {
      throw refused;
    }
    T value = result.get();
    if (value == null) {
      throw Budget.tooSlow();
    }
    return value;
  }

  /** What a sender is told about anything a parser throws. */
  static Refused refusal(Throwable thrown) {
    if (thrown instanceof Stop stop) {
      return stop.refused();
    }
    if (thrown instanceof Refused refused) {
      return refused;
    }
    if (thrown instanceof InvalidPasswordException) {
      return encrypted();
    }
    if (thrown instanceof OutOfMemoryError) {
      return new Refused(Refused.Code.PARSE_MEMORY, "读取PDF所需内存超过限额，已停止读取；请用办公软件重新导出PDF，或提交Word文件。");
    }
    if (thrown instanceof StackOverflowError) {
      return new Refused(Refused.Code.PARSER_CRASH, "PDF内部结构嵌套过深，无法读取；请用办公软件重新导出PDF，或提交Word文件。");
    }
    if (thrown instanceof IOException) {
      return new Refused(Refused.Code.DAMAGED, "PDF文件已损坏或不完整，无法读取；请重新导出或重新传送后再提交。");
    }
    return new Refused(Refused.Code.PARSER_CRASH, "PDF文件结构有误，无法读取；请用办公软件重新导出PDF，或提交Word文件。");
  }

  static Refused encrypted() {
    return new Refused(Refused.Code.ENCRYPTED, "PDF设置了打开口令，无法读取；请提交取消口令后的文件。");
  }
}

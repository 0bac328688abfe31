package fadu.review.ruleset;

import fadu.rules.RuleProgress;
import fadu.rules.RuleReport;
import fadu.rules.RuleSource;
import fadu.rules.RuleTests;
import fadu.rules.file.Fault;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The child process that checks a rule set: it may hang, swell or die, and only it. */
public final class VettingMain implements RuleProgress {
  private final DataOutputStream out;
  private String file = "";
  private int line;

  private VettingMain(DataOutputStream out) {
    this.out = out;
  }

  /** Checks the set in this file and tells the parent; never returns. */
  public static void run(Path set) {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err);
    endWithParent(System.in);
    int status = 0;
    try {
      VettingWire.report(out, new VettingMain(out).check(RuleSource.archive(set)));
    } catch (IOException | UncheckedIOException e) {
      status = 1; // The parent is gone: nobody is left to tell.
    }
    Runtime.getRuntime().halt(status);
  }

  private RuleReport check(RuleSource source) {
    try {
      return RuleTests.run(source, Set.of(), this);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (StackOverflowError e) {
      return fault("嵌套过深，检查不下去", "减少括号和缩进的层数");
    } catch (RuntimeException | LinkageError | AssertionError e) {
      return fault("检查时出错（" + e.getClass().getSimpleName() + "）", "对照别的要点检查这个文件的写法");
    }
  }

  private RuleReport fault(String message, String remedy) {
    return new RuleReport(0, 0, 0, List.of(new Fault(file, line, message, remedy)), List.of());
  }

  @Override
  public void at(String file, int line) {
    this.file = file;
    this.line = line;
    try {
      VettingWire.at(out, file, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is ever sent to us; the end of the pipe is the end of the parent. */
  private static void endWithParent(InputStream pipe) {
    Thread listener =
        new Thread(
            () -> {
              try {
                while (pipe.read() >= 0) {}
              } catch (IOException e) {
                // The same as its end.
              }
              Runtime.getRuntime().halt(1);
            },
            "parent");
    listener.setDaemon(true);
    listener.start();
  }
}

package fadu.cli;

import fadu.rules.RuleFaults;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.UncheckedIOException;

/** The command line as a whole: arguments in, exit status out; nothing escapes as a stack trace. */
public final class Cli {
  private final Terminal terminal;
  private final FileNames names;

  Cli(Terminal terminal, FileNames names) {
    this.terminal = terminal;
    this.names = names;
  }

  /** Runs the arguments of this process and returns the exit status. */
  public static int run(String... args) {
    Silence.begin();
    Terminal terminal =
        Terminal.ofProcess(
            new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    FileNames names = new FileNames();
    return new Cli(terminal, names).execute(names.arguments(args));
  }

  int execute(String... args) {
    try {
      return Commands.run(terminal, names, EarlyRules.of(args), args);
    } catch (Fault fault) {
      return report(fault);
    } catch (RuleFaults e) {
      return report(
          Fault.ofEngine(
              "规则不能使用，没有审查：共 " + e.faults().size() + " 处错误，第一处是 " + e.faults().get(0) + "。",
              "用 java -jar fadu.jar rules check 查看全部错误；用了 --rules 的，两处写同一个文件夹。"));
    } catch (UncheckedIOException e) {
      return report(Fault.ofEngine("结果没有全部写出：输出被关闭或者磁盘已满。", "请检查输出的去处后重试。"));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return report(
          Fault.ofEngine(
              "处理所需的内存超过上限，没有得出结果。", "请用 java -Xmx2g -jar fadu.jar … 重试，或者加 --each 在隔离的进程里审查。"));
    } catch (RuntimeException | LinkageError e) {
      return report(
          Fault.ofEngine(
              "程序内部错误（" + e.getClass().getSimpleName() + at(e) + "），没有得出结果。",
              "这不是您的文件或者写法的问题；请把这一行和所用的命令告诉维护人员。"));
    }
  }

  private int report(Fault fault) {
    try {
      terminal.say("错误：" + fault.getMessage());
      if (!fault.hint().isEmpty()) {
        terminal.say("提示：" + fault.hint());
      }
    } catch (UncheckedIOException e) {
      // Nobody listens; the exit status still tells.
    }
    return fault.status();
  }

  /** Class and line where it happened: enough to find it, nothing about the machine. */
  private static String at(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith("fadu.")) {
        return "，" + element.getFileName() + ":" + element.getLineNumber();
      }
    }
    return "";
  }
}

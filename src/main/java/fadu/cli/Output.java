package fadu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where results go: standard output, or the file of {@code --out}. */
final class Output implements AutoCloseable {
  private final Terminal terminal;
  private final boolean toFile;

  private Output(Terminal terminal, boolean toFile) {
    this.terminal = terminal;
    this.toFile = toFile;
  }

  static Output of(Terminal terminal, Optional<Path> file) {
    if (file.isEmpty()) {
      return new Output(terminal, false);
    }
    try {
      OutputStream out = Files.newOutputStream(file.get());
      return new Output(terminal.withOut(out), true);
    } catch (IOException e) {
      throw Fault.ofCaller(
          "无法写入 --out 指的文件“" + FileNames.name(file.get()) + "”。", "请检查文件夹是否存在、有没有写入的权限。");
    }
  }

  /** Where to print. */
  Terminal terminal() {
    return terminal;
  }

  @Override
  public void close() {
    if (toFile) {
      terminal.close();
    }
  }
}

package fadu.cli;

import fadu.law.Severity;
import fadu.review.worker.Content;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads what the caller wrote, or says what is wrong with it. */
final class Call {
  private static final int METADATA_LIMIT = 1_000_000;

  private Call() {}

  /** The date after {@code --compare-as-of}; {@code today} is today in China. */
  static LocalDate otherDate(String text) {
    return text.equals("today") || text.equals("今天")
        ? LocalDate.now(ZoneId.of("Asia/Shanghai"))
        : date("--compare-as-of", text);
  }

  static LocalDate date(String text) {
    return date("--as-of", text);
  }

  private static LocalDate date(String option, String text) {
    try {
      // Years of more digits are dates too for the JDK, but not of any contract.
      if (text.length() == 10) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw Fault.ofCaller(
        option + " 的日期“" + text + "”无法识别。", "日期写成 年-月-日，例如 " + option + " 2026-03-20，而且要是日历上有的日子。");
  }

  static Severity severity(String text) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Fault.ofCaller(
                    "--fail-on 不认识“" + text + "”。",
                    "可用的级别是 "
                        + Arrays.stream(Severity.values())
                            .map(Enum::name)
                            .collect(Collectors.joining("、"))
                        + "。"));
  }

  /** A file that is there and can be read. */
  static Path file(FileNames names, String argument) {
    Path path = existing(names, argument);
    if (Files.isDirectory(path)) {
      throw Fault.ofCaller("“" + argument + "”是文件夹，不是文件。", "要逐个审查文件夹里的文件，请加 --each。");
    }
    if (!Files.isReadable(path)) {
      throw Fault.ofCaller("没有读取“" + argument + "”的权限。", "请检查文件的权限，或者换一个有权限的账户。");
    }
    return path;
  }

  static Path existing(FileNames names, String argument) {
    Path path = names.path(argument);
    if (argument.isEmpty() || !Files.exists(path)) {
      throw Fault.ofCaller("找不到文件“" + argument + "”。", "请检查路径和文件名；名称里有空格的要加引号。");
    }
    return path;
  }

  /** The bytes of a file; of anything but a regular file, no more than a review would accept. */
  static Content content(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return Content.of(path);
    }
    try (var in = Files.newInputStream(path)) {
      return Content.of(in.readNBytes(60_000_000));
    }
  }

  static String metadata(Path path, String shown) {
    try {
      byte[] bytes;
      try (var in = Files.newInputStream(path)) {
        bytes = in.readNBytes(METADATA_LIMIT + 1); // A device or pipe has no size to ask for.
      }
      if (bytes.length > METADATA_LIMIT) {
        throw Fault.ofCaller(
            "元数据文件“" + shown + "”超过 1 MB，不像是填报数据。", "请确认 --metadata 后面给的是 YAML 或 JSON 文件。");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Fault.ofCaller("元数据文件“" + shown + "”不是 UTF-8 编码的文字。", "请用 UTF-8 编码另存后再试。");
    } catch (IOException e) {
      throw unreadable(shown, e);
    }
  }

  static Fault unreadable(String shown, IOException e) {
    if (e instanceof NoSuchFileException) {
      return Fault.ofCaller("找不到文件“" + shown + "”。", "请检查路径和文件名；名称里有空格的要加引号。");
    }
    if (e instanceof AccessDeniedException) {
      return Fault.ofCaller("没有读取“" + shown + "”的权限。", "请检查文件的权限，或者换一个有权限的账户。");
    }
    return Fault.ofCaller("读取“" + shown + "”时出错。", "请检查磁盘或者网络驱动器，稍后再试。");
  }
}

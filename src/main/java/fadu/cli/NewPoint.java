package fadu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;

/** {@code rules new AREA/POINT}: the two files of a review point, to be filled in. */
final class NewPoint {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*");

  private NewPoint() {}

  static int run(ParseResult parsed, Terminal terminal, FileNames names) {
    String point = parsed.matchedPositionalValue(0, new String[] {""})[0];
    if (!NAME.matcher(point).matches()) {
      throw Fault.ofCaller(
          "“" + point + "”不能作要点的名称。", "写成 领域/要点，只用小写字母、数字和连字符，例如 payment/late-interest-low。");
    }
    Path folder =
        Options.rules(parsed, names)
            .orElseThrow(() -> Fault.ofCaller("没有说明规则文件夹。", "加上 --rules 文件夹，例如 --rules rules。"));
    Path page = folder.resolve(point + ".yaml");
    Path rules = folder.resolve(point + ".drl");
    for (Path file : new Path[] {page, rules}) {
      if (Files.exists(file)) {
        throw Fault.ofCaller("已有文件 " + file + "，没有改动它。", "换一个名称，或者直接编辑这个文件。");
      }
    }
    String code = point.replace('/', '.');
    write(page, template("point.yaml"));
    write(rules, template("point.drl").replace("{code}", code));
    terminal.print(
        "已写好两个文件：\n  "
            + page
            + "\n  "
            + rules
            + "\n先改案例和要点页，再写规则；随时运行：\n  java -jar fadu.jar rules test --rules "
            + folder
            + " "
            + code
            + "\n");
    return Status.DONE;
  }

  private static String template(String name) {
    try (InputStream in =
        Objects.requireNonNull(NewPoint.class.getResourceAsStream("new/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw Fault.ofCaller("不能写文件 " + file + "。", "请检查文件夹的权限和磁盘空间。");
    }
  }
}

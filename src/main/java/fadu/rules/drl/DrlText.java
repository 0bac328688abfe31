package fadu.rules.drl;

import fadu.rules.file.Faults;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Text of a rule file → syntax tree, with faults in words an author can use. */
final class DrlText {
  /** Stands before line 1, so that lines stay true. */
  private static final String HEAD = "package fadu.rules.points; ";

  private static final Pattern PACKAGE =
      Pattern.compile("^[ \\t]{0,20}package\\b[^\\n;]{0,200};?", Pattern.MULTILINE);
  private static final Pattern PLACE = Pattern.compile("Line (\\d{1,9}):\\d{1,9} (.{0,200})");

  private DrlText() {}

  static Optional<PackageDescr> parse(String file, String text, Faults faults) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr pack = parser.parse(false, HEAD + withoutPackage(file, text, faults));
      for (DroolsError error : parser.getErrors()) {
        report(file, error, faults);
      }
      if (!parser.hasErrors() && pack == null) {
        faults.add(file, 1, "规则读不出", "对照别的要点检查 rule、when、then、end 是否齐全");
      }
      return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(pack);
    } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
      faults.add(file, 1, "规则读不出", "对照别的要点检查 rule、when、then、end 和引号、括号是否成对");
      return Optional.empty();
    }
  }

  /** Blanks out a package line, which would clash with the loader's, and reports it. */
  private static String withoutPackage(String file, String text, Faults faults) {
    Matcher found = PACKAGE.matcher(text);
    if (!found.find() || text.substring(0, found.start()).contains("rule")) {
      return text;
    }
    faults.add(file, lineOf(text, found.start()), "不要写 package", "删去这一行；包名由系统补上");
    return text.substring(0, found.start())
        + " ".repeat(found.end() - found.start())
        + text.substring(found.end());
  }

  private static int lineOf(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static void report(String file, DroolsError error, Faults faults) {
    Matcher place = PLACE.matcher(error.getMessage());
    boolean placed = place.find();
    int line =
        placed
            ? Integer.parseInt(place.group(1))
            : Arrays.stream(error.getLines()).filter(n -> n > 0).findFirst().orElse(0);
    String detail = placed ? place.group(2) : error.getMessage();
    faults.add(file, line, "规则写法有误：" + words(detail), "检查这一行及上一行的括号、引号、逗号和 then、end");
  }

  private static String words(String detail) {
    String plain = detail.replace('\n', ' ').strip();
    if (plain.contains("<eof>")) {
      return "文件没有写完，或者 end 之后还有别的内容";
    }
    return plain
        .replace("no viable alternative at input", "看不懂")
        .replace("mismatched input", "这里不应是")
        .replaceAll(" expecting one of the following tokens:.*", "")
        .replace(" expecting ", "，应是 ")
        .replace(" in rule ", "，在规则 ");
  }
}

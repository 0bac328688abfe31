package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.rules.file.Fault;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a rule file can be made to do to its engine elsewhere: each sort, as an addition to a good
 * file, is refused with file and line, and nothing of it is ever run.
 */
class BadRuleFilesTest {
  private static final String FILE = "payment/retention.drl";
  private static final String FACT = "when $r : RateFact( key == \"retention.rate\" ) then ";

  private static Map<String, String> bad() {
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put("syntax", "rule \"s\" when RateFact( key == ) then point.satisfied(\"over-cap\"); end");
    bad.put(
        "unknown type", "rule \"u\" when $x : Contract() then point.satisfied(\"over-cap\"); end");
    bad.put("half written", "rule \"h\" when $r : RateFact( key == \"retention.r");
    bad.put(
        "name used twice",
        "rule \"d\" "
            + FACT
            + "point.satisfied(\"over-cap\", $r); end\n".repeat(1)
            + "rule \"d\" "
            + FACT
            + "point.satisfied(\"over-cap\", $r); end");
    bad.put("loop by modify", "rule \"m\" " + FACT + "modify( $r ) { setPercent( 4 ) } end");
    bad.put("loop by insert", "rule \"i\" " + FACT + "insert( new Object() ); end");
    bad.put("endless loop", "rule \"w\" " + FACT + "while (true); end");
    bad.put("sleep", "rule \"z\" " + FACT + "Thread.sleep(100000); end");
    bad.put("exit", "rule \"e\" " + FACT + "System.exit(1); end");
    bad.put("program", "rule \"p\" " + FACT + "Runtime.getRuntime().exec(\"id\"); end");
    bad.put("file", "import java.nio.file.Files\nrule \"f\" " + FACT + "Files.exists(null); end");
    bad.put("network", "rule \"n\" " + FACT + "new java.net.Socket(\"localhost\", 1); end");
    bad.put("throw", "rule \"t\" " + FACT + "throw new RuntimeException(); end");
    bad.put("memory", "rule \"o\" " + FACT + "byte b = new byte[2000000000]; end");
    bad.put("recursion", "function int f(int n) { return f(n); }");
    bad.put("recursion by query", "query q( int n ) q( n; ) end");
    bad.put(
        "backtracking",
        "rule \"r\" when RateFact( key == \"retention.rate\", base matches \"(a+)+b\" ) then point.satisfied(\"over-cap\"); end");
    bad.put(
        "cross product",
        "rule \"x\" when " + "$a : Fact() ".repeat(4) + "then point.satisfied(\"over-cap\"); end");
    bad.put("static block", "declare Trap\n  n : int = Trap.start()\nend");
    bad.put(
        "eval",
        "rule \"v\" when eval( System.exit(1) == null ) then point.satisfied(\"over-cap\"); end");
    bad.put(
        "attribute", "rule \"a\" salience 9 " + FACT + "point.satisfied(\"over-cap\", $r); end");
    bad.put(
        "ten thousand",
        IntStream.range(0, 10_000)
            .mapToObj(
                n -> "rule \"R-" + n + "\" when Clause( text contains \"词" + n + "\" ) then end")
            .collect(Collectors.joining("\n")));
    return bad;
  }

  static Stream<Arguments> files() {
    return bad().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedWithFileAndLine(String sort, String addition) {
    String good = Mini.text(FILE);
    int first = (int) good.lines().count() + 1;

    List<Fault> faults = faults(Mini.with(FILE, good + addition));

    assertThat(faults).isNotEmpty();
    assertThat(faults.get(0).file()).isEqualTo(FILE);
    assertThat(faults.get(0).line())
        .isGreaterThanOrEqualTo(sort.equals("half written") ? 1 : first);
    assertThat(faults.get(0).message()).isNotBlank();
    assertThat(faults.get(0).remedy()).isNotBlank();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedWithFileAndLineWhereItHasNoPage(String sort, String text) {
    List<Fault> faults = faults(Mini.with("payment/stray.drl", text + "\n"));

    assertThat(faults)
        .allMatch(
            f ->
                f.file().equals("payment/stray.drl") && f.line() > 0
                    || f.message().startsWith("另有"));
    assertThat(faults).anyMatch(f -> f.message().contains("没有同名的 payment/stray.yaml"));
    assertThat(faults.size()).as(sort).isGreaterThan(1);
  }

  private static List<Fault> faults(RuleSource source) {
    return RuleCheck.run(source).faults();
  }

  @Test
  void emptyAndForeignEncodingsAreNamedByLine() {
    byte[] gbk = ("// 第一行\nrule \"规则\"\n").getBytes(Charset.forName("GB18030"));
    assertThat(Mini.faults(Mini.with(FILE, gbk))).anyMatch(f -> f.startsWith(FILE + ":1：不是 UTF-8"));
    assertThat(Mini.faults(Mini.with(FILE, new byte[0])))
        .anyMatch(f -> f.startsWith(FILE + ":1：文件是空的"));
  }

  @Test
  void aByteOrderMarkAndLinesOfWindowsAreNoFault() {
    String good = Mini.text(FILE).replace("\n", "\r\n");
    byte[] bytes = ("\ufeff" + good).getBytes(StandardCharsets.UTF_8);
    assertThat(Mini.faults(Mini.with(FILE, bytes))).isEmpty();
    String broken = good.replace("percent <=", "percents <=");
    int line =
        1
            + (int)
                good.substring(0, good.indexOf("percent <="))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
    assertThat(Mini.faults(Mini.with(FILE, broken)))
        .anyMatch(f -> f.startsWith(FILE + ":" + line + "："));
  }
}

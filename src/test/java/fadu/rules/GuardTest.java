package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule file may not say, each with its line and a remedy. */
class GuardTest {
  private static final String FILE = "payment/retention.drl";

  /** The good file with the condition and the consequence of its first rule replaced. */
  private static String rule(String condition, String consequence) {
    return Mini.text(FILE)
        .replace(
            "    $cap  : Threshold( name == \"retention-cap\" )\n    $rate : RateFact( key == \"retention.rate\", percent > $cap.percent )\n",
            condition + "\n")
        .replaceFirst(
            "    point\\.violated\\(\"over-cap\", \\$rate\\);",
            java.util.regex.Matcher.quoteReplacement(consequence));
  }

  private static List<String> faults(String text) {
    return Mini.faults(Mini.with(FILE, text));
  }

  private static List<String> condition(String condition) {
    return faults(rule("$rate : " + condition, "    point.violated(\"over-cap\", $rate);"));
  }

  private static List<String> consequence(String consequence) {
    return faults(
        rule("    $rate : RateFact( key == \"retention.rate\", percent > 3 )", consequence));
  }

  @Test
  void acceptsTheGoodFile() {
    assertThat(condition("RateFact( key == \"retention.rate\", percent > 3 )")).isEmpty();
    assertThat(consequence("    point.violated(\"over-cap\", $rate);")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(0);",
        "Runtime.getRuntime().exec(new String[] {\"touch\", \"x\"});",
        "new java.net.URL(\"http://127.0.0.1/\").openStream();",
        "while (true) {}",
        "Thread.sleep(600000L);",
        "Object o = null; o.toString();",
        "insert(new Object());",
        "modify($rate) { setKey(\"x\") }",
        "drools.halt();",
        "point.getClass().forName(\"x\");",
        "point.violated(\"over-cap\", $rate.toString());",
        "point.violated(\"over-\" + \"cap\", $rate);",
        "point.violated(\"over-cap\", $rate); System.exit(0);",
        "point.violated(\"over-cap\", $rate)",
        "point.violated(\"over-cap\");",
        "point.violated(\"elsewhere\", $rate);",
        "point.violated(\"over-cap\", $other);",
        "point.violatedAs(\"over-cap\", \"重大\", \"x\", $rate);",
        "point.violatedAs(\"over-cap\", \"轻微\", \"x\", $rate);",
        "point.guess(\"over-cap\", $rate);",
        "point.violated(\"over-cap\\u0022, $rate); System.exit(0); //\");",
        "/* nothing */",
      })
  void refusesAnyConsequenceButTheDoor(String code) {
    assertThat(consequence("    " + code))
        .isNotEmpty()
        .allMatch(fault -> fault.matches("(?s)payment/retention\\.drl:(5|6|7)：.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RateFact( key == \"retention.rate\", eval(true) )",
        "RateFact( key == \"retention.rate\", Runtime.getRuntime() != null )",
        "RateFact( key == \"retention.rate\", percent > new java.math.BigDecimal(3) )",
        "RateFact( key == \"retention.rate\", percent.negate() > 3 )",
        "RateFact( key == \"retention.rate\", getClass() != null )",
        "RateFact( key == \"retention.rate\", source != null )",
        "RateFact( key == \"retention.rate\", this.percent > 3 )",
        "RateFact( key == \"retention.rate\", percent > 1 + 2 )",
        "RateFact( key == \"retention.rate\", percent == \"abc\" )",
        "RateFact( key == \"retention.rate\", percent == null )",
        "RateFact( key == \"retention.rate\", percent == State.ABSENT )",
        "RateFact( key == \"retention.rate\", base matches \"(([^。]+)+)+审计\" )",
        "RateFact( key == \"retention.rate\", base contains \"审计\" )",
        "RateFact( key == \"retention.rate\", base str[startsWith] \"审\" )",
        "RateFact( key == \"retention.rate\", base soundslike \"审\" )",
        "RateFact( key == \"retention.rate\", base > \"审\" )",
        "RateFact( key == \"retention.rate\", base == \"（合同价）\" )",
        "RateFact( key == \"retention.rate\", percent > 3 || key == \"dispute.modes\" )",
        "RateFact( key == \"retention.rate\", !( key == \"dispute.modes\" ) )",
        "RateFact( key != \"retention.rate\" )",
        "RateFact( key == \"retention.rat\" )",
        "RateFact( key == \"meta.owner.category\" )",
        "RateFact( key == \"dispute.modes\" )",
        "DateFact( key == \"retention.rate\" )",
        "RateFact( percent > 3 )",
        "RateFact( \"retention.rate\", 3; )",
        "RateFact( key == \"retention.rate\" ) over window:length( 3 )",
        "RateFact( key == \"retention.rate\" ) from entry-point \"x\"",
        "RateFact( key == \"retention.rate\" ) from foo.bar()",
        "Object()",
        "java.io.File()",
        "fadu.fact.RateFact( key == \"retention.rate\" )",
        "Threshold( name == \"retention-cap\" )",
        "Threshold( name == \"no-such-limit\" )",
      })
  void refusesAnyConditionItDoesNotKnow(String condition) {
    assertThat(condition(condition))
        .isNotEmpty()
        .allMatch(fault -> fault.matches("(?s)payment/retention\\.drl:[1-9].*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval( true )",
        "Number( this > 3 ) from accumulate( RateFact( key == \"retention.rate\", $p : percent ); sum( $p ) )",
        "java.util.List() from collect( RateFact( key == \"retention.rate\" ) )",
        "?query( \"x\" )",
        "RateFact( key == \"retention.rate\" ) do[other]",
        "if ( true ) do[other]",
        "not ( eval( true ) )",
        "exists( RateFact( key == \"retention.rate\" ) from foo )",
        "( RateFact( key == \"retention.rate\" ) or eval( true ) )",
        "forall( RateFact( key == \"retention.rate\" ) from foo )",
      })
  void refusesEveryOtherElement(String element) {
    String text =
        rule(
            "    $rate : RateFact( key == \"retention.rate\" )\n    " + element,
            "    point.violated(\"over-cap\", $rate);");
    assertThat(faults(text)).isNotEmpty().allMatch(fault -> fault.startsWith(FILE + ":"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "package bad; | 不要写 package",
        "import java.nio.file.*; | 不接受导入",
        "import function java.lang.Math.max; | 不接受 import function",
        "import accumulate x.Y z; | 不接受 import accumulate",
        "global java.util.List out; | 不接受 global",
        "function int f(int i) { return f(i + 1); } | 规则里不接受“{”",
        "declare X a : String end | 不接受 declare",
        "query \"q\" RateFact( key == \"retention.rate\" ) end | 不接受 query",
        "dialect \"mvel\" | 不接受 dialect",
      })
  void refusesWhateverIsNotARule(String line, String says) {
    assertThat(faults(line + "\n" + Mini.text(FILE)))
        .anyMatch(fault -> fault.startsWith(FILE + ":1：") && fault.contains(says));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salience 10",
        "salience ( Integer.MAX_VALUE )",
        "enabled ( true )",
        "no-loop true",
        "dialect \"java\"",
        "timer ( int: 1s )",
        "@id(x)",
      })
  void refusesAttributesAndAnnotations(String attribute) {
    String text = Mini.text(FILE).replaceFirst("\nwhen", "\n    " + attribute + "\nwhen");
    assertThat(faults(text)).isNotEmpty().allMatch(fault -> fault.startsWith(FILE + ":"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "!(", "not ("})
  void refusesNestingThatWouldLeadTheParserAstray(String open) {
    String text = rule("    " + open.repeat(2_000), "    point.violated(\"over-cap\", $rate);");
    long start = System.nanoTime();
    assertThat(faults(text)).isNotEmpty().allMatch(fault -> fault.startsWith(FILE + ":3："));
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void namesFullWidthSignsWithTheirRemedy() {
    String text = Mini.text(FILE).replace("> $cap.percent )", "> $cap.percent ）");
    assertThat(faults(text)).containsExactly("payment/retention.drl:4：引号之外有全角符号“）”（改成半角“)”）");
  }

  @Test
  void takesFullWidthSignsInsideStringsAndComments() {
    String text = "// 说明：预留（质保金）\n" + Mini.text(FILE).replace("预留比例超过上限", "预留比例（结算价）超过上限");
    assertThat(faults(text)).isEmpty();
  }

  @Test
  void reportsAllFaultsOfAllFilesAtOnce() {
    String text =
        Mini.text(FILE)
            .replace("percent > $cap", "percant > $cap")
            .replace("percent <= $cap", "base <= $cap");
    assertThat(faults(text)).hasSize(2);
    assertThat(faults(text).get(0))
        .startsWith(FILE + ":4：")
        .contains("RateFact 没有字段“percant”", "percent");
    assertThat(faults(text).get(1)).startsWith(FILE + ":12：").contains("是文字，不能用“<=”");
  }

  @Test
  void demandsThatThePageListsEveryKey() {
    String page = Mini.text("dispute/modes.yaml").replace("sees: [meta.localExemption]\n", "");
    assertThat(Mini.faults(Mini.with("dispute/modes.yaml", page)))
        .hasSize(2)
        .allMatch(fault -> fault.contains("要点页没有列出“meta.localExemption”"));
  }

  @Test
  void demandsThatEveryBranchIsReported() {
    String page =
        Mini.text("payment/retention.yaml")
            .replace("basis:", "  - {id: other, says: 另一问, needs: [retention.rate]}\nbasis:");
    assertThat(Mini.faults(Mini.with("payment/retention.yaml", page)))
        .containsExactly("payment/retention.drl:1：没有规则报告分支“other”（写一条报告它的规则，或从页上删去这个分支）");
  }

  @Test
  void refusesANameUsedInAnotherFile() {
    String text = Mini.text(FILE).replace("未约定预留", "只选一种方式");
    assertThat(faults(text)).singleElement().asString().startsWith(FILE + ":17：规则名“只选一种方式”已被");
  }

  @Test
  void refusesANameUsedTwice() {
    String text = Mini.text(FILE).replace("未约定预留", "预留比例超过上限");
    assertThat(faults(text)).singleElement().asString().startsWith(FILE + ":17：规则名");
  }

  @Test
  void keepsTrueLinesWithWindowsLineEndsAndAByteOrderMark() {
    String text = "\ufeff" + Mini.text(FILE).replace("\n", "\r\n");
    assertThat(faults(text)).isEmpty();
    assertThat(faults(text.replace("percent <=", "percant <=")))
        .singleElement()
        .asString()
        .startsWith(FILE + ":12：");
  }

  @Test
  void bindingsInsideNotAreNotSeenOutside() {
    String text =
        rule(
            "    not $rate : RateFact( key == \"retention.rate\" )",
            "    point.violated(\"over-cap\", $rate);");
    assertThat(faults(text)).singleElement().asString().contains("“$rate”不是这条规则绑定的事实");
  }

  @Test
  void bindingsOfBothSidesOfAnOrAreSeen() {
    String both =
        rule(
            "    ( $rate : RateFact( key == \"retention.rate\", percent > 90 ) or $rate : RateFact( key == \"retention.rate\", percent > 80 ) )",
            "    point.violated(\"over-cap\", $rate);");
    String one =
        rule(
            "    ( $rate : RateFact( key == \"retention.rate\" ) or RateFact( key == \"retention.rate\", percent > 80 ) )",
            "    point.violated(\"over-cap\", $rate);");
    assertThat(faults(both)).isEmpty();
    assertThat(faults(one)).singleElement().asString().contains("不是这条规则绑定的事实");
  }

  @Test
  void saysHowDeepConditionsMayGo() {
    String fact = "RateFact( key == \"retention.rate\", percent > 3 )";
    String then = "    point.violated(\"over-cap\", $rate);";
    String seven = "    not (".repeat(7) + fact + ")".repeat(7);
    String eight = "    not (".repeat(8) + fact + ")".repeat(8);

    assertThat(faults(rule("    $rate : " + fact + "\n" + seven, then)))
        .noneMatch(fault -> fault.contains("嵌套"));
    assertThat(faults(rule("    $rate : " + fact + "\n" + eight, then)))
        .anyMatch(fault -> fault.contains("嵌套超过 8 层"));
  }

  @Test
  void refusesARunOfSignsBeforeTheParserFollowsIt() {
    assertThat(
            condition(
                "RateFact( key == \"retention.rate\", " + "!".repeat(100_000) + "effective )"))
        .singleElement()
        .asString()
        .contains("60 个以上的符号");
  }
}

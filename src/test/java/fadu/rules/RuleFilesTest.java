package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of pages, laws, vocabulary and of the files themselves. */
class RuleFilesTest {
  private static final String PAGE = "payment/retention.yaml";

  private static List<String> changed(String file, String from, String to) {
    String text = Mini.text(file);
    assertThat(text).contains(from);
    return Mini.faults(Mini.with(file, text.replace(from, to)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: 质量保证金比例过高|titel: 质量保证金比例过高|1|没有“titel”这个字段",
        "severity: 较大|severity: 严重|3|只能是：重大、较大、一般、提示",
        "appliesTo: [施工, 工程总承包]|appliesTo: [施工, EPC]|5|没有合同类型“EPC”",
        "appliesTo: [施工, 工程总承包]|appliesTo: 施工|5|应是一个列表",
        "from: 2016-06-23|from: 2016-02-30|6|日期“2016-02-30”不对",
        "needs: [retention.rate]|needs: [retention.rates]|10|没有事实“retention.rates”",
        "{ref: NEW7}|{ref: NEW8}|13|没有法律依据“NEW8”",
        "{meta.owner.category: [机关]}|{owner.category: [机关]}|14|没有填报项",
        "appliesWhen: 发包人为机关, where|where|14|有 where 而没有 appliesWhen",
        "{threshold:retention-cap}|{threshold:retention}|16|消息里的 {threshold:retention} 不认识",
        "合同约定预留{retention.rate}|合同约定预留{retention.ratio}|16|不认识",
        "branch: over-cap|branch: under-cap|19|没有分支“under-cap”",
        "expect: violated, branch|expect: broken, branch|19|的值“broken”不对",
        "⟦5%⟧作为质量保证金。, expect: violated|⟦5%作为质量保证金。, expect: violated|19|不成对",
        "why: 多占承包人的资金。|why: &a 多占承包人的资金。|4|不接受锚点",
        "why: 多占承包人的资金。|why: !!java.net.URL x|4|不接受类型标记",
        "why: 多占承包人的资金。|title: 又一个|4|写了两次",
        "why: 多占承包人的资金。|why: 多占: 资金|4|YAML 写法有误",
      })
  void namesFieldLineAndRemedyOnAPage(String from, String to, int line, String says) {
    assertThat(changed(PAGE, from, to))
        .anyMatch(f -> f.startsWith(PAGE + ":" + line + "：") && f.contains(says));
  }

  @Test
  void demandsTwoViolatingAndTwoLawfulCases() {
    assertThat(changed(PAGE, "expect: violated", "expect: not-assessed"))
        .anyMatch(f -> f.contains("违法案例只有 0 个"));
    assertThat(changed(PAGE, "expect: satisfied", "expect: not-assessed"))
        .anyMatch(f -> f.contains("合法案例只有 1 个"));
  }

  @Test
  void demandsALawfulCaseThatLooksUnlawful() {
    String text =
        Mini.text(PAGE).replaceAll("(?m)^  - \\{says: (恰好|老合同|办法).*\n", "")
            + "  - {says: 别的事, text: 工期顺延。, expect: satisfied}\n";
    assertThat(Mini.faults(Mini.with(PAGE, text)))
        .singleElement()
        .asString()
        .contains("合法案例都与违法案例不相像");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "legal-basis.yaml|temporalBy: acceptance|temporalBy: sometime|4|只能是：signing、performance、acceptance、today",
        "legal-basis.yaml|id: PUB1|id: NEW7|3|写了两次",
        "legal-basis.yaml|to: 2017-06-30|to: 2010-06-30|1|失效日期早于施行日期",
        "legal-basis.yaml|successor: NEW7|successor: NEW9|0|不存在",
        "thresholds.yaml|value: 3|value: 3%|3|只写数字",
        "thresholds.yaml|basis: NEW7|basis: NEW9|3|没有法律依据",
        "thresholds.yaml|from: 2017-07-01|from: 2016-06-23|1|自同一天起",
        "calendar.yaml|2026-10-01..2026-10-07|2026-10-07..2026-10-01|2|不对",
        "calendar.yaml|2026-10-10|2027-10-10|3|都在本年内",
        "facts/dictionary.yaml|type: rate, says: 质量保证金预留比例|type: ratio, says: 质量保证金预留比例|1|只能是：money",
        "facts/payment.yaml|[质量保证金, 质保金]|[]|2|没有词",
      })
  void namesFieldLineAndRemedyOfSharedFiles(
      String file, String from, String to, int line, String says) {
    assertThat(changed(file, from, to))
        .anyMatch(f -> f.startsWith(file + (line > 0 ? ":" + line : "") + "：") && f.contains(says));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[^。]*{retention}|没有上限",
        ".*质量保证金|没有上限",
        "(?:质量|质保)+金|没有上限",
        "质量.{0,101}保证金|间隔超过 100 个字",
        "(?:质.{0,60}){2}保证金|重复里套着重复",
        "(?:[0-9]{1,3},?){1,60}元整|重复里套着重复",
        "[0-9]{1,3}%|没有必须出现的词",
        "质量|.{0,5}|没有必须出现的词",
        "(?:质量保证金)?[0-9]|没有必须出现的词",
        "{retain}[0-9]|没有词组“retain”",
        "(?=质量)保证金|只接受",
        "(质量)保证金\\1|写法有误",
        "(质量保证金|括号不成对",
        "质量保证金)|括号不成对",
      })
  void refusesSlowAndVaguePatterns(String patternAndReason) {
    int bar = patternAndReason.lastIndexOf('|');
    assertThat(PatternLintTest.lint(patternAndReason.substring(0, bar)))
        .contains(patternAndReason.substring(bar + 1));
  }

  @Test
  void refusesAFileThatIsNotUtf8() {
    byte[] gbk = Mini.text("payment/retention.drl").getBytes(Charset.forName("GB18030"));
    assertThat(Mini.faults(Mini.with("payment/retention.drl", gbk)))
        .containsExactly("payment/retention.drl:1：不是 UTF-8 编码（请用编辑器另存为 UTF-8 后再放入）");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(Mini.faults(Mini.with("payment/retention.drl", "")))
        .anyMatch(f -> f.startsWith("payment/retention.drl:1：文件是空的"));
  }

  @Test
  void refusesAHalfWrittenFile() {
    String text = Mini.text("payment/retention.drl");
    assertThat(
            Mini.faults(Mini.with("payment/retention.drl", text.substring(0, text.length() / 2))))
        .isNotEmpty()
        .allMatch(f -> f.startsWith("payment/retention.drl"));
  }

  @Test
  void demandsBothTwins() {
    assertThat(Mini.faults(Mini.without("payment/retention.drl")))
        .containsExactly("payment/retention.yaml:1：没有同名的 payment/retention.drl（写出判断它的规则）");
    assertThat(Mini.faults(Mini.without("payment/retention.yaml")))
        .containsExactly(
            "payment/retention.drl:1：没有同名的 payment/retention.yaml（写出它的要点页：名称、依据、分支、案例）");
  }

  @Test
  void demandsTheSharedFiles() {
    assertThat(Mini.faults(Mini.without("calendar.yaml")))
        .anyMatch(f -> f.startsWith("calendar.yaml：缺少这个文件"));
  }

  @Test
  void refusesStrayFiles() {
    assertThat(Mini.faults(Mini.with("payment/Retention.yml", "a: b")))
        .anyMatch(f -> f.startsWith("payment/Retention.yml:1：这里不应有这个文件"));
  }

  @Test
  void theHashCoversPathsAndContents() {
    String same = RuleSource.folder(Mini.FOLDER).read().sha256();
    assertThat(same).isEqualTo(Mini.BOOK.sha256()).hasSize(64);
    assertThat(Mini.with("calendar.yaml", Mini.text("calendar.yaml") + " ").read().sha256())
        .isNotEqualTo(same);
  }

  @Test
  void aMissingFolderIsSaidPlainly() {
    assertThat(Mini.faults(RuleSource.folder(Mini.FOLDER.resolve("nowhere"))))
        .singleElement()
        .asString()
        .contains("不存在", "fadu.rules.dir");
  }

  @Test
  void readsTheRulesPackedWithTheProgram() {
    assertThat(RuleSource.packed().read().files())
        .containsKeys("legal-basis.yaml", "facts/dictionary.yaml");
  }
}

package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FlagFact;
import fadu.fact.MoneyFact;
import fadu.fact.PeriodFact;
import fadu.fact.RateFact;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.text.Warning;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
  private static Metadata yaml(String text) {
    return Metadata.read(
        "metadata.yaml", text.getBytes(StandardCharsets.UTF_8), Mini.BOOK.dictionary());
  }

  private static Fact one(String text) {
    Metadata read = yaml(text);
    assertThat(read.facts()).hasSize(1);
    return read.facts().get(0);
  }

  @Test
  void readsNestedKeysWithTheirTypes() {
    Metadata read =
        yaml(
            """
            owner: {category: 机关}
            awardNoticeDate: 2026-03-01
            awardPrice: 12345678.00
            lpr1y: 3.0
            bid: {duration: 300}
            localExemption: true
            """);
    assertThat(read.warnings()).isEmpty();
    assertThat(read.facts())
        .extracting(f -> f.key() + "=" + f.shown())
        .containsExactly(
            "meta.awardNoticeDate=2026-03-01",
            "meta.awardPrice=12345678元",
            "meta.bid.duration=300日",
            "meta.localExemption=是",
            "meta.lpr1y=3%",
            "meta.owner.category=机关");
  }

  @Test
  void jsonReadsTheSame() {
    assertThat(yaml("{\"awardPrice\": 12345678.10, \"owner\": {\"category\": \"机关\"}}").facts())
        .isEqualTo(yaml("awardPrice: 12345678.10\nowner:\n  category: 机关\n").facts());
  }

  @Test
  void moneyIsExact() {
    assertThat(((MoneyFact) one("awardPrice: 99999999999.99")).amount())
        .isEqualByComparingTo("99999999999.99");
    assertThat(((MoneyFact) one("awardPrice: 1,234.5万元")).amount())
        .isEqualByComparingTo("12345000");
  }

  @Test
  void amountsBelowZeroAreNotUsed() {
    Metadata read = yaml("awardPrice: -1");

    assertThat(read.facts()).isEmpty();
    assertThat(read.warnings()).extracting(Warning::code).containsExactly("METADATA_VALUE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: b\\n\\tc: d | :2 | 制表符",
        "a: b: c | :1 | 不应有冒号",
        "a: 1\\nb: [1, 2 | :2 | 括号没有配对",
        "a: 1\\nb: \"x | :2 | 引号没有配对",
        "a: 1\\n  b: 2\\n c: 3 | :2 | 不应有冒号",
        "a: 1\\nb: \\0 | :2 | U+0000",
      })
  void saysInChineseWhatIsNotYaml(String written, String line, String problem) {
    String text = written.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0");

    assertThatThrownBy(() -> yaml(text))
        .hasMessageContaining("metadata.yaml" + line)
        .hasMessageContaining(problem)
        .message()
        .doesNotContainPattern("[a-z]{4,} [a-z]{3,}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3.0", "3.0%", "\"3%\"", "3％", "30‰"})
  void ratesAreReadInEveryWriting(String written) {
    assertThat(((RateFact) one("lpr1y: " + written)).percent()).isEqualByComparingTo("3");
  }

  @Test
  void warnsOfARateBelowOneWithoutPercent() {
    assertThat(yaml("lpr1y: 0.03").warnings())
        .singleElement()
        .extracting(Warning::message)
        .asString()
        .startsWith("lpr1y：“0.03”按百分之 0.03 使用");
    assertThat(yaml("lpr1y: 0.03%").warnings()).isEmpty();
    assertThat(yaml("lpr1y: 0").warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "否", "未办理", "false", "[]", "no"})
  void saysNoInEveryWriting(String written) {
    assertThat(one("legalityReview: " + written))
        .isInstanceOfSatisfying(TextFact.class, f -> assertThat(f.kind()).isEqualTo("无"));
    assertThat(one("localExemption: " + written))
        .isInstanceOfSatisfying(FlagFact.class, f -> assertThat(f.yes()).isFalse());
    assertThat(one("awardNoticeDate: " + written).state()).isEqualTo(State.NA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "legalityReview:",
        "legalityReview: ~",
        "legalityReview: ''",
        "legalityReview: 未填报"
      })
  void anEmptyValueWasNotDeclared(String written) {
    assertThat(yaml(written).facts()).isEmpty();
    assertThat(yaml(written).warnings()).isEmpty();
  }

  @Test
  void aMappingGivesItsConclusionAndTheKeysTheDictionaryKnows() {
    Metadata read =
        yaml("legalityReview: {no: 法审〔2026〕9号, conclusion: 修改后签订, date: 2026-09-21, adoption: 否}");
    assertThat(read.warnings()).isEmpty();
    assertThat(read.facts())
        .extracting(f -> f.key() + "=" + f.shown())
        .containsExactly("meta.legalityReview=修改后签订", "meta.legalityReview.adoption=否");
    assertThat(one("legalityReview: {no: 法审9号}").shown()).isEqualTo("法审9号");
    assertThat(one("awardNoticeDate: {no: 12号, date: 2026-03-01}"))
        .isInstanceOfSatisfying(
            DateFact.class, f -> assertThat(f.date()).isEqualTo(LocalDate.of(2026, 3, 1)));
  }

  @Test
  void aListGivesOneFactForEachItem() {
    assertThat(yaml("contractor: {qualifications: [市政贰级, 建筑叁级]}").facts())
        .extracting(Fact::shown)
        .containsExactly("市政贰级", "建筑叁级");
    assertThat(yaml("contractor: {qualifications: {甲公司: [市政贰级], 乙院: 设计甲级}}").facts())
        .extracting(Fact::shown)
        .containsExactly("甲公司:市政贰级", "乙院:设计甲级");
  }

  @ParameterizedTest
  @CsvSource({"draft,draft", "草稿,draft", "草案,draft", "signed,signed", "已签,signed"})
  void stagesAreTwo(String written, String stage) {
    assertThat(one("stage: " + written).shown()).isEqualTo(stage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stage: 已归档",
        "awardNoticeDate: 2026-02-30",
        "awardNoticeDate: 三月",
        "awardPrice: 约一千万",
        "lpr1y: 三",
        "bid: {duration: 很久}",
      })
  void whatCannotBeReadIsLeftOutWithAWarning(String written) {
    assertThat(yaml(written).facts()).isEmpty();
    assertThat(yaml(written).warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.code()).isEqualTo("METADATA_VALUE"))
        .satisfies(w -> assertThat(w.message()).contains("看不懂，没有使用"));
  }

  @Test
  void unknownKeysAreNamed() {
    assertThat(yaml("owner: {categroy: 机关}\nfoo: 1").warnings())
        .extracting(Warning::message)
        .containsExactly("元数据里的“owner.categroy”不认识，没有使用；请核对名称。", "元数据里的“foo”不认识，没有使用；请核对名称。");
  }

  @Test
  void objectsOfAProgramAreReadToo() {
    Map<String, Object> declared =
        Map.of(
            "awardNoticeDate",
            LocalDate.of(2026, 3, 1),
            "awardPrice",
            new BigDecimal("12345678.00"),
            "lpr1y",
            3.0,
            "localExemption",
            Boolean.TRUE,
            "bid",
            Map.of("duration", 10),
            "siblingContracts",
            List.of());
    Metadata read = Metadata.read(declared, Mini.BOOK.dictionary());
    assertThat(read.warnings()).isEmpty();
    assertThat(read.facts()).hasSize(6);
    assertThat(read.facts())
        .filteredOn(PeriodFact.class::isInstance)
        .singleElement()
        .extracting(f -> ((PeriodFact) f).days())
        .isEqualTo(BigDecimal.TEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n- b", "just words", "a: [1", "a: &x 1\nb: *x", "a: 1\na: 2"})
  void aFileThatIsNoMappingIsRefusedWithItsLine(String text) {
    assertThatThrownBy(() -> yaml(text))
        .isInstanceOfSatisfying(
            RuleFaults.class,
            e -> assertThat(e.faults().get(0).toString()).matches("metadata\\.yaml:[12]：.*"));
  }

  @Test
  void anUnreadableDepthIsRefused() {
    String deep = "[".repeat(100_000);
    assertThatThrownBy(() -> yaml("a: " + deep)).isInstanceOf(RuleFaults.class);
    char[] spaces = new char[1_100_000];
    Arrays.fill(spaces, ' ');
    assertThatThrownBy(() -> yaml("a: 1" + new String(spaces))).isInstanceOf(RuleFaults.class);
  }
}

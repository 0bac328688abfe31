package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.clause.DocumentKind;
import fadu.fact.Fact;
import fadu.fact.FactReading;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.RateFact;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.finding.Evidence;
import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.law.LegalBasis;
import fadu.law.Severity;
import fadu.text.SourceText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssessmentTest {
  private static final String RETENTION = "payment.retention";
  private static final String MODES = "dispute.modes";
  private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
  private static final String TEXT =
      """
      道路工程施工合同
      竣工结算后预留5%作为质量保证金。
      第八条 争议提交仲裁，也可以诉讼。
      """;

  private final Contract contract = contract(TEXT);

  private static Contract contract(String text) {
    Contract parsed = ContractParser.parse(List.of(SourceText.of("合同.txt", text)));
    return as(parsed, DocumentKind.CONSTRUCTION);
  }

  private static Contract as(Contract contract, DocumentKind kind) {
    return new Contract(
        contract.documents(),
        kind,
        contract.title(),
        contract.parts(),
        contract.clauses(),
        contract.sentences(),
        contract.roles());
  }

  private static Facts read(Contract contract, Map<String, Object> declared) {
    FactReading reading = Mini.BOOK.factReading(MiniReaders.all());
    return reading.read(contract, Metadata.read(declared, Mini.BOOK.dictionary()).facts(), DAY);
  }

  private static Facts facts(Fact... facts) {
    return new Facts(List.of(facts));
  }

  private static Finding find(String point, List<Finding> findings) {
    return findings.stream().filter(f -> f.point().code().equals(point)).findFirst().orElseThrow();
  }

  private Finding assess(String point, Facts facts, LocalDate day) {
    return find(point, new Assessment(Mini.BOOK).assess(contract, facts, day));
  }

  private static RateFact rate(String percent) {
    return new RateFact("retention.rate", new BigDecimal(percent), "", Source.declared());
  }

  private static MissingFact missing(String key, State state, String note) {
    return new MissingFact(key, state, note, new Source("", "", List.of(), 1, true));
  }

  @Test
  void aViolationCarriesMessageWordsLawAndRule() {
    Finding finding = assess(RETENTION, read(contract, Map.of()), DAY);
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.较大);
    assertThat(finding.message()).isEqualTo("合同约定预留5%，超过3%的上限。");
    assertThat(finding.reason()).isEqualTo("例外待核：当地免除规定未填报，按没有例外处理。");
    assertThat(finding.rule())
        .get()
        .hasToString("RuleReference[name=预留比例超过上限, file=rules/payment/retention.drl, line=1]");
    Evidence words = finding.evidence().get(0);
    assertThat(words.quote()).isEqualTo("5%作为质量保证金");
    assertThat(words.paragraph()).isEqualTo(1);
    assertThat(words.from()).isEqualTo(7);
    assertThat(words.facts()).containsExactly("retention.rate = 5%");
    assertThat(words.page()).isEmpty();
  }

  @Test
  void theLimitOfTheDayDecides() {
    assertThat(assess(RETENTION, facts(rate("5")), LocalDate.of(2017, 6, 30)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(assess(RETENTION, facts(rate("5")), LocalDate.of(2017, 7, 1)).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(assess(RETENTION, facts(rate("3.000")), DAY).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(assess(RETENTION, facts(rate("3.0000001")), DAY).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void citesOnlyLawsInForceOnTheDateThatCounts() {
    LocalDate old = LocalDate.of(2017, 1, 1);
    Facts facts = facts(rate("9"));
    assertThat(ids(assess(RETENTION, facts, old))).containsExactly("OLD1");
    Finding signedLongAgo =
        find(
            RETENTION, new Assessment(Mini.BOOK).assess(contract, facts, ReviewDates.of(old, DAY)));
    assertThat(ids(signedLongAgo)).containsExactly("OLD1", "COURT2");
  }

  @Test
  void citesAConditionalLawByWhatWasDeclared() {
    TextFact office = new TextFact("meta.owner.category", "机关", "有", Source.declared());
    TextFact firm = new TextFact("meta.owner.category", "国有企业", "有", Source.declared());
    Finding unknown = assess(RETENTION, facts(rate("9")), DAY);
    assertThat(ids(unknown)).containsExactly("NEW7", "PUB1", "COURT2");
    assertThat(unknown.basis().get(1).gist()).isEqualTo("机关按期付款。（适用条件：发包人为机关）");
    assertThat(unknown.basis().get(1).verified()).isFalse();
    assertThat(ids(assess(RETENTION, facts(rate("9"), firm), DAY)))
        .containsExactly("NEW7", "COURT2");
    assertThat(assess(RETENTION, facts(rate("9"), office), DAY).basis().get(1).gist())
        .isEqualTo("机关按期付款。");
  }

  private static List<String> ids(Finding finding) {
    return finding.basis().stream().map(LegalBasis::id).toList();
  }

  @Test
  void nothingIsAssessedOnAFactThatCouldNotBeReadOrWasNotSubmitted() {
    for (State state : List.of(State.UNREADABLE, State.NOT_LOADED)) {
      Finding finding = assess(RETENTION, facts(missing("retention.rate", state, "专用条款未随附")), DAY);
      assertThat(finding.outcome()).isEqualTo(Outcome.NOT_ASSESSED);
      assertThat(finding.reason()).isEqualTo("缺少：质量保证金预留比例（专用条款未随附）。");
    }
  }

  @Test
  void anUndeclaredNeedIsNamed() {
    Finding finding =
        assess(MODES, facts(new TextFact("dispute.modes", "仲裁", "", Source.declared())), DAY);
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_ASSESSED);
    assertThat(finding.reason()).isEqualTo("缺少：发包人性质（未填报）。");
  }

  @Test
  void oneViolatedBranchDecidesEvenIfAnotherCannotBeAssessed() {
    Finding finding = assess(MODES, facts(missing("dispute.modes", State.ABSENT, "")), DAY);
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message()).isEqualTo("合同没有约定争议解决方式。");
    assertThat(finding.reason()).startsWith("已检索：").endsWith("未见争议解决方式。");
    assertThat(finding.evidence()).isEmpty();
  }

  @Test
  void aRuleMayMakeAViolationMilderAndSayWhy() {
    Facts facts = read(contract, Map.of("owner", Map.of("category", "机关"), "localExemption", true));
    Finding finding = assess(MODES, facts, DAY);
    assertThat(finding.severity()).isEqualTo(Severity.提示);
    assertThat(finding.reason()).isEqualTo("当地另有规定。");
    assertThat(finding.message()).isEqualTo("同时约定了仲裁、诉讼。");
    assertThat(finding.evidence()).extracting(Evidence::quote).containsExactly("仲裁", "诉讼");
  }

  @Test
  void otherKindsOfDocumentGetNoFindingsAndAReason() {
    List<Finding> findings =
        new Assessment(Mini.BOOK)
            .assess(as(contract, DocumentKind.SUPERVISION), read(contract, Map.of()), DAY);
    assertThat(findings).hasSize(2).allMatch(f -> f.outcome() == Outcome.NOT_APPLICABLE);
    assertThat(findings.get(0).reason()).contains("“监理”");
  }

  @Test
  void aPointForConstructionDoesNotJudgeTurnkeyContracts() {
    List<Finding> findings =
        new Assessment(Mini.BOOK)
            .assess(as(contract, DocumentKind.EPC), read(contract, Map.of()), DAY);
    assertThat(find(MODES, findings).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(find(MODES, findings).reason()).contains("本要点适用于施工合同", "“工程总承包”");
    assertThat(find(RETENTION, findings).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void aPointDoesNotReachBackBeforeItsDate() {
    Finding finding = assess(RETENTION, facts(rate("9")), LocalDate.of(2016, 6, 22));
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.reason()).contains("2016-06-23", "2016-06-22");
  }

  @Test
  void rulesSeeOnlyTheValueThatCounts() {
    RateFact general =
        new RateFact(
            "retention.rate", new BigDecimal("9"), "", Source.declared().withEffective(false));
    assertThat(assess(RETENTION, facts(general, rate("3")), DAY).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void theOrderOfFactsChangesNothing() {
    List<Fact> facts =
        new ArrayList<>(read(contract, Map.of("owner", Map.of("category", "机关"))).all());
    facts.add(rate("8"));
    facts.add(rate("7"));
    List<String> first = words(facts);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(facts, random);
      assertThat(words(facts)).isEqualTo(first);
    }
  }

  private List<String> words(List<Fact> facts) {
    return new Assessment(Mini.BOOK)
        .assess(contract, new Facts(facts), DAY).stream()
            .map(f -> f.outcome() + f.reason() + f.evidence())
            .toList();
  }
}

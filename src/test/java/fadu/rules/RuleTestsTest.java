package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleTestsTest {
  private static RuleReport run(RuleSource source) {
    return RuleTests.run(RuleBook.load(source), MiniReaders.all());
  }

  @Test
  void everyCaseOfTheMiniSetPasses() {
    RuleReport report = run(RuleSource.folder(Mini.FOLDER));
    assertThat(report.faults()).isEmpty();
    assertThat(report.cases()).isEqualTo(12);
    assertThat(report.points()).isEqualTo(2);
    assertThat(report.rules()).isEqualTo(8);
  }

  @Test
  void namesTheCaseTheOutcomeAndTheFactsWhenItFails() {
    String page = Mini.text("payment/retention.yaml").replace("⟦3.01%", "⟦3.00%");
    RuleReport report = run(Mini.with("payment/retention.yaml", page));
    assertThat(report.faults())
        .singleElement()
        .asString()
        .startsWith("payment/retention.yaml:20：案例“预留3.01%”应为 violated，得到 satisfied")
        .contains("retention.rate = 3%");
  }

  @Test
  void missesEvidenceOutsideTheMarkedWords() {
    String page =
        Mini.text("payment/retention.yaml").replace("竣工结算后预留⟦5%⟧作为质量保证金", "⟦竣工结算⟧后预留5%作为质量保证金");
    assertThat(run(Mini.with("payment/retention.yaml", page)).faults())
        .hasSize(2)
        .first()
        .asString()
        .contains("证据没有落在“竣工结算”");
  }

  @Test
  void reportsABranchOnWhichNoRuleSpeaks() {
    String rules = Mini.text("payment/retention.drl").replace("percent <=", "percent <");
    assertThat(run(Mini.with("payment/retention.drl", rules)).faults())
        .extracting(Object::toString)
        .anyMatch(text -> text.contains("恰好3%") && text.contains("没有给出结论"));
  }
}

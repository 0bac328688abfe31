package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.RateFact;
import fadu.fact.Source;
import fadu.fact.TextFact;
import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.text.SourceText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault of one rule stays with its point. */
class EngineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
  private static final Contract CONTRACT =
      ContractParser.parse(List.of(SourceText.of("合同.txt", "道路工程施工合同\n争议提交仲裁。")));

  /** A number that cannot be compared: the nearest thing to a fault inside the engine. */
  private static final class Broken extends BigDecimal {
    private static final long serialVersionUID = 1;

    Broken() {
      super(1);
    }

    @Override
    public int compareTo(BigDecimal other) {
      throw new IllegalStateException("broken");
    }
  }

  private static Fact rate(BigDecimal percent) {
    return new RateFact("retention.rate", percent, "", Source.declared());
  }

  private static Fact text(String key, String text) {
    return new TextFact(key, text, "", Source.declared());
  }

  private static Finding find(String code, List<Finding> findings) {
    return findings.stream().filter(f -> f.point().code().equals(code)).findFirst().orElseThrow();
  }

  private static List<Finding> assess(Session.Limits limits, List<Fact> facts) {
    return new Assessment(Mini.BOOK, limits)
        .assess(CONTRACT, new Facts(facts), ReviewDates.of(DAY));
  }

  @Test
  void aRuleThatThrowsIsNamedAndTheOthersGoOn() {
    List<Fact> facts =
        List.of(rate(new Broken()), text("dispute.modes", "仲裁"), text("meta.owner.category", "机关"));
    for (int i = 0; i < 2; i++) {
      List<Finding> findings = assess(Session.Limits.USUAL, facts);
      Finding broken = find("payment.retention", findings);
      assertThat(broken.outcome()).isEqualTo(Outcome.ERROR);
      assertThat(broken.reason())
          .startsWith("规则执行出错：rules/payment/retention.drl 第 1 行起的规则“预留比例超过上限”");
      assertThat(broken.evidence()).isEmpty();
      assertThat(find("dispute.modes", findings).outcome()).isEqualTo(Outcome.SATISFIED);
    }
  }

  @Test
  void rulesThatFireTooOftenAreStoppedAndTheOthersGoOn() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      facts.add(rate(BigDecimal.valueOf(i)));
    }
    facts.add(text("dispute.modes", "仲裁"));
    facts.add(text("meta.owner.category", "机关"));
    List<Finding> findings = assess(new Session.Limits(100, 60_000), facts);
    assertThat(find("payment.retention", findings).outcome()).isEqualTo(Outcome.ERROR);
    assertThat(find("payment.retention", findings).reason()).startsWith("规则触发超过 10 次");
    assertThat(find("dispute.modes", findings).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void aRunThatIsLateIsAnErrorAndNeverAPass() {
    List<Finding> findings = assess(new Session.Limits(100_000, 0), List.of(rate(BigDecimal.ONE)));
    assertThat(find("payment.retention", findings).outcome())
        .isIn(Outcome.ERROR, Outcome.SATISFIED);
    assertThat(findings).hasSize(2);
  }

  @Test
  void aJoinTooLargeIsNotStarted() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      facts.add(text("dispute.modes", "方式" + i));
    }
    facts.add(text("meta.owner.category", "机关"));
    facts.add(rate(new BigDecimal("9")));
    List<Finding> findings = assess(Session.Limits.USUAL, facts);
    assertThat(find("dispute.modes", findings).outcome()).isEqualTo(Outcome.ERROR);
    assertThat(find("dispute.modes", findings).reason()).contains("组合超过上限", "dispute/modes.drl");
    assertThat(find("payment.retention", findings).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void nothingOfAConsequenceIsCompiled() {
    assertThat(Mini.BOOK.engine().rules("payment.retention").freshDescrs())
        .isNotEmpty()
        .allMatch(rule -> rule.getConsequence().toString().isEmpty());
  }
}

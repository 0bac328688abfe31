package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.fact.Facts;
import fadu.fact.RateFact;
import fadu.fact.Source;
import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.law.LegalBasis;
import fadu.text.SourceText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawOfTheDayTest {
  private static final String PAGE = "payment/retention.yaml";
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);
  private static final LocalDate LAST_OF_OLD = LocalDate.of(2017, 6, 30);
  private static final LocalDate FIRST_OF_NEW = LocalDate.of(2017, 7, 1);
  private static final Contract CONTRACT =
      ContractParser.parse(List.of(SourceText.of("合同.txt", "道路工程施工合同\n结算后预留9%作为质量保证金。")));

  private static Finding judge(String page, LocalDate signed) {
    return judge(Mini.with(PAGE, page), ReviewDates.of(signed, TODAY));
  }

  private static Finding judge(RuleSource rules, ReviewDates dates) {
    Facts facts =
        new Facts(
            List.of(new RateFact("retention.rate", new BigDecimal("9"), "", Source.declared())));
    return new Assessment(RuleBook.load(rules))
        .assess(CONTRACT, facts, dates).stream()
            .filter(f -> f.point().code().equals("payment.retention"))
            .findFirst()
            .orElseThrow();
  }

  /** The page as it is, with other bases. */
  private static String citing(String... basis) {
    String page = Mini.text(PAGE);
    String list = "basis:\n  - " + String.join("\n  - ", basis) + "\nmessage:";
    return page.substring(0, page.indexOf("basis:"))
        + list
        + page.substring(page.indexOf("message:") + "message:".length());
  }

  private static List<String> ids(Finding finding) {
    return finding.basis().stream().map(LegalBasis::id).toList();
  }

  @Test
  void citesTheTextThatStoodThenWhereThePageCitesTodays() {
    String page = citing("{ref: NEW7}");
    assertThat(ids(judge(page, LAST_OF_OLD))).containsExactly("OLD1");
    assertThat(ids(judge(page, FIRST_OF_NEW))).containsExactly("NEW7");
    assertThat(judge(page, LAST_OF_OLD).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void citesATextOnceThoughThePageNamesBoth() {
    assertThat(ids(judge(citing("{ref: OLD1}", "{ref: NEW7}"), LAST_OF_OLD)))
        .containsExactly("OLD1");
  }

  @Test
  void holdsNothingAgainstAContractWhoseLawIsNotRecorded() {
    Finding finding = judge(citing("{ref: PUB1}"), LocalDate.of(2022, 7, 31));
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.reason()).contains("2022-07-31", "2022-08-01", "不作指控");
    assertThat(finding.basis()).isEmpty();
    assertThat(judge(citing("{ref: PUB1}"), LocalDate.of(2022, 8, 1)).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void aLawForWhateverACourtTakesUpReachesBack() {
    assertThat(judge(citing("{ref: COURT2}"), LAST_OF_OLD).outcome()).isEqualTo(Outcome.VIOLATED);
    ReviewDates before = ReviewDates.of(LAST_OF_OLD, LocalDate.of(2026, 6, 29));
    assertThat(judge(Mini.with(PAGE, citing("{ref: COURT2}")), before).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void aPageMayLetAnotherDateDecideForAProvision() {
    String page = citing("{ref: PUB1, temporalBy: today}");
    assertThat(judge(page, LAST_OF_OLD).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void aBranchRestsOnItsOwnProvisions() {
    String page =
        citing("{ref: OLD1}", "{ref: PUB1}")
            .replace("{id: over-cap,", "{id: over-cap, basis: [PUB1],");
    assertThat(judge(page, LAST_OF_OLD).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(judge(page, TODAY).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void aBranchKeepsToItsDates() {
    String page = Mini.text(PAGE).replace("{id: over-cap,", "{id: over-cap, until: 2017-06-30,");
    assertThat(judge(page, LAST_OF_OLD).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(judge(page, FIRST_OF_NEW).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(judge(page, FIRST_OF_NEW).reason())
        .isEqualTo("“预留比例不超过上限”适用于 2017-06-30 及以前签订的合同，本合同按 2017-07-01 签订审查。");
    String later = Mini.text(PAGE).replace("{id: over-cap,", "{id: over-cap, from: 2017-07-01,");
    assertThat(judge(later, LAST_OF_OLD).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void aLimitMayFollowTheDayOfTheReview() {
    String limits =
        "retention-cap:\n  - {value: 5, from: 2016-06-23, basis: OLD1}\n"
            + "  - {value: 9, from: 2026-10-10, basis: NEW7, temporalBy: today}\n";
    RuleSource rules = Mini.with("thresholds.yaml", limits);
    assertThat(judge(rules, ReviewDates.of(LAST_OF_OLD, TODAY)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(judge(rules, ReviewDates.of(LAST_OF_OLD, TODAY.minusDays(1))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void namesABranchThatRestsOnWhatThePageDoesNotCite() {
    String page = Mini.text(PAGE).replace("{id: over-cap,", "{id: over-cap, basis: [NEW9],");
    assertThat(Mini.faults(Mini.with(PAGE, page)))
        .anyMatch(fault -> fault.contains("分支“over-cap”的依据“NEW9”不在本页的 basis 里"));
  }
}

package fadu.review;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.text.SourceText;
import fadu.text.Span;
import fadu.text.Warning;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawDateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
  private static final Contract CONTRACT =
      ContractParser.parse(
          List.of(
              SourceText.of("合同.txt", "建设工程施工合同\n发包人：甲县教育局\n承包人：乙建设有限公司\n签订日期：2023年6月12日"),
              SourceText.of("补充协议.txt", "补充协议\n对原合同作如下补充。\n签订日期：2024年5月1日")));

  @Test
  void judgesASignedContractByItsSigningDate() {
    LawDate law = settle(signed(0, "2023-06-12"));
    assertThat(law.date()).isEqualTo("2023-06-12");
    assertThat(law.warnings()).isEmpty();
  }

  @Test
  void judgesASignedContractByItsSigningDateOnTheVeryDayOfTheReview() {
    assertThat(settle(signed(0, "2026-10-10")).date()).isEqualTo(DAY);
  }

  @Test
  void judgesADraftByTheDayOfTheReview() {
    Fact blank = new MissingFact("contract.signDate", State.BLANK, "日期空白", at(0));
    assertThat(settle(blank).date()).isEqualTo(DAY);
    assertThat(settle().date()).isEqualTo(DAY);
  }

  @Test
  void takesASigningDateAfterTheReviewForADraft() {
    assertThat(settle(signed(0, "2026-10-11")).date()).isEqualTo(DAY);
  }

  @Test
  void doesNotTakeTheDateOfASupplementForThatOfTheContract() {
    assertThat(settle(signed(0, "2023-06-12"), signed(1, "2024-05-01")).date())
        .isEqualTo("2023-06-12");
    assertThat(settle(signed(1, "2024-05-01")).date()).isEqualTo(DAY);
  }

  @Test
  void takesTheLaterOfTheDatesOfTheTwoSides() {
    assertThat(settle(signed(0, "2023-06-12"), signed(0, "2023-06-15")).date())
        .isEqualTo("2023-06-15");
  }

  @Test
  void warnsWhereTheDeclaredStageAndTheDateDisagree() {
    assertThat(settle(signed(0, "2023-06-12"), stage("draft")).warnings())
        .extracting(Warning::code)
        .containsExactly("STAGE_CONTRADICTS_DATE");
    assertThat(settle(stage("signed")).warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.message()).contains("填报为已签").contains("2026-10-10"));
    assertThat(settle(signed(0, "2023-06-12"), stage("signed")).warnings()).isEmpty();
    assertThat(settle(stage("draft")).warnings()).isEmpty();
  }

  private static LawDate settle(Fact... facts) {
    return LawDate.settle(CONTRACT, new Facts(List.of(facts)), DAY);
  }

  private static Fact signed(int file, String date) {
    return new DateFact("contract.signDate", LocalDate.parse(date), at(file));
  }

  private static Fact stage(String stage) {
    return new TextFact("meta.stage", stage, "", Source.declared());
  }

  private static Source at(int file) {
    return new Source("协议书", "", List.of(new Span(file, 2, 4)), 1, true);
  }
}

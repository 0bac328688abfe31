package fadu.review;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.finding.Comparison;
import fadu.finding.Comparison.Kind;
import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.law.LegalBasis;
import fadu.law.ReviewPoint;
import fadu.law.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherDateTest {
  private static final LocalDate OTHER = LocalDate.of(2026, 11, 23);

  private static Finding finding(
      String code, Outcome outcome, Severity severity, String message, String... bases) {
    ReviewPoint point =
        new ReviewPoint(
            code,
            "",
            "",
            code,
            Severity.较大,
            "",
            List.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            "",
            "",
            "",
            List.of());
    return new Finding(
        point,
        outcome,
        severity,
        message,
        "",
        Arrays.stream(bases).map(OtherDateTest::basis).toList(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static LegalBasis basis(String id) {
    return new LegalBasis(
        id, "法", "", "", "", OTHER, Optional.empty(), "", true, LegalBasis.TemporalBy.SIGNING);
  }

  private static Finding finding(Outcome outcome) {
    return finding("a", outcome, Severity.较大, "超过", "A");
  }

  private static List<Kind> kinds(Finding before, Finding after) {
    return OtherDate.compare(OTHER, List.of(before), List.of(after)).changes().stream()
        .map(Comparison.Change::kind)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_APPLICABLE, VIOLATED, ADDED",
    "SATISFIED, VIOLATED, ADDED",
    "VIOLATED, SATISFIED, REMOVED",
    "VIOLATED, NOT_ASSESSED, REMOVED",
    "NOT_APPLICABLE, SATISFIED, OUTCOME",
    "SATISFIED, NOT_ASSESSED, OUTCOME",
  })
  void tellsWhatBecomesOfAPoint(Outcome before, Outcome after, Kind kind) {
    assertThat(kinds(finding(before), finding(after))).containsExactly(kind);
  }

  @Test
  void leavesOutWhatStaysAsItIs() {
    for (Outcome outcome : Outcome.values()) {
      assertThat(kinds(finding(outcome), finding(outcome))).isEmpty();
    }
    Finding satisfied = finding("a", Outcome.SATISFIED, Severity.较大, "", "A");
    assertThat(kinds(satisfied, finding("a", Outcome.SATISFIED, Severity.较大, "", "B"))).isEmpty();
  }

  @Test
  void namesAViolationOnOtherGroundsOfOtherSeverityOrByAnotherLimit() {
    Finding then = finding("a", Outcome.VIOLATED, Severity.较大, "超过3%", "A");
    for (Finding now :
        List.of(
            finding("a", Outcome.VIOLATED, Severity.较大, "超过3%", "B"),
            finding("a", Outcome.VIOLATED, Severity.提示, "超过3%", "A"),
            finding("a", Outcome.VIOLATED, Severity.较大, "超过5%", "A"))) {
      assertThat(kinds(then, now)).containsExactly(Kind.CHANGED);
    }
  }
}

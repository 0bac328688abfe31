package fadu.review;

import fadu.fact.Facts;
import fadu.fact.TextFact;
import fadu.text.Warning;
import java.util.List;

/** Tells when a deadline was counted without knowing the holidays of its year. */
final class CalendarGaps {
  private CalendarGaps() {}

  static List<Warning> in(Facts facts) {
    return facts
        .of("calendar.missingYear")
        .filter(TextFact.class::isInstance)
        .map(TextFact.class::cast)
        .map(
            gap ->
                new Warning(
                    "CALENDAR_YEAR_MISSING",
                    "规则集的 calendar.yaml 没有 "
                        + gap.text()
                        + " 年的放假安排，签约期限的末日只按周末推算为 "
                        + gap.kind()
                        + "，请核对；管理员补上这一年的放假通知后可以重新审查。"))
        .toList();
  }
}

package fadu.rules;

import fadu.clause.DocumentKind;
import fadu.law.ReviewPoint;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a point applies to a document of this kind, signed on this date. */
final class Applicability {
  private Applicability() {}

  /** Why it does not apply; empty if it does. */
  static Optional<String> refusal(ReviewPoint point, Case at) {
    DocumentKind kind = at.contract().kind();
    LocalDate signing = at.dates().signing();
    String from = point.from().map(LocalDate::toString).orElse("");
    String until = point.until().map(LocalDate::toString).orElse("");
    if (!kind.reviewed()) {
      return Optional.of("本文件类型为“" + kind.label() + "”，不是施工或工程总承包合同，不适用本要点。");
    }
    if (!point.appliesTo().contains(kind.label())) {
      return Optional.of(
          "本要点适用于" + String.join("、", point.appliesTo()) + "合同，本合同类型为“" + kind.label() + "”。");
    }
    if (!point.appliesOn(signing)) {
      return Optional.of(
          !from.isEmpty() && signing.isBefore(LocalDate.parse(from))
              ? "本要点适用于 " + from + " 起签订的合同，本合同按 " + signing + " 签订审查。"
              : "本要点适用于 " + until + " 及以前签订的合同，本合同按 " + signing + " 签订审查。");
    }
    return Optional.empty();
  }
}

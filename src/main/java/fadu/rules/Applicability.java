package fadu.rules;

import fadu.clause.DocumentKind;
import fadu.law.Branch;
import fadu.law.Citation;
import fadu.law.ReviewPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a point, or a branch of it, applies to such a document, signed on this date. */
final class Applicability {
  private Applicability() {}

  /** Why it does not apply; empty if it does. */
  static Optional<String> refusal(ReviewPoint point, Case at) {
    DocumentKind kind = at.contract().kind();
    if (!kind.reviewed()) {
      return Optional.of("本文件类型为“" + kind.label() + "”，不是施工或工程总承包合同，不适用本要点。");
    }
    if (!point.appliesTo().contains(kind.label())) {
      return Optional.of(
          "本要点适用于" + String.join("、", point.appliesTo()) + "合同，本合同类型为“" + kind.label() + "”。");
    }
    return period("本要点", point.from(), point.until(), at.dates().signing());
  }

  /** Why a branch does not apply: its dates, or that none of its provisions was in force. */
  static Optional<String> refusal(Branch branch, ReviewPoint point, Case at) {
    List<Citation> basis = point.basis().stream().filter(branch::restsOn).toList();
    return period("“" + branch.says() + "”", branch.from(), branch.until(), at.dates().signing())
        .or(
            () ->
                basis.stream().anyMatch(c -> at.texts().of(c, at.dates()).isPresent())
                    ? Optional.empty()
                    : Optional.of(at.texts().notInForce(basis, at.dates())));
  }

  private static Optional<String> period(
      String what, Optional<LocalDate> from, Optional<LocalDate> until, LocalDate signing) {
    if (from.isEmpty() && until.isEmpty()) {
      return Optional.empty();
    }
    String reviewed = "本合同按 " + signing + " 签订审查。";
    return from.filter(signing::isBefore)
        .map(first -> what + "适用于 " + first + " 起签订的合同，" + reviewed)
        .or(
            () ->
                until
                    .filter(signing::isAfter)
                    .map(last -> what + "适用于 " + last + " 及以前签订的合同，" + reviewed));
  }
}

package fadu.review;

import fadu.finding.Comparison;
import fadu.finding.Comparison.Change;
import fadu.finding.Comparison.Kind;
import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.law.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two assessments of one submission by the law of two dates → what differs. */
final class OtherDate {
  private OtherDate() {}

  /**
   * @param before one finding a point, in the order of {@code after}
   */
  static Comparison compare(LocalDate asOf, List<Finding> before, List<Finding> after) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Finding then = before.get(i);
      Finding now = after.get(i);
      kind(then, now).ifPresent(kind -> changes.add(new Change(kind, then, now)));
    }
    return new Comparison(asOf, changes);
  }

  private static Optional<Kind> kind(Finding before, Finding after) {
    boolean then = before.outcome() == Outcome.VIOLATED;
    boolean now = after.outcome() == Outcome.VIOLATED;
    if (then && now) {
      return same(before, after) ? Optional.empty() : Optional.of(Kind.CHANGED);
    }
    if (then || now) {
      return Optional.of(now ? Kind.ADDED : Kind.REMOVED);
    }
    return before.outcome() == after.outcome() ? Optional.empty() : Optional.of(Kind.OUTCOME);
  }

  private static boolean same(Finding before, Finding after) {
    return before.severity() == after.severity()
        && before.message().equals(after.message())
        && ids(before).equals(ids(after));
  }

  private static List<String> ids(Finding finding) {
    return finding.basis().stream().map(LegalBasis::id).toList();
  }
}

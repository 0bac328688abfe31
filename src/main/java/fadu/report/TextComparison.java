package fadu.report;

import fadu.finding.Comparison;
import fadu.finding.Comparison.Change;
import fadu.finding.Comparison.Kind;
import fadu.finding.Finding;
import fadu.finding.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** What the law of another date would change, in a text report. */
final class TextComparison {
  private static final String INDENT = "    ";

  private TextComparison() {}

  static void write(Page page, TextStyle style, Comparison comparison) {
    page.line(style.bold("按 " + comparison.asOf() + " 的法律会怎样"));
    if (comparison.changes().isEmpty()) {
      page.item("各要点的结论、依据和程度都没有变化。");
    }
    for (Kind kind : Kind.values()) {
      List<Change> changes = comparison.of(kind);
      if (!changes.isEmpty()) {
        page.line(style.warning(kind.label() + " " + changes.size()));
      }
      changes.forEach(change -> write(page, style, change));
    }
    page.blank();
  }

  private static void write(Page page, TextStyle style, Change change) {
    page.line(
        "  " + change.after().point().title() + " " + style.faint(change.after().point().code()));
    page.row(INDENT, "结论", outcome(change.before()) + " → " + outcome(change.after()));
    page.row(INDENT, "问题", change.after().message());
    page.row(INDENT, "说明", change.after().reason());
    if (change.kind() != Kind.OUTCOME) {
      page.row(INDENT, "原依据", laws(change.before()));
      page.row(INDENT, "现依据", laws(change.after()));
    }
  }

  private static String outcome(Finding finding) {
    String label = finding.outcome().label();
    return finding.outcome() == Outcome.VIOLATED ? label + "（" + finding.severity() + "）" : label;
  }

  private static String laws(Finding finding) {
    return finding.outcome() == Outcome.VIOLATED
        ? finding.basis().stream().map(TextFinding::law).collect(Collectors.joining("；"))
        : "";
  }
}

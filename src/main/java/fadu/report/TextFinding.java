package fadu.report;

import fadu.finding.Evidence;
import fadu.finding.Finding;
import fadu.law.LegalBasis;

/** One violation in a text report: title, place, words, what is wrong, the law, what to do. */
final class TextFinding {
  private static final String INDENT = "    ";
  private static final int QUOTE = 160;
  private static final int PLACES = 5;

  private TextFinding() {}

  static void write(Page page, TextStyle style, int number, Finding finding) {
    page.line(
        Display.pad("  " + number + ".", 6)
            + style.grave(finding.severity(), finding.point().title())
            + " "
            + style.faint(finding.point().code()));
    for (Evidence evidence : finding.evidence().stream().limit(PLACES).toList()) {
      page.row(INDENT, "位置", place(evidence));
      page.row(INDENT, "原文", "“" + Display.shorten(Display.clean(evidence.quote()), QUOTE) + "”");
    }
    if (finding.evidence().size() > PLACES) {
      page.row(INDENT, "", "……共 " + finding.evidence().size() + " 处，其余见 --format json");
    }
    page.row(INDENT, "问题", finding.message());
    page.row(INDENT, "说明", finding.reason());
    finding.basis().forEach(basis -> page.row(INDENT, "依据", law(basis)));
    page.row(INDENT, "建议", finding.point().suggestion());
    page.row(INDENT, "可改为", finding.point().replacement());
    page.blank();
  }

  private static String place(Evidence evidence) {
    String clause = (evidence.part() + " " + evidence.clause()).strip();
    String where =
        evidence.page().isPresent()
            ? "第 " + evidence.page().getAsInt() + " 页"
            : "第 " + (evidence.paragraph() + 1) + " 段";
    return evidence.file() + (clause.isEmpty() ? "" : "，" + clause) + "，" + where;
  }

  static String law(LegalBasis basis) {
    String title = basis.law().replace('《', '〈').replace('》', '〉');
    return "《"
        + title
        + "》"
        + (basis.docNo().isEmpty() ? "" : "（" + basis.docNo() + "）")
        + basis.article()
        + (basis.verified() ? "" : "【待核】");
  }
}

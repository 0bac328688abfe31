package fadu.cli;

import fadu.fact.Fact;
import fadu.fact.State;
import fadu.finding.Evidence;
import fadu.finding.Finding;
import fadu.law.LegalBasis;
import fadu.law.Threshold;
import fadu.review.Review;
import fadu.rules.Page;
import fadu.rules.RuleCatalogue;
import fadu.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything behind the outcome of one point, in lines for people. */
final class Explanation {
  private final RuleCatalogue catalogue;
  private final Page page;
  private final Review review;
  private final Finding finding;
  private final StringBuilder out = new StringBuilder();

  Explanation(RuleCatalogue catalogue, Page page, Review review, Finding finding) {
    this.catalogue = catalogue;
    this.page = page;
    this.review = review;
    this.finding = finding;
  }

  String text() {
    line("要点", page.point().code() + "  " + page.point().title());
    line("结论", outcome());
    line("说明", finding.message() + finding.reason());
    line("法律日期", review.result().asOf().toString());
    finding.rule().ifPresent(r -> line("规则", r.file() + ":" + r.line() + "  “" + r.name() + "”"));
    limits();
    facts();
    for (Evidence evidence : finding.evidence()) {
      line("原文", place(evidence.part(), evidence.clause()) + "“" + evidence.quote() + "”");
    }
    for (LegalBasis basis : finding.basis()) {
      line("依据", law(basis));
    }
    if (finding.outcome() == fadu.finding.Outcome.VIOLATED) {
      line("建议", page.point().suggestion());
    }
    return out.toString();
  }

  private String outcome() {
    return switch (finding.outcome()) {
      case VIOLATED -> "违反（" + finding.severity() + "）";
      case SATISFIED -> "符合";
      case NOT_APPLICABLE -> "不适用";
      case NOT_ASSESSED -> "未评估";
      case ERROR -> "规则出错";
    };
  }

  private void limits() {
    catalogue.rules(page.point().code()).stream()
        .flatMap(rule -> rule.patterns().stream())
        .filter(pattern -> pattern.threshold())
        .flatMap(pattern -> pattern.names().stream())
        .distinct()
        .sorted()
        .forEach(name -> line("界限", limit(name)));
  }

  private String limit(String name) {
    LocalDate day = review.result().asOf();
    List<Threshold> values = catalogue.thresholds().getOrDefault(name, List.of());
    return values.stream()
        .filter(value -> !value.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(
            value ->
                name
                    + " = "
                    + value.value().stripTrailingZeros().toPlainString()
                    + "（"
                    + value.from()
                    + " 起，"
                    + (catalogue.bases().containsKey(value.basis())
                        ? law(catalogue.bases().get(value.basis()))
                        : value.basis())
                    + "）")
        .orElse(name + "：" + day + " 尚无这项界限");
  }

  /** Every fact the point may look at, with what was found for it. */
  private void facts() {
    for (String key : new TreeSet<>(page.keys())) {
      review.facts().of(key).forEach(fact -> line("事实", fact(fact)));
    }
  }

  private String fact(Fact fact) {
    String words =
        fact.evidence().stream()
            .map(this::words)
            .distinct()
            .collect(Collectors.joining("”“", "“", "”"));
    String shown = fact.key() + " = " + fact.shown();
    String state = fact.state() == State.PRESENT ? "" : " [" + fact.state() + "]";
    String counts = fact.effective() ? "" : "（另有优先的约定，不作数）";
    String where = place(fact.source().part(), fact.source().clause());
    return shown + state + counts + (fact.evidence().isEmpty() ? "" : "  " + where + words);
  }

  private String words(Span span) {
    return review.contract().words(span).replace('\n', ' ').strip();
  }

  private static String place(String part, String clause) {
    String place = (part + " " + clause).strip();
    return place.isEmpty() ? "" : place + " ";
  }

  private static String law(LegalBasis basis) {
    return "《"
        + basis.law()
        + "》"
        + basis.article()
        + "（"
        + basis.from()
        + " 起"
        + (basis.verified() ? "" : "，待核")
        + "）";
  }

  private void line(String label, String text) {
    if (!text.isBlank()) {
      out.append(label).append("：").append(text).append('\n');
    }
  }
}

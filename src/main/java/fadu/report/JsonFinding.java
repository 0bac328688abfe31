package fadu.report;

import fadu.finding.Evidence;
import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.finding.RuleReference;
import fadu.law.LegalBasis;
import fadu.text.Box;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One finding as JSON. */
final class JsonFinding {
  private JsonFinding() {}

  static void write(JsonWriter json, Finding finding) {
    boolean violated = finding.outcome() == Outcome.VIOLATED;
    json.object(
        () -> {
          json.member("code", finding.point().code())
              .text("area", finding.point().areaName())
              .member("outcome", finding.outcome().code())
              .member("severity", finding.severity().name())
              .member("title", finding.point().title())
              .text("message", finding.message())
              .text("reason", finding.reason())
              .text("suggestion", violated ? finding.point().suggestion() : "")
              .text("replacement", violated ? finding.point().replacement() : "")
              .array("basis", finding.basis(), basis -> basis(json, basis))
              .array("evidence", finding.evidence(), evidence -> evidence(json, evidence));
          rule(json, finding);
          json.array("missing", finding.missing(), json::string);
        });
  }

  static void basis(JsonWriter json, LegalBasis basis) {
    json.object(
        () ->
            json.member("id", basis.id())
                .member("law", basis.law())
                .text("docNo", basis.docNo())
                .text("article", basis.article())
                .text("gist", basis.gist())
                .member("effective", basis.from().toString())
                .member("verified", basis.verified()));
  }

  static void evidence(JsonWriter json, Evidence evidence) {
    json.object(
        () -> {
          json.member("file", evidence.file())
              .text("part", evidence.part())
              .text("clause", evidence.clause())
              .member("quote", evidence.quote())
              .object(
                  "at",
                  () ->
                      json.member("paragraph", evidence.paragraph())
                          .member("from", evidence.from())
                          .member("to", evidence.to()));
          JsonReport.number(json, "page", evidence.page());
          if (evidence.page().isPresent()) {
            json.array("boxes", evidence.boxes(), box -> box(json, box));
          } else {
            json.nothing("boxes");
          }
          json.array("facts", evidence.facts(), json::string);
        });
  }

  private static void box(JsonWriter json, Box box) {
    json.array(
        () ->
            json.number(Integer.toString(box.page()))
                .number(points(box.x0()))
                .number(points(box.y0()))
                .number(points(box.x1()))
                .number(points(box.y1())));
  }

  /** Hundredths of a point: finer than any eye, coarser than the noise of floating point. */
  private static String points(double value) {
    if (!Double.isFinite(value)) {
      return "0";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static void rule(JsonWriter json, Finding finding) {
    if (finding.rule().isEmpty()) {
      json.nothing("rule");
      return;
    }
    RuleReference rule = finding.rule().get();
    json.object(
        "rule",
        () ->
            json.member("name", rule.name())
                .member("file", rule.file())
                .member("line", rule.line()));
  }
}

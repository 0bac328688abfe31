package fadu.report;

import fadu.finding.Comparison;
import fadu.finding.Comparison.Change;
import fadu.finding.Finding;
import fadu.finding.Outcome;

/** What the law of another date would change, as JSON. */
final class JsonComparison {
  private JsonComparison() {}

  static void write(JsonWriter json, Comparison comparison) {
    json.object(
        "comparison",
        () -> {
          json.member("asOf", comparison.asOf().toString())
              .object(
                  "summary",
                  () -> {
                    for (Comparison.Kind kind : Comparison.Kind.values()) {
                      json.member(kind.code(), comparison.of(kind).size());
                    }
                  })
              .array("changes", comparison.changes(), change -> change(json, change));
        });
  }

  private static void change(JsonWriter json, Change change) {
    json.object(
        () -> {
          json.member("code", change.after().point().code())
              .text("area", change.after().point().areaName())
              .member("title", change.after().point().title())
              .member("change", change.kind().code());
          json.object("before", () -> judged(json, change.before()));
          json.object("after", () -> judged(json, change.after()));
        });
  }

  private static void judged(JsonWriter json, Finding finding) {
    boolean violated = finding.outcome() == Outcome.VIOLATED;
    json.member("outcome", finding.outcome().code())
        .text("severity", violated ? finding.severity().name() : "")
        .text("message", finding.message())
        .text("reason", finding.reason())
        .array("basis", finding.basis(), basis -> JsonFinding.basis(json, basis))
        .array("evidence", finding.evidence(), each -> JsonFinding.evidence(json, each));
  }
}

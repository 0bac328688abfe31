package fadu.web;

import fadu.register.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Builds the page of a review from its result and the text it was made from. */
@Component
class Screens {
  private static final List<String> OUTCOMES =
      List.of("violated", "error", "not-assessed", "satisfied", "not-applicable");
  private static final List<String> SEVERITIES = List.of("重大", "较大", "一般", "提示");

  private final JsonMapper json;

  Screens(JsonMapper json) {
    this.json = json;
  }

  Screen of(byte[] result, byte[] reading) {
    JsonNode review = json.readTree(result);
    Papers papers = new Papers(json.readTree(reading));
    List<Screen.Group> groups = new ArrayList<>();
    int number = 0;
    for (String outcome : OUTCOMES) {
      List<JsonNode> points = points(review, outcome);
      List<Screen.Band> bands = new ArrayList<>();
      for (String severity : outcome.equals("violated") ? SEVERITIES : List.of("")) {
        List<Screen.Finding> findings = new ArrayList<>();
        for (JsonNode point : points) {
          if (severity.isEmpty() || severity.equals(text(point, "severity"))) {
            findings.add(finding(point, ++number, outcome, papers));
          }
        }
        if (!findings.isEmpty()) {
          bands.add(new Screen.Band(severity, "s" + SEVERITIES.indexOf(severity), findings));
        }
      }
      groups.add(new Screen.Group(outcome, bands, points.size()));
    }
    return new Screen(
        header(review),
        list(review.path("warnings")).stream()
            .map(w -> new Screen.Warning(text(w, "code"), text(w, "message")))
            .toList(),
        counts(review.path("summary")),
        groups,
        papers.marked(),
        papers.cut());
  }

  private static List<JsonNode> points(JsonNode review, String outcome) {
    return list(review.path("points")).stream()
        .filter(p -> text(p, "outcome").equals(outcome))
        .toList();
  }

  private static Screen.Finding finding(JsonNode point, int number, String outcome, Papers papers) {
    boolean violated = outcome.equals("violated");
    String severity = violated ? text(point, "severity") : "";
    int rank = violated ? SEVERITIES.size() - SEVERITIES.indexOf(severity) : 0;
    String css = violated ? "s" + SEVERITIES.indexOf(severity) : "quiet";
    List<Screen.Quote> quotes = new ArrayList<>();
    for (JsonNode evidence : list(point.path("evidence"))) {
      String id = number + "." + quotes.size();
      quotes.add(quote(evidence, id, papers.place(evidence, id, css, rank)));
    }
    JsonNode rule = point.path("rule");
    return new Screen.Finding(
        number,
        text(point, "code"),
        text(point, "title"),
        severity,
        css,
        text(point, "message"),
        text(point, "reason"),
        text(point, "suggestion"),
        text(point, "replacement"),
        list(point.path("basis")).stream()
            .map(
                b ->
                    new Screen.Basis(
                        text(b, "law"),
                        text(b, "docNo"),
                        text(b, "article"),
                        b.path("verified").asBoolean(false)))
            .toList(),
        quotes,
        text(rule, "name"),
        text(rule, "file"),
        rule.path("line").asInt(0));
  }

  private static Screen.Quote quote(JsonNode evidence, String id, String anchor) {
    List<String> where = new ArrayList<>();
    where.add(text(evidence, "part"));
    String clause = text(evidence, "clause");
    where.add(clause.matches("[0-9.]+") ? clause + " 款" : clause);
    if (evidence.path("page").isNumber()) {
      where.add("第 " + evidence.path("page").asInt() + " 页");
    }
    where.removeIf(String::isEmpty);
    return new Screen.Quote(
        id,
        anchor,
        Labels.visible(text(evidence, "file")),
        String.join(" ", where),
        text(evidence, "quote"),
        list(evidence.path("facts")).stream().map(f -> f.asString("")).toList());
  }

  private static Screen.Header header(JsonNode review) {
    JsonNode contract = review.path("contract");
    return new Screen.Header(
        text(contract, "kind"),
        text(contract, "title"),
        text(contract, "owner"),
        text(contract, "contractor"),
        text(contract, "price"),
        text(contract, "signedOn"),
        text(contract, "start"),
        text(contract, "end"),
        text(contract, "days"),
        text(review, "asOf"),
        text(review, "engine"),
        text(review.path("ruleSet"), "version")
            + " "
            + text(review.path("ruleSet"), "sha256").replaceAll("(?<=^.{12}).*", ""));
  }

  private static Screen.Counts counts(JsonNode summary) {
    return new Screen.Counts(
        summary.path("points").asInt(0),
        summary.path("violated").asInt(0),
        summary.path("satisfied").asInt(0),
        summary.path("notApplicable").asInt(0),
        summary.path("notAssessed").asInt(0),
        summary.path("error").asInt(0));
  }

  static String text(JsonNode node, String member) {
    return node.path(member).asString("");
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}

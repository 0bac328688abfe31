package fadu.web;

import static fadu.web.Json.list;
import static fadu.web.Json.text;
import static fadu.web.Json.texts;

import fadu.register.Decision;
import fadu.register.Fingerprint;
import fadu.register.Labels;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The points of a result as findings of the page, numbered in the order it shows them. */
final class Findings {
  static final List<String> SEVERITIES = List.of("重大", "较大", "一般", "提示");
  private static final List<String> OUTCOMES =
      List.of("violated", "error", "not-assessed", "satisfied", "not-applicable");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** Finds the words of a piece of evidence in the text and marks them. */
  @FunctionalInterface
  interface Marker {
    /** Gives the anchor of the paragraph, empty if the words stand nowhere. */
    String place(JsonNode evidence, String id, String css, int rank);
  }

  private final Map<String, Decision> decisions;
  private final ZoneId zone;
  private final Marker marker;
  private int number;

  private Findings(Map<String, Decision> decisions, ZoneId zone, Marker marker) {
    this.decisions = decisions;
    this.zone = zone;
    this.marker = marker;
  }

  /** All points by outcome. */
  static List<Screen.Group> groups(
      JsonNode review, Map<String, Decision> decisions, ZoneId zone, Marker marker) {
    Findings findings = new Findings(decisions, zone, marker);
    return OUTCOMES.stream().map(outcome -> findings.group(review, outcome)).toList();
  }

  /** The violations of all bands, in the order of the page. */
  static List<Screen.Finding> violations(List<Screen.Group> groups) {
    return groups.stream()
        .filter(group -> group.outcome().equals("violated"))
        .flatMap(group -> group.bands().stream())
        .flatMap(band -> band.findings().stream())
        .toList();
  }

  /** The violations by area, areas with most of them first. */
  static List<Screen.Area> areas(List<Screen.Finding> violations) {
    Map<String, List<Screen.Finding>> areas = new LinkedHashMap<>();
    violations.forEach(f -> areas.computeIfAbsent(f.area(), a -> new ArrayList<>()).add(f));
    return areas.entrySet().stream()
        .map(area -> new Screen.Area(area.getKey(), area.getValue()))
        .sorted(Comparator.comparing(area -> -area.findings().size()))
        .toList();
  }

  private Screen.Group group(JsonNode review, String outcome) {
    List<JsonNode> points =
        list(review.path("points")).stream()
            .filter(p -> text(p, "outcome").equals(outcome))
            .toList();
    List<Screen.Band> bands = new ArrayList<>();
    for (String severity : outcome.equals("violated") ? SEVERITIES : List.of("")) {
      List<Screen.Finding> findings = new ArrayList<>();
      for (JsonNode point : points) {
        if (severity.isEmpty() || severity.equals(text(point, "severity"))) {
          findings.add(finding(point, outcome));
        }
      }
      if (!findings.isEmpty()) {
        bands.add(new Screen.Band(severity, "s" + SEVERITIES.indexOf(severity), findings));
      }
    }
    return new Screen.Group(outcome, bands, points.size());
  }

  private Screen.Finding finding(JsonNode point, String outcome) {
    number++;
    boolean violated = outcome.equals("violated");
    String severity = violated ? text(point, "severity") : "";
    int rank = violated ? SEVERITIES.size() - SEVERITIES.indexOf(severity) : 0;
    String css = violated ? "s" + SEVERITIES.indexOf(severity) : "quiet";
    List<Screen.Quote> quotes = new ArrayList<>();
    for (JsonNode evidence : list(point.path("evidence"))) {
      String id = number + "." + quotes.size();
      quotes.add(quote(evidence, id, marker.place(evidence, id, css, rank)));
    }
    JsonNode rule = point.path("rule");
    String fingerprint = violated ? Fingerprint.of(point) : "";
    return new Screen.Finding(
        number,
        text(point, "code"),
        text(point, "area"),
        text(point, "title"),
        severity,
        css,
        text(point, "message"),
        text(point, "reason"),
        text(point, "suggestion"),
        text(point, "replacement"),
        list(point.path("basis")).stream().map(Findings::basis).toList(),
        quotes,
        new Screen.Rule(text(rule, "name"), text(rule, "file"), rule.path("line").asInt(0)),
        texts(point.path("missing")).stream().filter(key -> key.startsWith("meta.")).toList(),
        fingerprint,
        decided(decisions.get(fingerprint)));
  }

  private Screen.@Nullable Decided decided(@Nullable Decision decision) {
    return decision == null
        ? null
        : new Screen.Decided(
            decision.verdict().name(),
            decision.reason().name(),
            decision.remark(),
            decision.by(),
            time(decision.at(), zone),
            decision.reviewOrdinal());
  }

  static Screen.Basis basis(JsonNode basis) {
    return new Screen.Basis(
        text(basis, "id"),
        text(basis, "law"),
        text(basis, "docNo"),
        text(basis, "article"),
        text(basis, "gist"),
        text(basis, "effective"),
        basis.path("verified").asBoolean(false));
  }

  static Screen.Quote quote(JsonNode evidence, String id, String anchor) {
    return new Screen.Quote(
        id,
        anchor,
        Labels.visible(text(evidence, "file")),
        text(evidence, "part"),
        text(evidence, "clause"),
        evidence.path("page").isNumber() ? String.valueOf(evidence.path("page").asInt()) : "",
        boxes(evidence.path("boxes")),
        text(evidence, "quote"),
        texts(evidence.path("facts")));
  }

  private static String boxes(JsonNode boxes) {
    return list(boxes).stream()
        .map(box -> String.join(" ", texts(box)))
        .collect(Collectors.joining(";"));
  }

  /** Date and time as pages show them. */
  static String time(long millis, ZoneId zone) {
    return TIME.format(Instant.ofEpochMilli(millis).atZone(zone));
  }
}

package fadu.web;

import static fadu.web.Json.list;
import static fadu.web.Json.text;

import fadu.register.Decision;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Builds the page of a review from its result and the text it was made from. */
@Component
class Screens {
  private final JsonMapper json;
  private final Clock clock;

  Screens(JsonMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /**
   * The whole page.
   *
   * @param decisions by fingerprint of the finding
   */
  Screen of(byte[] result, byte[] reading, Map<String, Decision> decisions) {
    JsonNode review = json.readTree(result);
    JsonNode texts = json.readTree(reading);
    Papers papers = new Papers(texts, review.path("input"));
    List<Screen.Group> groups = Findings.groups(review, decisions, clock.getZone(), papers::place);
    return screen(review, groups, Outlines.of(texts, papers), papers.marked(), papers.cut());
  }

  /** The findings without the text. */
  Screen findings(byte[] result, Map<String, Decision> decisions) {
    JsonNode review = json.readTree(result);
    List<Screen.Group> groups =
        Findings.groups(review, decisions, clock.getZone(), (evidence, id, css, rank) -> "");
    return screen(review, groups, List.of(), List.of(), false);
  }

  private static Screen screen(
      JsonNode review,
      List<Screen.Group> groups,
      List<Screen.Heading> outline,
      List<Screen.Paper> papers,
      boolean cut) {
    List<Screen.Finding> violations = Findings.violations(groups);
    return new Screen(
        header(review),
        list(review.path("warnings")).stream()
            .map(w -> new Screen.Warning(text(w, "code"), text(w, "message")))
            .toList(),
        counts(review.path("summary"), violations),
        groups,
        Findings.areas(violations),
        outline,
        papers,
        cut,
        OtherLaws.of(review.path("comparison"), groups));
  }

  private static Screen.Header header(JsonNode review) {
    JsonNode contract = review.path("contract");
    return new Screen.Header(
        text(contract, "kind"),
        text(contract, "title"),
        text(contract, "owner"),
        text(contract, "contractor"),
        Amounts.grouped(text(contract, "price")),
        text(contract, "signedOn"),
        text(contract, "start"),
        text(contract, "end"),
        contract.path("days").isNumber() ? contract.path("days").asString() : "",
        text(review, "asOf"),
        text(review, "engine"),
        ruleSet(text(review.path("ruleSet"), "version"), text(review.path("ruleSet"), "sha256")));
  }

  /** The version, and the beginning of the hash where the version is not it. */
  private static String ruleSet(String version, String sha256) {
    String hash = sha256.substring(0, Math.min(12, sha256.length()));
    return version.equals(hash) ? hash : version + " " + hash;
  }

  private static Screen.Counts counts(JsonNode summary, List<Screen.Finding> violations) {
    return new Screen.Counts(
        summary.path("violated").asInt(0),
        summary.path("notAssessed").asInt(0),
        summary.path("error").asInt(0),
        summary.path("satisfied").asInt(0),
        summary.path("notApplicable").asInt(0),
        summary.path("points").asInt(0),
        decided(violations));
  }

  /** Number of violations somebody has decided about. */
  static int decided(List<Screen.Finding> violations) {
    return (int)
        violations.stream()
            .filter(f -> f.decision() != null && !f.decision().verdict().equals("WITHDRAWN"))
            .count();
  }
}

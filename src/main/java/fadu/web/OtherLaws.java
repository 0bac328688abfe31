package fadu.web;

import static fadu.web.Json.list;
import static fadu.web.Json.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The comparison of a result with the law of another date, as the page shows it. */
final class OtherLaws {
  private static final List<String> KINDS = List.of("added", "removed", "changed", "outcome");

  private OtherLaws() {}

  /**
   * @param groups the findings of the page, to lead to
   */
  static Screen.@Nullable OtherLaw of(JsonNode comparison, List<Screen.Group> groups) {
    if (comparison.isMissingNode()) {
      return null;
    }
    Map<String, Integer> numbers = numbers(groups);
    List<JsonNode> all = list(comparison.path("changes"));
    List<Screen.ChangeGroup> kinds = new ArrayList<>();
    for (String kind : KINDS) {
      List<Screen.Change> changes =
          all.stream()
              .filter(change -> text(change, "change").equals(kind))
              .map(change -> change(change, numbers))
              .toList();
      if (!changes.isEmpty()) {
        kinds.add(new Screen.ChangeGroup(kind, changes));
      }
    }
    return new Screen.OtherLaw(text(comparison, "asOf"), all.size(), kinds);
  }

  private static Map<String, Integer> numbers(List<Screen.Group> groups) {
    Map<String, Integer> numbers = new HashMap<>();
    groups.stream()
        .flatMap(group -> group.bands().stream())
        .flatMap(band -> band.findings().stream())
        .forEach(finding -> numbers.put(finding.code(), finding.number()));
    return numbers;
  }

  private static Screen.Change change(JsonNode change, Map<String, Integer> numbers) {
    String code = text(change, "code");
    return new Screen.Change(
        numbers.getOrDefault(code, 0),
        code,
        text(change, "title"),
        judged(change.path("before")),
        judged(change.path("after")));
  }

  private static Screen.Judged judged(JsonNode judged) {
    String severity = text(judged, "severity");
    return new Screen.Judged(
        text(judged, "outcome"),
        severity,
        severity.isEmpty() ? "quiet" : "s" + Findings.SEVERITIES.indexOf(severity),
        text(judged, "message"),
        text(judged, "reason"),
        list(judged.path("basis")).stream().map(Findings::basis).toList(),
        list(judged.path("evidence")).stream().map(e -> Findings.quote(e, "", "")).toList());
  }
}

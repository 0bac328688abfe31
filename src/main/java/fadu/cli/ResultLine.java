package fadu.cli;

import fadu.law.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A result in one line, read back from its JSON as a worker sent it.
 *
 * @param violated number of violations by severity
 */
record ResultLine(
    String name, String kind, Map<Severity, Integer> violated, int notAssessed, int errors) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static ResultLine of(byte[] json) {
    JsonNode result = MAPPER.readTree(json);
    Map<Severity, Integer> violated = new EnumMap<>(Severity.class);
    for (JsonNode point : result.path("points")) {
      if (point.path("outcome").asString().equals("violated")) {
        violated.merge(Severity.valueOf(point.path("severity").asString()), 1, Integer::sum);
      }
    }
    JsonNode summary = result.path("summary");
    return new ResultLine(
        result.path("input").path(0).path("name").asString(),
        result.path("contract").path("kind").asString(),
        violated,
        summary.path("notAssessed").asInt(),
        summary.path("error").asInt());
  }

  /** Whether there is a violation of this severity or a graver one. */
  boolean reaches(Severity severity) {
    return violated.keySet().stream().anyMatch(found -> found.atLeast(severity));
  }

  String text() {
    String counts =
        violated.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining("、"));
    int all = violated.values().stream().mapToInt(Integer::intValue).sum();
    return name
        + "  "
        + kind
        + "，违反 "
        + all
        + (counts.isEmpty() ? "" : "（" + counts + "）")
        + "，未评估 "
        + notAssessed
        + (errors > 0 ? "，引擎错误 " + errors : "");
  }
}

package fadu.web;

import static fadu.web.Json.list;
import static fadu.web.Json.text;

import fadu.register.Labels;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The parts and clauses of a review's text as headings to jump to. */
final class Outlines {
  /** Deeper clauses, and later ones, are found by reading. */
  private static final int DEEPEST = 2;

  private static final int LONGEST = 600;

  private Outlines() {}

  static List<Screen.Heading> of(JsonNode reading, Papers papers) {
    List<JsonNode> shown =
        list(reading.path("outline")).stream()
            .filter(entry -> entry.path("level").asInt(0) <= DEEPEST)
            .toList();
    if (shown.size() > LONGEST) {
      shown = shown.stream().filter(entry -> entry.path("level").asInt(0) < DEEPEST).toList();
    }
    List<Screen.Heading> outline = new ArrayList<>();
    for (int i = 0; i < Math.min(LONGEST, shown.size()); i++) {
      JsonNode entry = shown.get(i);
      int file = entry.path("file").asInt(0);
      int from = entry.path("paragraph").asInt(0);
      boolean last = i + 1 >= shown.size() || shown.get(i + 1).path("file").asInt(0) != file;
      int to = last ? Integer.MAX_VALUE : shown.get(i + 1).path("paragraph").asInt(0);
      outline.add(
          new Screen.Heading(
              Papers.anchor(file, from),
              spot(entry),
              entry.path("level").asInt(0),
              text(entry, "number"),
              Labels.visible(text(entry, "caption")),
              papers.gravest(file, from, Math.max(to, from + 1))));
    }
    return outline;
  }

  private static String spot(JsonNode entry) {
    return entry.has("page") ? text(entry, "page") + " " + text(entry, "top") : "";
  }
}

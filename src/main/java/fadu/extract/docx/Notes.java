package fadu.extract.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** Footnotes and endnotes in the order in which the body refers to them. */
final class Notes {
  private final Map<String, Integer> feet = new LinkedHashMap<>();
  private final Map<String, Integer> ends = new LinkedHashMap<>();

  void foot(String id) {
    feet.putIfAbsent(id, feet.size() + 1);
  }

  void end(String id) {
    ends.putIfAbsent(id, ends.size() + 1);
  }

  /** Ids of the notes with their numbers. */
  Map<String, Integer> feet() {
    return feet;
  }

  Map<String, Integer> ends() {
    return ends;
  }
}

package fadu.fact.broad;

import fadu.fact.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words of several kinds that together say one thing.
 *
 * @param kind point and branch, e.g. {@code quality.owner-designates-supplier.brands}
 * @param parts wordings that must all stand near each other, any order
 * @param unless a wording that excuses the sentence
 */
public record WideLook(String kind, List<String> parts, String unless) {
  /** What the names of its wordings begin with. */
  public static final String PREFIX = "broad.";

  private static final String UNLESS = ".unless";

  /** All of the vocabulary: {@code broad.KIND.1}, {@code broad.KIND.2} …, {@code .unless}. */
  static List<WideLook> all(Lexicon lexicon) {
    Map<String, List<String>> parts = new TreeMap<>();
    for (String wording : lexicon.wordings(PREFIX)) {
      if (!wording.endsWith(UNLESS)) {
        String kind = wording.substring(PREFIX.length(), wording.lastIndexOf('.'));
        parts.computeIfAbsent(kind, k -> new ArrayList<>()).add(wording);
      }
    }
    return parts.entrySet().stream()
        .map(e -> new WideLook(e.getKey(), List.copyOf(e.getValue()), PREFIX + e.getKey() + UNLESS))
        .toList();
  }

  /** The kind as facts have it: without the number that tells several looks of a branch apart. */
  String branch() {
    int last = kind.lastIndexOf('.');
    boolean numbered = kind.substring(last + 1).chars().allMatch(Character::isDigit);
    return numbered ? kind.substring(0, last) : kind;
  }
}

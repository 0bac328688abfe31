package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds, among the outermost lines of the pages, those that repeat from page to page. */
final class Running {
  private static final float SAME_HEIGHT = 4f;

  /** Share of two texts that must agree for them to be one head with a changing part. */
  private static final double ALIKE = 0.75;

  /** Different heads that others are compared with. */
  private static final int MOST_HEADS = 40;

  private final List<PageText> pages;
  private final List<@Nullable Line> edge;
  private final List<Float> gaps;

  Running(List<PageText> pages, List<@Nullable Line> edge, List<Float> gaps) {
    this.pages = pages;
    this.edge = edge;
    this.gaps = gaps;
  }

  static String words(Line line) {
    return line.text().replaceAll("[ \\u3000\\u00A0]+", "");
  }

  /** The words with every number the same. */
  static String key(Line line) {
    String words = words(line);
    StringBuilder key = new StringBuilder();
    boolean digit = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean number = Character.digit(c, 10) >= 0;
      if (!number) {
        key.append(c);
      } else if (!digit) {
        key.append('#');
      }
      digit = number;
    }
    return key.toString();
  }

  static int roman(String words) {
    int total = 0;
    int last = 0;
    for (int i = words.length() - 1; i >= 0; i--) {
      int value =
          switch (Character.toLowerCase(words.charAt(i))) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
          };
      total += value < last ? -value : value;
      last = Math.max(last, value);
    }
    return total > 0 ? total : -1;
  }

  /** Adds to {@code margin} the lines that run; {@code alike} are pages by key of their line. */
  void find(Map<String, List<Integer>> alike, Set<Line> margin) {
    for (List<Integer> group : gathered(new TreeMap<>(alike))) {
      for (List<Integer> level : levels(group)) {
        if (runs(level)) {
          level.forEach(i -> add(i, margin));
        }
      }
    }
  }

  private void add(int i, Set<Line> margin) {
    Line line = edge.get(i);
    if (line != null) {
      margin.add(line);
    }
  }

  /** Puts keys together that differ a little; those most often seen take in the others. */
  private static List<List<Integer>> gathered(TreeMap<String, List<Integer>> alike) {
    List<Map.Entry<String, List<Integer>>> entries = new ArrayList<>(alike.entrySet());
    entries.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
    List<String> heads = new ArrayList<>();
    List<List<Integer>> groups = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> entry : entries) {
      int at = -1;
      for (int k = 0; k < Math.min(heads.size(), MOST_HEADS) && at < 0; k++) {
        at = Likeness.of(heads.get(k), entry.getKey()) >= ALIKE ? k : -1;
      }
      if (at < 0) {
        heads.add(entry.getKey());
        groups.add(new ArrayList<>(entry.getValue()));
      } else {
        groups.get(at).addAll(entry.getValue());
      }
    }
    groups.forEach(group -> group.sort(null));
    return groups;
  }

  /** Divides pages by the height at which their line stands. */
  private List<List<Integer>> levels(List<Integer> group) {
    List<List<Integer>> levels = new ArrayList<>();
    for (int i : group) {
      List<Integer> found = null;
      for (List<Integer> level : levels) {
        if (Math.abs(base(level.get(0)) - base(i)) <= SAME_HEIGHT) {
          found = level;
        }
      }
      if (found == null) {
        found = new ArrayList<>();
        levels.add(found);
      }
      found.add(i);
    }
    return levels;
  }

  private float base(int i) {
    Line line = edge.get(i);
    return line == null ? Float.NaN : line.base();
  }

  private boolean runs(List<Integer> level) {
    if (level.size() < 2) {
      return false;
    }
    if (startsClauses(level) && !apart(level)) {
      return false;
    }
    boolean often = level.size() >= 3 && level.size() * 5 >= span(level) * 2;
    if (often) {
      return apart(level) || ownHeight(level) && smaller(level);
    }
    return level.size() * 2 > pages.size() && apart(level) || level.size() >= 6 && apart(level);
  }

  /** Pages from the first to the last of them. */
  private static int span(List<Integer> level) {
    return level.get(level.size() - 1) - level.get(0) + 1;
  }

  /** "附件1", "附件2" at the head of one page after another are titles, not heads. */
  private boolean startsClauses(List<Integer> level) {
    int labelled = 0;
    for (int i : level) {
      Line line = edge.get(i);
      labelled += line != null && Label.of(line.text()) != null ? 1 : 0;
    }
    return labelled * 2 > level.size();
  }

  /** Whether the lines stand further from the text than its own lines do. */
  private boolean apart(List<Integer> level) {
    int apart = 0;
    for (int i : level) {
      Line line = edge.get(i);
      apart += line != null && gaps.get(i) > 1.1f * line.size() ? 1 : 0;
    }
    return apart * 3 >= level.size() * 2;
  }

  /** Whether the lines are set smaller than the text of their pages. */
  private boolean smaller(List<Integer> level) {
    int smaller = 0;
    for (int i : level) {
      Line line = edge.get(i);
      float text = textSize(pages.get(i));
      smaller += line != null && line.size() < 0.93f * text ? 1 : 0;
    }
    return smaller * 4 >= level.size() * 3;
  }

  /** The size in which most of a page is set. */
  private static float textSize(PageText page) {
    Map<Integer, Integer> letters = new TreeMap<>();
    for (Item item : page.items()) {
      if (item instanceof Line line) {
        letters.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum);
      }
    }
    int most = 0;
    float size = 0;
    for (Map.Entry<Integer, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        size = entry.getKey() / 4f;
      }
    }
    return size;
  }

  /** Whether hardly any page has ordinary text at the height of these lines. */
  private boolean ownHeight(List<Integer> level) {
    float height = base(level.get(0));
    Set<Integer> own = new HashSet<>(level);
    int others = 0;
    for (int i = 0; i < edge.size(); i++) {
      Line line = edge.get(i);
      if (line != null && !own.contains(i) && Math.abs(line.base() - height) < SAME_HEIGHT * 2) {
        others++;
      }
    }
    return others * 4 <= level.size();
  }
}

package fadu.extract.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the drafter begins paragraphs, learnt from those that begin beyond doubt: after a line that
 * ends short of the margin.
 */
final class Indents {
  private static final int AROUND = 2;
  private static final int ENOUGH = 5;

  private final Columns columns;
  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Set<Integer> labelled = new HashSet<>();
  private int indented;
  private int flush;

  Indents(List<PageText> pages, Columns columns) {
    this.columns = columns;
    Line before = null;
    for (PageText page : pages) {
      for (Item item : page.items()) {
        if (!(item instanceof Line line)) {
          before = null;
          continue;
        }
        if (before == null || !isFull(before, line)) {
          learn(line);
        }
        before = line;
      }
    }
  }

  private void learn(Line line) {
    float indent = of(line);
    Columns.Sides sides = columns.of(line);
    float after = (sides.right() - line.right()) / line.size();
    boolean centred = indent > 3 && Math.abs(indent - after) < 1.5f;
    Label label = Label.of(line.text());
    if (label != null) {
      labelled.add(label.kind() * 100 + Math.round(indent * 2));
    }
    if (centred || label == null && after > 1) {
      return; // a heading or a short line says nothing of paragraphs
    }
    int[] page = counts.computeIfAbsent(line.page(), p -> new int[2]);
    if (indent >= 1.2f && indent < 7) {
      indented++;
      page[1]++;
    } else if (indent < 0.7f) {
      flush++;
      page[0]++;
    }
  }

  /** How far a line begins from the left side, in its letters. */
  float of(Line line) {
    return (line.left() - columns.of(line).left()) / line.size();
  }

  /** Whether nothing of the next line would have found room on this one. */
  boolean isFull(Line line, Line next) {
    float room = columns.of(line).right() - line.right();
    return room < next.firstUnit() + 0.55f * line.size();
  }

  /** Whether paragraphs around this line begin further in than their other lines. */
  boolean indents(Line line) {
    int in = 0;
    int out = 0;
    for (int page = line.page() - AROUND; page <= line.page() + AROUND; page++) {
      int[] count = counts.get(page);
      if (count != null) {
        out += count[0];
        in += count[1];
      }
    }
    return in + out >= ENOUGH ? in >= out : indented >= flush && indented > 0;
  }

  /** Whether a number of this style is known to begin a paragraph at this indent. */
  boolean begins(Label label, float indent) {
    int place = label.kind() * 100 + Math.round(indent * 2);
    return labelled.contains(place) || labelled.contains(place - 1) || labelled.contains(place + 1);
  }
}

package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rules of a page in reading coordinates, pieces on one line put together.
 *
 * @param level by height
 * @param upright by side
 */
record Rules(List<Rule> level, List<Rule> upright) {
  /** Rules that stand this near to each other are one, drawn twice. */
  private static final float SAME = 1.2f;

  /** Pieces with a hole smaller than this are one rule. */
  private static final float HOLE = 2.5f;

  static final Rules NONE = new Rules(List.of(), List.of());

  static Rules of(Strokes strokes, PageSpace space, int direction) {
    List<Rule> level = new ArrayList<>();
    List<Rule> upright = new ArrayList<>();
    for (Strokes.Area area : strokes.rules()) {
      float ua = space.u(direction, area.x0(), area.y0());
      float va = space.v(direction, area.x0(), area.y0());
      float ub = space.u(direction, area.x1(), area.y1());
      float vb = space.v(direction, area.x1(), area.y1());
      float w = Math.abs(ub - ua);
      float h = Math.abs(vb - va);
      if (w >= h) {
        level.add(new Rule((va + vb) / 2, Math.min(ua, ub), Math.max(ua, ub)));
      } else {
        upright.add(new Rule((ua + ub) / 2, Math.min(va, vb), Math.max(va, vb)));
      }
    }
    return new Rules(merged(level), merged(upright));
  }

  private static List<Rule> merged(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(
        Comparator.comparingDouble(Rule::at)
            .thenComparingDouble(Rule::from)
            .thenComparingDouble(Rule::to));
    List<Rule> merged = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME) {
        mergeLine(sorted.subList(start, i), merged);
        start = i;
      }
    }
    return merged;
  }

  private static void mergeLine(List<Rule> line, List<Rule> into) {
    List<Rule> along = new ArrayList<>(line);
    along.sort(Comparator.comparingDouble(Rule::from).thenComparingDouble(Rule::to));
    Rule open = along.get(0);
    for (Rule next : along.subList(1, along.size())) {
      if (next.from() <= open.to() + HOLE) {
        open = new Rule(open.at(), open.from(), Math.max(open.to(), next.to()));
      } else {
        into.add(open);
        open = next;
      }
    }
    into.add(open);
  }
}

package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the ruled tables of a page: level and upright rules that cross or meet. */
final class GridFinder {
  private static final float TOUCH = 3f;
  private static final float NARROW = 3.5f;
  private static final int MOST_RULES = 3_000;
  private static final int MOST_SLOTS = 40_000;

  private final List<Rule> level;
  private final List<Rule> upright;
  private final List<Grid> grids = new ArrayList<>();
  private final List<Rule> loose = new ArrayList<>();

  GridFinder(Rules rules) {
    this.level = rules.level();
    this.upright = rules.upright();
    if (level.size() > MOST_RULES || upright.size() > MOST_RULES) {
      return;
    }
    int[] group = groups();
    for (int g = 0; g < level.size(); g++) {
      if (group[g] == g) {
        component(g, group);
      }
    }
  }

  /** Tables from top to bottom. */
  List<Grid> grids() {
    return grids;
  }

  /** Level rules that belong to no table and no frame: underlines, strokes through words. */
  List<Rule> loose() {
    return loose;
  }

  private int[] groups() {
    int n = level.size();
    int[] group = new int[n + upright.size()];
    Arrays.setAll(group, i -> i);
    for (int j = 0; j < upright.size(); j++) {
      Rule v = upright.get(j);
      for (int i = 0; i < n; i++) {
        Rule h = level.get(i);
        if (h.at() > v.to() + TOUCH) {
          break;
        }
        if (h.at() >= v.from() - TOUCH && v.at() >= h.from() - TOUCH && v.at() <= h.to() + TOUCH) {
          int a = root(group, i);
          int b = root(group, n + j);
          group[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
    for (int i = 0; i < group.length; i++) {
      group[i] = root(group, i);
    }
    return group;
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private void component(int g, int[] group) {
    List<Rule> hs = new ArrayList<>();
    List<Rule> vs = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      if (group[i] == g) {
        (i < level.size() ? hs : vs)
            .add(i < level.size() ? level.get(i) : upright.get(i - level.size()));
      }
    }
    if (vs.isEmpty()) {
      loose.addAll(hs);
      return;
    }
    float[] xs = edges(vs, hs);
    float[] ys = edges(hs, vs);
    if (xs.length < 3 || ys.length < 2 || (long) xs.length * ys.length > MOST_SLOTS) {
      return;
    }
    Grid grid = new Grid(xs, ys, hs, vs);
    if (grid.cells() > 1) {
      grids.add(grid);
    }
  }

  /** Where the rules stand, near ones as one, and the open sides that the others reach out to. */
  private static float[] edges(List<Rule> standing, List<Rule> across) {
    List<Float> all = new ArrayList<>();
    standing.forEach(r -> all.add(r.at()));
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (Rule r : across) {
      low = Math.min(low, r.from());
      high = Math.max(high, r.to());
    }
    all.sort(Float::compare);
    if (low < all.get(0) - 2 * NARROW) {
      all.add(0, low);
    }
    if (high > all.get(all.size() - 1) + 2 * NARROW) {
      all.add(high);
    }
    List<Float> kept = new ArrayList<>();
    for (float at : all) {
      if (kept.isEmpty() || at - kept.get(kept.size() - 1) > NARROW) {
        kept.add(at);
      }
    }
    float[] edges = new float[kept.size()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = kept.get(i);
    }
    return edges;
  }
}

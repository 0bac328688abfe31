package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts glyphs that stand side by side on one line, small raised letters included. */
final class LineClusters {
  private static final float ASCENT = 0.8f;
  private static final float DESCENT = 0.15f;
  private static final float OVERLAP = 0.55f;

  /** Lines that are still compared; lines further up cannot overlap. */
  private static final int OPEN = 6;

  /** Glyphs drawn one after another on the same base line. */
  private static final class Run {
    final int from;
    int to;
    final float v;
    final float size;
    float left;
    float right;
    boolean blank;

    private Run(float base, float em, float side) {
      from = 0;
      v = base;
      size = em;
      left = side;
      right = side;
    }

    Run(Glyphs g, int[] index, int at) {
      int i = index[at];
      from = at;
      to = at + 1;
      v = g.v[i];
      size = g.size[i];
      left = g.u0[i];
      right = g.u1[i];
      blank = g.blank(i);
    }

    float top() {
      return v - ASCENT * size;
    }

    float bottom() {
      return v + DESCENT * size;
    }
  }

  /** One line: glyph numbers from left to right, and the base and size of most of it. */
  static final class Cluster {
    private final List<Run> runs = new ArrayList<>();
    private Run core;
    int[] glyphs = new int[0];

    private Cluster(Run first) {
      core = first;
      runs.add(first);
    }

    float base() {
      return core.v;
    }

    float size() {
      return core.size;
    }

    private float overlap(Run run) {
      float shared = Math.min(core.bottom(), run.bottom()) - Math.max(core.top(), run.top());
      return shared / Math.min(core.bottom() - core.top(), run.bottom() - run.top());
    }

    private void add(Run run) {
      runs.add(run);
      boolean better = run.right - run.left > core.right - core.left && !run.blank;
      if (better || core.blank) {
        core = run;
      }
    }
  }

  private LineClusters() {}

  /** A line without letters. */
  static Cluster empty(float base, float size, float left) {
    return new Cluster(new Run(base, size, left));
  }

  static List<Cluster> of(Glyphs g, int[] index, int count) {
    List<Run> runs = runs(g, index, count);
    runs.sort(
        Comparator.<Run>comparingDouble(r -> (r.top() + r.bottom()) / 2)
            .thenComparingDouble(r -> r.left));
    List<Cluster> lines = new ArrayList<>();
    for (Run run : runs) {
      if (!run.blank) {
        place(run, lines, true);
      }
    }
    for (Run run : runs) {
      if (run.blank) {
        place(run, lines, false);
      }
    }
    for (Cluster line : lines) {
      line.glyphs = ordered(g, index, line.runs);
    }
    lines.sort(Comparator.comparingDouble(Cluster::base));
    return lines;
  }

  private static void place(Run run, List<Cluster> lines, boolean opens) {
    Cluster best = null;
    float most = OVERLAP;
    for (int i = lines.size() - 1; i >= 0 && (!opens || i >= lines.size() - OPEN); i--) {
      float overlap = lines.get(i).overlap(run);
      if (overlap > most) {
        most = overlap;
        best = lines.get(i);
      }
    }
    if (best != null) {
      best.add(run);
    } else if (opens) {
      lines.add(new Cluster(run));
    }
  }

  private static List<Run> runs(Glyphs g, int[] index, int count) {
    List<Run> runs = new ArrayList<>();
    Run open = null;
    for (int at = 0; at < count; at++) {
      int i = index[at];
      boolean goesOn =
          open != null
              && Math.abs(g.v[i] - open.v) < 0.05f * open.size
              && Math.abs(g.size[i] - open.size) < 0.15f * open.size
              && g.u0[i] > open.right - 0.5f * open.size
              && g.u0[i] < open.right + 4 * open.size;
      if (goesOn && open != null) {
        open.to = at + 1;
        open.right = Math.max(open.right, g.u1[i]);
        open.blank &= g.blank(i);
      } else {
        open = new Run(g, index, at);
        runs.add(open);
      }
    }
    return runs;
  }

  private static int[] ordered(Glyphs g, int[] index, List<Run> runs) {
    runs.sort(Comparator.comparingDouble(r -> r.left));
    int n = 0;
    for (Run run : runs) {
      n += run.to - run.from;
    }
    int[] glyphs = new int[n];
    boolean sorted = true;
    n = 0;
    for (Run run : runs) {
      for (int at = run.from; at < run.to; at++) {
        glyphs[n] = index[at];
        sorted &= n == 0 || g.u0[glyphs[n - 1]] <= g.u0[glyphs[n]];
        n++;
      }
    }
    if (!sorted) {
      long[] keys = new long[n];
      for (int k = 0; k < n; k++) {
        long place = Math.round(g.u0[glyphs[k]] * 64.0) + (1L << 30);
        keys[k] = place << 24 | k;
      }
      java.util.Arrays.sort(keys);
      int[] from = glyphs.clone();
      for (int k = 0; k < n; k++) {
        glyphs[k] = from[(int) (keys[k] & 0xFFFFFF)];
      }
    }
    return glyphs;
  }
}

package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The white strip between two columns of running text. A strip alone is none: the lines on both
 * sides must be long, begin one under the other and mostly reach the far side of their column, as
 * running text does and labels, blanks, signatures and cells do not.
 */
final class Gutter {
  /** White that parts two stretches of a line, and the least width of a gutter, in letters. */
  private static final float GAP = 0.8f;

  /** The widest gutter: cells and signatures stand further apart than columns do. */
  private static final float WIDEST = 6f;

  private static final float STEP = 2f;

  /** Narrowest column, in letters. */
  private static final float COLUMN = 13f;

  /** Lines that a stripe has on each side, and all stripes of a page have on the one and other. */
  private static final int STRIPE = 2;

  private static final int FIRST = 8;
  private static final int SECOND = 4;

  /** Share of lines that reach the far side, and of those that begin at or near the near side. */
  private static final double FULL = 0.4;

  /** Share of its column that an unbroken stretch of a full line covers. */
  private static final float UNBROKEN = 0.6f;

  private static final double ALIGNED = 0.8;
  private static final float SHORT_BY = 1.6f;
  private static final float INDENT = 3f;

  /** From top to bottom of lines that leave the gutter free. */
  record Stripe(float top, float bottom) {}

  /** A line as far as it matters here: where its stretches begin and end. */
  private record Row(float top, float bottom, float em, float[] from, float[] to) {
    /** Whether ink stands on the strip. */
    boolean crosses(float x) {
      for (int i = 0; i < from.length; i++) {
        if (from[i] < x && to[i] > x) {
          return true;
        }
      }
      return false;
    }

    boolean isLeft(float x) {
      return from[0] < x;
    }

    boolean isRight(float x) {
      return to[to.length - 1] > x;
    }

    /** The longest stretch on one side. */
    float longest(float x, boolean right) {
      float longest = 0;
      for (int i = 0; i < from.length; i++) {
        longest = right == from[i] >= x ? Math.max(longest, to[i] - from[i]) : longest;
      }
      return longest;
    }

    /** Where the part on one side begins, or ends. */
    float edge(float x, boolean right, boolean end) {
      int first = 0;
      while (right && from[first] < x) {
        first++;
      }
      int last = from.length - 1;
      while (!right && to[last] > x) {
        last--;
      }
      return end ? to[last] : from[first];
    }
  }

  private final float at;
  private final List<Stripe> stripes;

  private Gutter(float at, List<Stripe> stripes) {
    this.at = at;
    this.stripes = List.copyOf(stripes);
  }

  /** Where it stands. */
  float at() {
    return at;
  }

  /** Where the page is in two columns, from top to bottom. */
  List<Stripe> stripes() {
    return stripes;
  }

  /**
   * The gutter of a page; null if its text runs across.
   *
   * @param lines of its text outside of tables, from top to bottom
   * @param tables that may stand across it
   */
  static @Nullable Gutter of(Glyphs g, List<LineClusters.Cluster> lines, List<Grid> tables) {
    List<Row> rows = rows(g, lines);
    if (rows.size() < FIRST) {
      return null;
    }
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Row row : rows) {
      left = Math.min(left, row.from()[0]);
      right = Math.max(right, row.to()[row.to().length - 1]);
    }
    for (Grid grid : tables) {
      float[] xs = grid.xs();
      rows.add(
          new Row(
              grid.top(), grid.bottom(), 0, new float[] {xs[0]}, new float[] {xs[xs.length - 1]}));
    }
    rows.sort((a, b) -> Float.compare(a.top() + a.bottom(), b.top() + b.bottom()));
    Gutter best = null;
    int most = 0;
    for (float x = left + (right - left) * 0.3f; x < left + (right - left) * 0.7f; x += STEP) {
      List<List<Row>> bands = bands(rows, x);
      int lasting = bands.stream().mapToInt(List::size).sum();
      if (lasting > most && isColumns(bands, x)) {
        most = lasting;
        best = new Gutter(x, bands.stream().map(Gutter::stripe).toList());
      }
    }
    return best;
  }

  private static List<Row> rows(Glyphs g, List<LineClusters.Cluster> lines) {
    List<Row> rows = new ArrayList<>();
    for (LineClusters.Cluster line : lines) {
      List<float[]> stretches = new ArrayList<>();
      for (int i : line.glyphs) {
        float[] open = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (g.blank(i)) {
          continue;
        }
        if (open != null && g.u0[i] - open[1] < GAP * line.size()) {
          open[1] = Math.max(open[1], g.u1[i]);
        } else {
          stretches.add(new float[] {g.u0[i], g.u1[i]});
        }
      }
      if (!stretches.isEmpty()) {
        float[] from = new float[stretches.size()];
        float[] to = new float[from.length];
        for (int i = 0; i < from.length; i++) {
          from[i] = stretches.get(i)[0];
          to[i] = stretches.get(i)[1];
        }
        float em = line.size();
        rows.add(new Row(line.base() - 0.86f * em, line.base() + 0.16f * em, em, from, to));
      }
    }
    return rows;
  }

  /** Rows one after the other that leave the strip free, with enough of them on both sides. */
  private static List<List<Row>> bands(List<Row> rows, float x) {
    List<List<Row>> bands = new ArrayList<>();
    List<Row> open = new ArrayList<>();
    for (Row row : rows) {
      if (row.crosses(x)) {
        close(open, x, bands);
        open = new ArrayList<>();
      } else {
        open.add(row);
      }
    }
    close(open, x, bands);
    return bands;
  }

  private static void close(List<Row> band, float x, List<List<Row>> bands) {
    if (band.stream().filter(r -> r.isLeft(x)).count() >= STRIPE
        && band.stream().filter(r -> r.isRight(x)).count() >= STRIPE) {
      bands.add(band);
    }
  }

  private static Stripe stripe(List<Row> band) {
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Row row : band) {
      top = Math.min(top, row.top());
      bottom = Math.max(bottom, row.bottom());
    }
    return new Stripe(top, bottom);
  }

  private static boolean isColumns(List<List<Row>> bands, float x) {
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    for (List<Row> band : bands) {
      for (Row row : band) {
        if (row.em() > 0 && row.isLeft(x)) {
          left.add(row);
        }
        if (row.em() > 0 && row.isRight(x)) {
          right.add(row);
        }
      }
    }
    if (left.size() < FIRST || right.size() < SECOND) {
      return false;
    }
    float gap = (leastOf(right, x) - mostOf(left, x)) / left.get(0).em();
    return gap >= GAP && gap <= WIDEST && isColumn(left, x, false) && isColumn(right, x, true);
  }

  private static float mostOf(List<Row> left, float x) {
    float most = 0;
    for (Row row : left) {
      most = Math.max(most, row.edge(x, false, true));
    }
    return most;
  }

  private static float leastOf(List<Row> right, float x) {
    float least = Float.MAX_VALUE;
    for (Row row : right) {
      least = Math.min(least, row.edge(x, true, false));
    }
    return least;
  }

  private static boolean isColumn(List<Row> rows, float x, boolean right) {
    float begin = Float.MAX_VALUE;
    float end = 0;
    for (Row row : rows) {
      begin = Math.min(begin, row.edge(x, right, false));
      end = Math.max(end, row.edge(x, right, true));
    }
    int full = 0;
    int aligned = 0;
    for (Row row : rows) {
      float wide = end - begin;
      boolean running = wide >= COLUMN * row.em() && row.longest(x, right) > UNBROKEN * wide;
      full += running && row.edge(x, right, true) > end - SHORT_BY * row.em() ? 1 : 0;
      aligned += row.edge(x, right, false) < begin + INDENT * row.em() ? 1 : 0;
    }
    return full >= FULL * rows.size() && aligned >= ALIGNED * rows.size();
  }
}

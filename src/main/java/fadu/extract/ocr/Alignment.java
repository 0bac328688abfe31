package fadu.extract.ocr;

import java.util.Arrays;

/**
 * Where the characters of a piece of line stand. Engines tell only the whole; characters are laid
 * out over its ink so that cuts fall into gaps, widths are near those of print, and no ink is left
 * over. Ink that is left over was not read.
 *
 * @param from left of each UTF-16 unit, in pixels of the page
 * @param to right of each
 * @param em size of its letters
 * @param missed widths of stretches with ink that no character accounts for, before each character
 *     and at the end
 * @param cost how badly the characters fit the ink
 */
record Alignment(float[] from, float[] to, float em, float[] missed, double cost) {
  private static final double CUT = 0.6;
  private static final double LEFT_OVER = 1.3;
  private static final double EMPTY = 2.0;

  /** Blank columns cost a little, so that letters do not shrink for nothing. */
  private static final double GAP = 0.02;

  /**
   * Lays out a piece.
   *
   * @param ink share of ink in each column of its box, 0 to 1
   * @param left column of the page at which the box begins
   * @param height of its ink
   */
  static Alignment of(String text, double[] ink, int left, float height) {
    float[] widths = Widths.of(text);
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    int first = 0;
    int last = ink.length;
    while (first < last && ink[first] == 0) {
      first++;
    }
    while (last > first && ink[last - 1] == 0) {
      last--;
    }
    float fitted = Math.max(6, (last - first) / Math.max(0.5f, sum));
    float high = Math.max(6, height * (Widths.anyWide(text) ? 1.06f : 1.35f));
    Alignment best = null;
    double least = Double.MAX_VALUE;
    for (float em : new float[] {0.94f * high, high, 1.06f * high, Math.min(fitted, high)}) {
      Layout layout = new Layout(widths, ink, em);
      if (layout.cost < least) {
        least = layout.cost;
        best = layout.alignment(left);
      }
    }
    return best == null ? new Layout(widths, ink, fitted).alignment(left) : best;
  }

  /** The cheapest layout for one size of letters, found column by column. */
  private static final class Layout {
    private final float[] widths;
    private final double[] ink;
    private final double[] sums;
    private final float em;
    private final double[][] costs;

    /** Width of the character that ends here, 0 where the column is left over. */
    private final short[][] steps;

    private final double cost;

    Layout(float[] widths, double[] ink, float em) {
      this.widths = widths;
      this.ink = ink;
      this.em = em;
      this.sums = new double[ink.length + 1];
      for (int i = 0; i < ink.length; i++) {
        sums[i + 1] = sums[i] + ink[i];
      }
      this.costs = new double[widths.length + 1][ink.length + 1];
      this.steps = new short[widths.length + 1][ink.length + 1];
      for (int n = 0; n <= widths.length; n++) {
        fill(n);
      }
      this.cost = costs[widths.length][ink.length];
    }

    private void fill(int n) {
      double[] row = costs[n];
      Arrays.fill(row, Double.MAX_VALUE);
      if (n == 0) {
        row[0] = 0;
      } else {
        place(n, row);
      }
      for (int c = 1; c <= ink.length; c++) {
        double skipped = row[c - 1] + (ink[c - 1] > 0 ? LEFT_OVER / em : GAP / em);
        if (row[c - 1] < Double.MAX_VALUE && skipped < row[c]) {
          row[c] = skipped;
          steps[n][c] = 0;
        }
      }
    }

    private void place(int n, double[] row) {
      float wide = widths[n - 1];
      boolean square = wide >= 1;
      float narrowest = square ? 0.8f : wide * 0.55f;
      float widest = square ? 1.12f : wide * 1.3f + 0.1f;
      int least = Math.max(2, Math.round(em * Math.max(0.15f, narrowest)));
      int most = Math.max(least + 1, Math.round(em * widest));
      double strict = square ? 16 : 2;
      double[] before = costs[n - 1];
      for (int from = 0; from < ink.length; from++) {
        if (before[from] == Double.MAX_VALUE) {
          continue;
        }
        int end = Math.min(ink.length, from + most);
        for (int to = from + least; to <= end; to++) {
          double off = (to - from) / em - wide;
          double price = before[from] + strict * off * off + cut(from) + cut(to);
          if (sums[to] - sums[from] <= 0.02) {
            price += EMPTY;
          }
          if (price < row[to]) {
            row[to] = price;
            steps[n][to] = (short) (to - from);
          }
        }
      }
    }

    private double cut(int column) {
      double before = column > 0 ? ink[column - 1] : 0;
      double after = column < ink.length ? ink[column] : 0;
      return CUT * Math.min(1, 3 * Math.min(before, after));
    }

    Alignment alignment(int left) {
      float[] from = new float[widths.length];
      float[] to = new float[widths.length];
      float[] missed = new float[widths.length + 1];
      int n = widths.length;
      int c = ink.length;
      if (costs[n][c] == Double.MAX_VALUE) {
        return even(left);
      }
      int end = -1;
      while (c > 0 || n > 0) {
        int step = steps[n][c];
        if (step == 0) {
          c--;
          end = ink[c] > 0 && end < 0 ? c + 1 : end;
          missed[n] = ink[c] > 0 ? end - c : missed[n];
        } else {
          end = -1;
          to[n - 1] = left + c;
          c -= step;
          from[n - 1] = left + c;
          n--;
        }
      }
      return new Alignment(from, to, em, missed, cost);
    }

    /** More characters than there is room for. */
    private Alignment even(int left) {
      float[] from = new float[widths.length];
      float[] to = new float[widths.length];
      float sum = 0;
      float all = 0;
      for (float width : widths) {
        all += width;
      }
      for (int i = 0; i < widths.length; i++) {
        from[i] = left + ink.length * sum / all;
        sum += widths[i];
        to[i] = left + ink.length * sum / all;
      }
      return new Alignment(from, to, em, new float[widths.length + 1], Double.MAX_VALUE);
    }
  }
}

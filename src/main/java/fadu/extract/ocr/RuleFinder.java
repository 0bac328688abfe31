package fadu.extract.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds the straight rules of a level page: sides of tables, underlines. */
final class RuleFinder {
  /** Shortest rules in points: longer than any stroke or dash of a letter. */
  private static final float LEVEL = 30;

  private static final float UPRIGHT = 26;

  /** Thickest, in points; what is thicker is a bar or the shadow of the scanner's lid. */
  private static final float THICK = 3.2f;

  private static final int HOLE = 3;
  private static final int MOST = 4_000;

  /** A rule in pixels while it grows row by row. */
  private static final class Growing {
    private final int first;
    private int x0;
    private int x1;
    private int last;
    private long ink;
    private double heights;

    private Growing(int y) {
      this.first = y;
    }

    private void add(int from, int to, int y) {
      x0 = last == 0 && ink == 0 ? from : Math.min(x0, from);
      x1 = Math.max(x1, to);
      last = y;
      ink += to - from;
      heights += (double) y * (to - from);
    }
  }

  private final boolean[] dark;
  private final int width;
  private final int height;

  private RuleFinder(boolean[] dark, int width, int height) {
    this.dark = dark;
    this.width = width;
    this.height = height;
  }

  /**
   * The rules of a page, in pixels.
   *
   * @param scale pixels per point
   */
  static List<ScanPage.Rule> of(Gray page, int threshold, float scale) {
    int w = page.width();
    int h = page.height();
    boolean[] dark = new boolean[w * h];
    boolean[] turned = new boolean[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        boolean ink = page.at(x, y) < threshold;
        dark[y * w + x] = ink;
        turned[x * h + y] = ink;
      }
    }
    List<ScanPage.Rule> rules = new ArrayList<>();
    for (float[] r : new RuleFinder(dark, w, h).level(LEVEL * scale, THICK * scale)) {
      rules.add(new ScanPage.Rule(r[0], r[1], r[2], r[3]));
    }
    for (float[] r : new RuleFinder(turned, h, w).level(UPRIGHT * scale, THICK * scale)) {
      rules.add(new ScanPage.Rule(r[1], r[0], r[3], r[2]));
    }
    return rules;
  }

  /** Left, top, right, bottom of level rules. */
  private List<float[]> level(float shortest, float thickest) {
    List<float[]> found = new ArrayList<>();
    List<Growing> open = new ArrayList<>();
    for (int y = 0; y < height && found.size() < MOST; y++) {
      int row = y;
      for (int[] run : runs(y, (int) shortest)) {
        Growing into = null;
        for (Growing one : open) {
          if (run[0] <= one.x1 + HOLE && run[1] >= one.x0 - HOLE) {
            into = one;
            break;
          }
        }
        if (into == null) {
          into = new Growing(y);
          open.add(into);
        }
        into.add(run[0], run[1], y);
      }
      open.removeIf(
          one -> {
            boolean ends = one.last < row - 1;
            if (ends) {
              close(one, thickest, found);
            }
            return ends;
          });
    }
    open.forEach(one -> close(one, thickest, found));
    return found;
  }

  private static void close(Growing one, float thickest, List<float[]> found) {
    float thick = one.ink / (float) (one.x1 - one.x0);
    if (thick <= thickest && one.last - one.first <= 3 * thickest) {
      float middle = (float) (one.heights / one.ink) + 0.5f;
      found.add(new float[] {one.x0, middle - thick / 2, one.x1, middle + thick / 2});
    }
  }

  /** Stretches of ink of at least this length in a row, small holes bridged. */
  private List<int[]> runs(int y, int shortest) {
    List<int[]> runs = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int x = 0; x <= width; x++) {
      boolean ink = x < width && dark[y * width + x];
      if (ink) {
        from = from < 0 ? x : from;
        last = x;
      } else if (from >= 0 && (x - last > HOLE || x == width)) {
        if (last + 1 - from >= shortest) {
          runs.add(new int[] {from, last + 1});
        }
        from = -1;
      }
    }
    return runs;
  }
}

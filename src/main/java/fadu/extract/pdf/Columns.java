package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the text of each page begins and ends across, and how far its lines are apart. */
final class Columns {
  private static final float BIN = 3f;
  private static final int ENOUGH = 8;
  private static final int FEW = 3;
  private static final float SHORT = 8;

  /** Of the columns a page may have. */
  private static final int LAST = 2;

  /** Sides of a column of text. */
  record Sides(float left, float right) {}

  private final Map<Integer, Sides> pages = new HashMap<>();
  private Sides all = new Sides(0, Float.MAX_VALUE);
  private float pitch;

  static Columns of(List<PageText> pages) {
    Columns columns = new Columns();
    List<Line> every = new ArrayList<>();
    float widest = 0;
    for (PageText page : pages) {
      List<Line> lines = lines(page);
      every.addAll(lines);
      widest = Math.max(widest, page.space().across(page.direction()));
      float across = page.space().across(page.direction());
      for (int column = 0; column <= LAST; column++) {
        int own = column;
        List<Line> in = lines.stream().filter(line -> line.column() == own).toList();
        if (in.size() >= ENOUGH || own > 0 && !in.isEmpty()) {
          columns.pages.put(key(page.number(), own), sides(in, own > 0 ? 0 : across));
        }
      }
    }
    if (!every.isEmpty()) {
      columns.all = sides(every, widest);
      columns.pitch = pitch(every);
    }
    return columns;
  }

  private static List<Line> lines(PageText page) {
    List<Line> lines = new ArrayList<>();
    for (Item item : page.items()) {
      if (item instanceof Line line && line.direction() == page.direction()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static int key(int page, int column) {
    return page * (LAST + 1) + column;
  }

  Sides of(Line line) {
    return pages.getOrDefault(key(line.page(), line.column()), all);
  }

  /** Usual distance of one line from the next, in letters. */
  float pitch() {
    return pitch;
  }

  /** The outermost sides that more than a stray line reaches; few lines say little of margins. */
  private static Sides sides(List<Line> lines, float width) {
    float[] left = new float[lines.size()];
    float[] right = new float[lines.size()];
    int n = 0;
    for (Line line : lines) {
      if (line.width() > SHORT * line.size()) {
        left[n] = line.left();
        right[n++] = -line.right();
      }
    }
    if (n == 0) {
      float only = lines.get(0).left();
      return new Sides(only, Math.max(lines.get(0).right(), width - only));
    }
    float start = supported(left, n);
    float end = -supported(right, n);
    boolean narrow = n < FEW || end - start < width / 2; // short lines, not a column
    return new Sides(start, narrow ? Math.max(end, width - start) : end);
  }

  /** Smallest value that a twentieth of all, and at least two, come near to. */
  private static float supported(float[] values, int n) {
    float[] sorted = java.util.Arrays.copyOf(values, n);
    java.util.Arrays.sort(sorted);
    int need = Math.min(n, Math.max(2, n / 20));
    for (int i = 0; i + need <= n; i++) {
      if (sorted[i + need - 1] - sorted[i] <= BIN) {
        return sorted[i];
      }
    }
    return sorted[0];
  }

  private static float pitch(List<Line> lines) {
    float[] steps = new float[lines.size()];
    int n = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line a = lines.get(i - 1);
      Line b = lines.get(i);
      float step = (b.base() - a.base()) / a.size();
      if (a.page() == b.page() && step > 0.8f && step < 4 && a.width() > SHORT * a.size()) {
        steps[n++] = step;
      }
    }
    if (n == 0) {
      return 1.5f;
    }
    java.util.Arrays.sort(steps, 0, n);
    return steps[n / 2];
  }
}

package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Glyphs of one block of a page to its lines, blanks and underlined gaps included. */
final class LineMaker {
  /** A gap wider than this, in letters, parts two columns. */
  private static final float WIDE = 2f;

  /** A gap wider than this is more than a spaced-out word has; what follows is another field. */
  private static final float FIELD_GAP = 1.5f;

  private static final float WORD_GAP = 0.2f;
  private static final float LETTER_GAP = 0.9f;
  private static final int MOST_BLANKS = 80;
  private static final int FIELD_BLANKS = 4;
  private static final byte[] NONE = new byte[0];

  private final int page;
  private final int direction;
  private final Glyphs g;

  private StringBuilder text = new StringBuilder();
  private float[] x0 = new float[256];
  private float[] x1 = new float[256];
  private byte[] flags = new byte[256];
  private boolean flagged;
  private int column;
  private final List<Integer> pieces = new ArrayList<>();

  LineMaker(int page, int direction, Glyphs glyphs) {
    this.page = page;
    this.direction = direction;
    this.g = glyphs;
  }

  /** Lines from top to bottom of the first {@code count} glyphs of {@code index}. */
  List<Line> lines(int[] index, int count, List<Rule> rules) {
    return lines(LineClusters.of(g, index, count), rules, 0);
  }

  /**
   * Lines from top to bottom.
   *
   * @param in the column they stand in
   */
  List<Line> lines(List<LineClusters.Cluster> clusters, List<Rule> rules, int in) {
    column = in;
    if (!rules.isEmpty()) {
      new Underlines(g, direction, rules).apply(clusters);
    }
    List<Line> lines = new ArrayList<>(clusters.size());
    for (LineClusters.Cluster cluster : clusters) {
      Line line = line(cluster);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private @Nullable Line line(LineClusters.Cluster cluster) {
    text = new StringBuilder(cluster.glyphs.length + 8);
    flagged = false;
    pieces.clear();
    int before = -1;
    int blanks = 0;
    int[] glyphs = cluster.glyphs;
    for (int k = 0; k < glyphs.length; k++) {
      int i = glyphs[k];
      if (g.blank(i)) {
        blanks++;
        continue;
      }
      if (before >= 0 && isDoubled(before, i)) {
        continue;
      }
      if (before >= 0) {
        gap(before, i, glyphs, k - blanks, k);
      }
      append(g.code[i], g.u0[i], g.u1[i], g.flags[i]);
      before = i;
      blanks = 0;
    }
    int n = text.length();
    if (n == 0) {
      return null;
    }
    return new Line(
        page,
        direction,
        column,
        text.toString(),
        Arrays.copyOf(x0, n),
        Arrays.copyOf(x1, n),
        flagged ? Arrays.copyOf(flags, n) : NONE,
        cluster.base(),
        cluster.size(),
        pieces.stream().mapToInt(Integer::intValue).toArray(),
        blanks > 0);
  }

  /** Bold letters are often one letter drawn twice. */
  private boolean isDoubled(int before, int i) {
    float width = Math.max(g.u1[i] - g.u0[i], 0.1f);
    return g.code[i] == g.code[before]
        && Math.abs(g.u0[i] - g.u0[before]) < 0.4f * width
        && g.code[i] != '_';
  }

  /** What stands between two letters: the file's own blanks, or those its places show. */
  private void gap(int before, int i, int[] glyphs, int firstBlank, int end) {
    float size = Math.min(g.size[before], g.size[i]);
    float from = Math.max(g.u1[before], g.u0[before]);
    float width = g.u0[i] - from;
    byte flag = (byte) (g.flags[before] & g.flags[i]);
    if (width > WIDE * size) {
      int n = Math.min(MOST_BLANKS, Math.max(4, Math.round(width / (size * 0.5f))));
      for (int k = 0; k < n; k++) {
        append(' ', from + k * width / n, from + (k + 1) * width / n, flag);
      }
      pieces.add(text.length());
    } else if (end == firstBlank && width > FIELD_GAP * size) {
      for (int k = 0; k < FIELD_BLANKS; k++) {
        append(' ', from + k * width / FIELD_BLANKS, from + (k + 1) * width / FIELD_BLANKS, flag);
      }
    } else if (end > firstBlank) {
      for (int k = firstBlank; k < end; k++) {
        if (g.blank(glyphs[k])) {
          int c = g.code[glyphs[k]];
          append(c == 0x3000 ? c : ' ', g.u0[glyphs[k]], g.u1[glyphs[k]], flag);
        }
      }
    } else {
      boolean words = isLatin(g.code[before]) && isLatin(g.code[i]);
      if (width > (words ? WORD_GAP : LETTER_GAP) * size) {
        append(' ', from, g.u0[i], flag);
      }
    }
  }

  private static boolean isLatin(int c) {
    return c < 0x250 && c > ' ';
  }

  private void append(int code, float from, float to, byte flag) {
    int units = Character.charCount(code);
    int at = text.length();
    if (at + units > x0.length) {
      x0 = Arrays.copyOf(x0, at * 2 + 2);
      x1 = Arrays.copyOf(x1, at * 2 + 2);
      flags = Arrays.copyOf(flags, at * 2 + 2);
    }
    text.appendCodePoint(code);
    for (int k = at; k < at + units; k++) {
      x0[k] = from;
      x1[k] = to;
      flags[k] = flag;
    }
    flagged |= flag != 0;
  }
}

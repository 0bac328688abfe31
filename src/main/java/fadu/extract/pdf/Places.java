package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects where each character of the text stands. */
final class Places {
  private float[] x0 = new float[4096];
  private float[] x1 = new float[4096];
  private int[] lineOf = new int[4096];
  private final List<Line> lines = new ArrayList<>();
  private int count;

  /** Notes that the line's characters stand in the text from this offset on. */
  void put(int offset, Line line) {
    int n = line.text().length();
    room(offset + n);
    fill(offset);
    System.arraycopy(line.x0(), 0, x0, offset, n);
    System.arraycopy(line.x1(), 0, x1, offset, n);
    Arrays.fill(lineOf, offset, offset + n, lines.size());
    lines.add(line);
    count = offset + n;
  }

  /** Characters that stand nowhere count to the line before them. */
  private void fill(int to) {
    for (int i = count; i < to; i++) {
      lineOf[i] = ~Math.max(0, lines.size() - 1);
    }
  }

  private void room(int n) {
    if (n > lineOf.length) {
      int size = Math.max(n, lineOf.length * 2);
      x0 = Arrays.copyOf(x0, size);
      x1 = Arrays.copyOf(x1, size);
      lineOf = Arrays.copyOf(lineOf, size);
    }
  }

  PdfLayout layout(List<PageText> pages) {
    return new PdfLayout(
        Arrays.copyOf(x0, count),
        Arrays.copyOf(x1, count),
        Arrays.copyOf(lineOf, count),
        lines,
        pages);
  }
}

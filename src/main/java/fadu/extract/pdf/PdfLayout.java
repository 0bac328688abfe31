package fadu.extract.pdf;

import fadu.text.Box;
import fadu.text.Layout;
import fadu.text.PageSize;
import fadu.text.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Places of characters, twelve bytes each and a few for each line. */
final class PdfLayout implements Layout {
  private static final int PER_LINE = 4;

  private final float[] x0;
  private final float[] x1;

  /** Line of each character; a complement for those that stand nowhere. */
  private final int[] lineOf;

  /** Page, direction, top and bottom of each line. */
  private final float[] lines;

  private final List<PageSpace> spaces;
  private final BitSet recognised = new BitSet();

  PdfLayout(float[] x0, float[] x1, int[] lineOf, List<Line> lines, List<PageText> pages) {
    this.x0 = x0;
    this.x1 = x1;
    this.lineOf = lineOf;
    this.spaces = pages.stream().map(PageText::space).toList();
    pages.stream().filter(PageText::recognised).forEach(page -> recognised.set(page.number()));
    this.lines = new float[lines.size() * PER_LINE];
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      this.lines[i * PER_LINE] = line.page();
      this.lines[i * PER_LINE + 1] = line.direction();
      this.lines[i * PER_LINE + 2] = line.top();
      this.lines[i * PER_LINE + 3] = line.bottom();
    }
  }

  @Override
  public OptionalInt page(int offset) {
    if (lineOf.length == 0 || offset < 0) {
      return OptionalInt.empty();
    }
    int line = lineOf[Math.min(offset, lineOf.length - 1)];
    return OptionalInt.of((int) lines[Math.max(line, ~line) * PER_LINE]);
  }

  @Override
  public boolean recognised(int page) {
    return recognised.get(page);
  }

  @Override
  public Optional<PageSize> size(int page) {
    if (page < 1 || page > spaces.size()) {
      return Optional.empty();
    }
    PageSpace space = spaces.get(page - 1);
    return Optional.of(new PageSize(space.width(), space.height()));
  }

  @Override
  public List<Stretch> stretches(int from, int to) {
    List<Stretch> stretches = new ArrayList<>();
    int end = Math.min(to, lineOf.length);
    int i = Math.max(0, from);
    while (i < end) {
      int line = lineOf[i];
      int start = i;
      while (i < end && lineOf[i] == line) {
        i++;
      }
      if (line >= 0) {
        int direction = (int) lines[line * PER_LINE + 1];
        stretches.add(new Stretch(start, i, box(line, direction, start, i), direction));
      }
    }
    return stretches;
  }

  private Box box(int line, int direction, int from, int to) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (int i = from; i < to; i++) {
      left = Math.min(left, x0[i]);
      right = Math.max(right, x1[i]);
    }
    int page = (int) lines[line * PER_LINE];
    PageSpace space = spaces.get(page - 1);
    return space.box(
        page, direction, left, lines[line * PER_LINE + 2], right, lines[line * PER_LINE + 3]);
  }
}

package fadu.extract.ocr;

import fadu.extract.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pieces of lines as read, laid over the ink of their page; what does not fit is read again. */
final class Lines {
  /** The middle of the letters stands this much of their size above the base line. */
  static final float MIDDLE = 0.35f;

  /** Ink of this width, in ems, is a letter that was not read. */
  private static final float LETTER = 0.45f;

  /** Pieces of one page that are looked at a second time. */
  private static final int SECOND_LOOKS = 16;

  /** Most characters of a part that is read by itself, and of one that is read once more. */
  private static final int PART = 12;

  private static final int SHORT_PART = 5;

  /** A gap of this width, in ems, is one between a number and its text, or two words. */
  private static final float BLANK = 0.25f;

  private static final int MOST_LEFT_OUT = 3;

  private static final int EDGE = 16;
  private static final double LARGER = 1.5;
  private static final double SURE = 0.8;

  /** Most that a character of a piece is certain in which a letter was not read. */
  private static final float INCOMPLETE = 0.3f;

  private final Gray page;
  private final int threshold;
  private final List<ScanPage.Rule> rules;
  private final TextEngine engine;
  private final boolean[] ruled;
  private int looks;

  Lines(Gray page, int threshold, List<ScanPage.Rule> rules, TextEngine engine) {
    this.page = page;
    this.threshold = threshold;
    this.rules = rules;
    this.engine = engine;
    this.ruled = new boolean[page.width() * page.height()];
    for (ScanPage.Rule rule : rules) {
      int right = Math.min(page.width(), Math.round(rule.x1()) + 1);
      int bottom = Math.min(page.height(), Math.round(rule.y1()) + 2);
      for (int y = Math.max(0, Math.round(rule.y0()) - 2); y < bottom; y++) {
        for (int x = Math.max(0, Math.round(rule.x0()) - 1); x < right; x++) {
          ruled[y * page.width() + x] = true;
        }
      }
    }
  }

  /** The rules in points. */
  List<ScanPage.Rule> rules(float scale) {
    List<ScanPage.Rule> points = new ArrayList<>(rules.size());
    for (ScanPage.Rule r : rules) {
      points.add(new ScanPage.Rule(r.x0() / scale, r.y0() / scale, r.x1() / scale, r.y1() / scale));
    }
    return points;
  }

  /** A piece with the place of each character, in points. */
  Optional<ScanPage.Run> run(Block read, float scale) throws IOException, Refused {
    Block block = within(read);
    if (block.width() < 2 || block.height() < 2 || block.text().isBlank()) {
      return Optional.empty();
    }
    Placed placed = place(block);
    placed = completed(placed);
    boolean narrow = block.height() >= 1.4 * block.width();
    if ((narrow || placed.omits() || block.mean() < SURE) && looks < SECOND_LOOKS) {
      looks++;
      placed = again(placed, PART);
      placed = placed.omits() ? again(placed, SHORT_PART) : placed;
      placed = completed(placed);
    }
    return Optional.of(points(placed, scale));
  }

  /** The piece with letters put back that the engine is known to leave out. */
  private Placed completed(Placed placed) {
    Placed best = placed;
    for (int i = 0; i < MOST_LEFT_OUT; i++) {
      Placed before = best;
      for (Block candidate : LeftOut.candidates(before.block())) {
        Placed other = place(candidate);
        best = LeftOut.fits(other.alignment(), best.alignment()) ? other : best;
      }
      if (best == before) {
        break;
      }
    }
    return best;
  }

  /** The block without what reaches over the edge of the page. */
  private Block within(Block b) {
    return b.at(
        Math.max(0, b.x0()),
        Math.max(0, b.y0()),
        Math.min(page.width(), b.x1()),
        Math.min(page.height(), b.y1()));
  }

  /** A piece and where its characters stand. */
  private record Placed(Block block, Alignment alignment) {
    float omitted() {
      float most = 0;
      for (float missed : alignment.missed()) {
        most = Math.max(most, missed);
      }
      return most / alignment.em();
    }

    boolean omits() {
      return omitted() > LETTER;
    }
  }

  private Placed place(Block block) {
    double[] ink = new double[block.width()];
    int[] rows = new int[block.height()];
    for (int y = block.y0(); y < block.y1(); y++) {
      for (int x = block.x0(); x < block.x1(); x++) {
        if (page.at(x, y) < threshold && !ruled[y * page.width() + x]) {
          ink[x - block.x0()]++;
          rows[y - block.y0()]++;
        }
      }
    }
    for (int i = 0; i < ink.length; i++) {
      // A speck is no ink.
      ink[i] = ink[i] <= 1 ? 0 : ink[i] / block.height();
    }
    return new Placed(block, Alignment.of(block.text(), ink, block.x0(), height(rows)));
  }

  private static float height(int[] rows) {
    int most = 0;
    for (int row : rows) {
      most = Math.max(most, row);
    }
    int first = 0;
    int last = rows.length - 1;
    while (first < last && rows[first] < most / 12.0) {
      first++;
    }
    while (last > first && rows[last] < most / 12.0) {
      last--;
    }
    return last - first + 1;
  }

  /**
   * The same stretch of the page once more, in short parts one below the other: an engine leaves
   * out letters of a long line that it reads in a short one.
   */
  private Placed again(Placed first, int most) throws IOException, Refused {
    Optional<Block> second = read(first, parts(first, most));
    return second.isPresent() ? better(first, place(second.get())) : first;
  }

  private Optional<Block> read(Placed first, List<int[]> parts) throws IOException, Refused {
    Block whole = first.block();
    int high = (int) Math.round((whole.height() + 2 * EDGE) * LARGER);
    int wide = 0;
    List<Gray> pictures = new ArrayList<>();
    for (int[] part : parts) {
      Gray picture = page.cut(part[0], whole.y0(), part[1], whole.y1(), EDGE, LARGER);
      pictures.add(picture);
      wide = Math.max(wide, picture.width());
    }
    List<Block> found = engine.read(Gray.stack(pictures, wide, high));
    StringBuilder text = new StringBuilder();
    List<Float> certainty = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int row = i;
      List<Block> inPart =
          found.stream()
              .filter(b -> (b.y0() + b.y1()) / 2 / high == row)
              .sorted(Comparator.comparingInt(Block::x0))
              .toList();
      if (inPart.isEmpty()) {
        return Optional.empty();
      }
      for (Block block : inPart) {
        text.append(block.text());
        for (float one : block.certainty()) {
          certainty.add(one);
        }
      }
    }
    float[] sure = new float[certainty.size()];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = certainty.get(i);
    }
    return Optional.of(
        new Block(whole.x0(), whole.y0(), whole.x1(), whole.y1(), text.toString(), sure));
  }

  /** Left and right of parts of a piece, cut between characters. */
  private static List<int[]> parts(Placed placed, int most) {
    Alignment a = placed.alignment();
    int n = a.from().length;
    List<int[]> parts = new ArrayList<>();
    int left = placed.block().x0();
    int first = 0;
    for (int i = 1; i < n; i++) {
      float gap = a.from()[i] - a.to()[i - 1];
      if (i - first >= most || i - first >= 3 && gap > BLANK * a.em() && a.missed()[i] == 0) {
        int right = Math.round((a.to()[i - 1] + a.from()[i]) / 2);
        parts.add(new int[] {left, right});
        left = right;
        first = i;
      }
    }
    parts.add(new int[] {left, placed.block().x1()});
    return parts;
  }

  private static Placed better(Placed first, Placed second) {
    if (first.omits() != second.omits()) {
      return first.omits() ? second : first;
    }
    return second.block().mean() > first.block().mean() ? second : first;
  }

  private static ScanPage.Run points(Placed placed, float scale) {
    Block block = placed.block();
    Alignment a = placed.alignment();
    int n = block.text().length();
    float[] x0 = new float[n];
    float[] x1 = new float[n];
    byte[] certainty = new byte[n];
    // Where a letter is missing cannot be told: letters are as wide as each other.
    float most = placed.omits() ? INCOMPLETE : 1;
    for (int i = 0; i < n; i++) {
      x0[i] = a.from()[i] / scale;
      x1[i] = a.to()[i] / scale;
      float sure = Math.min(block.certainty()[i], most);
      certainty[i] = (byte) Math.round(100 * Math.max(0, Math.min(1, sure)));
    }
    float size = a.em() / scale;
    float base = (block.y0() + block.y1()) / 2f / scale + MIDDLE * size;
    return new ScanPage.Run(block.text(), x0, x1, certainty, base, size);
  }
}

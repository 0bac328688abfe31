package fadu.extract.txt;

import java.util.ArrayList;
import java.util.List;

/**
 * The column or columns at which a file breaks its lines, if it does.
 *
 * <p>A file that breaks them shows it: many lines end in the middle of a sentence, and they end at
 * nearly the same column, with hardly a line a little longer. A file with one paragraph a line has
 * neither.
 */
record WrapWidths(List<Integer> columns) {
  /** A break may come early by a character, or by one and the punctuation that may not lead. */
  private static final int EARLY = 4;

  /** Punctuation may hang out over the margin. */
  private static final int LATE = 2;

  private static final int SHORTEST = 40;
  private static final int LONGEST = 240;

  static WrapWidths of(List<Line> lines) {
    int[] open = new int[LONGEST + 16];
    int[] all = new int[LONGEST + 16];
    int longOpen = 0;
    for (Line line : lines) {
      if (line.width() < SHORTEST || line.width() > LONGEST || Frame.isDrawn(line)) {
        continue;
      }
      all[line.width()]++;
      if (endsOpen(line)) {
        open[line.width()]++;
        longOpen++;
      }
    }
    List<Integer> found = new ArrayList<>();
    int needed = Math.max(2, longOpen / 12);
    for (int round = 0; round < 5; round++) {
      int best = -1;
      for (int w = SHORTEST; w <= LONGEST; w++) {
        if (open[w] > 0 && (best < 0 || weight(open, w) > weight(open, best))) {
          best = w;
        }
      }
      if (best < 0 || band(open, best) < needed) {
        break;
      }
      int margin = best;
      if (isMargin(open, all, margin)) {
        found.add(margin);
      }
      for (int w = Math.max(0, margin - EARLY); w <= margin + LATE; w++) {
        open[w] = 0;
        all[w] = 0;
      }
    }
    int wrapped = 0;
    for (Line line : lines) {
      for (int margin : found) {
        if (endsOpen(line) && near(line.width(), margin)) {
          wrapped++;
          break;
        }
      }
    }
    found.sort(null);
    return new WrapWidths(2 * wrapped >= longOpen && wrapped >= 2 ? found : List.of());
  }

  private static boolean isMargin(int[] open, int[] all, int margin) {
    int beyond = 0;
    for (int w = margin + LATE + 1; w <= margin + 12; w++) {
      boolean anotherMargin = open[w] >= 3 && 4 * open[w] >= open[margin];
      beyond += anotherMargin ? 0 : open[w];
    }
    return 2 * band(open, margin) >= band(all, margin) && 4 * beyond <= band(all, margin);
  }

  private static int band(int[] counts, int margin) {
    int sum = 0;
    for (int w = Math.max(0, margin - EARLY); w <= margin + LATE; w++) {
      sum += counts[w];
    }
    return sum;
  }

  /** The margin itself weighs most, so that the band settles on it. */
  private static int weight(int[] counts, int margin) {
    return 2 * band(counts, margin) + counts[margin];
  }

  private static boolean near(int width, int margin) {
    return width >= margin - EARLY && width <= margin + LATE;
  }

  boolean wraps() {
    return !columns.isEmpty();
  }

  /** Whether the line goes as far as it can: what leads the next would not have fitted. */
  boolean isFull(Line line, Line next) {
    for (int margin : columns) {
      if (near(line.width(), margin)
          || line.width() < margin
              && margin - line.width() <= 24
              && Line.isLatin(next.first())
              && line.width() + next.firstUnit() > margin) {
        return true;
      }
    }
    return false;
  }

  /** Whether what leads the next line would have fitted on this one. */
  boolean hadRoom(Line line, Line next) {
    return columns.stream()
        .noneMatch(m -> line.width() <= m + LATE && line.width() + next.firstUnit() > m);
  }

  /** Whether the line stops in the middle of a sentence. */
  static boolean endsOpen(Line line) {
    return !line.isEmpty() && "。；：！？;:!?…＿_─—|│\"”".indexOf(line.last()) < 0;
  }
}

package fadu.extract.ocr;

import fadu.extract.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pages that were put in head first. What was read on them is uncertain; a few of their lines,
 * turned, are certain.
 */
final class Headlong {
  /** What is read with this certainty stands upright. */
  private static final double SURE = 0.85;

  /** More certain by so much the other way round. */
  private static final double SURER = 0.1;

  private static final int LINES = 5;
  private static final int FEWEST = 2;
  private static final int EDGE = 12;

  private Headlong() {}

  /** Whether a level page stands on its head. */
  static boolean is(Gray page, List<Block> blocks, TextEngine engine) throws IOException, Refused {
    List<Block> longest =
        blocks.stream()
            .filter(b -> b.width() > 3 * b.height())
            .sorted(Comparator.comparingInt(b -> -b.width()))
            .limit(LINES)
            .toList();
    double upright = mean(longest);
    if (longest.size() < FEWEST || upright > SURE) {
      return false;
    }
    List<Gray> turned = new ArrayList<>();
    int wide = 0;
    int high = 0;
    for (Block b : longest) {
      Gray line =
          page.cut(
                  Math.max(0, b.x0()),
                  Math.max(0, b.y0()),
                  Math.min(page.width(), b.x1()),
                  Math.min(page.height(), b.y1()),
                  EDGE,
                  1)
              .turned(2);
      turned.add(line);
      wide = Math.max(wide, line.width());
      high = Math.max(high, line.height());
    }
    return mean(engine.page(Gray.stack(turned, wide, high))) > upright + SURER;
  }

  private static double mean(List<Block> blocks) {
    double sum = 0;
    int characters = 0;
    for (Block b : blocks) {
      sum += b.mean() * b.text().length();
      characters += b.text().length();
    }
    return characters == 0 ? 0 : sum / characters;
  }
}

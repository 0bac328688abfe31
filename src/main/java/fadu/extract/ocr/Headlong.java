package fadu.extract.ocr;

import fadu.extract.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pages that were put in head first. Of what stands on its head an engine reads a few characters
 * where a line of them is; turned, it reads the line.
 */
final class Headlong {
  /** Certain characters for each letter there is room for, with which a page stands upright. */
  private static final double READ = 0.5;

  /** More of them the other way round. */
  private static final double MORE = 0.2;

  /** A page with fewer pieces is tried as a whole: hardly anything is read of a few short lines. */
  private static final int FEW = 6;

  private static final int LINES = 5;
  private static final int EDGE = 12;

  private Headlong() {}

  /** Whether a level page stands on its head. */
  static boolean is(Gray page, List<Block> blocks, TextEngine engine) throws IOException, Refused {
    if (blocks.size() < FEW) {
      return certain(engine.read(page.turned(2))) > certain(blocks) * 1.5 + 1;
    }
    List<Block> longest =
        blocks.stream()
            .filter(b -> b.width() > 2 * b.height())
            .sorted(Comparator.comparingInt(b -> -b.width()))
            .limit(LINES)
            .toList();
    double upright = read(longest);
    if (longest.isEmpty() || upright > READ) {
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
    return read(engine.read(Gray.stack(turned, wide, high))) > upright + MORE;
  }

  private static double certain(List<Block> blocks) {
    return blocks.stream().mapToDouble(b -> b.mean() * b.text().length()).sum();
  }

  private static double read(List<Block> blocks) {
    double room = 0;
    for (Block b : blocks) {
      room += b.width() / (double) Math.max(1, b.height());
    }
    return room == 0 ? 0 : certain(blocks) / room;
  }
}

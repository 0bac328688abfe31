package fadu.extract.doc;

import fadu.extract.flow.Whiteness;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Letters that are there and not seen: white on white, or too small. */
final class Looks {
  private static final int TINY_HALF_POINTS = 4;

  /** Index of white among the sixteen colours of old. */
  private static final int WHITE = 8;

  private Looks() {}

  /** White letters in a table may stand on the ground of their cell, which is not known here. */
  static boolean hidden(CharacterRun run, Paragraph paragraph) {
    int size = run.getFontSize();
    if (size > 0 && size <= TINY_HALF_POINTS) {
      return true;
    }
    int bgr = run.getIco24();
    boolean white =
        run.getColor() == WHITE
            || bgr > 0 && Whiteness.of(bgr & 0xFF, bgr >> 8 & 0xFF, bgr >> 16 & 0xFF);
    boolean ground =
        paragraph.isInTable() || run.isHighlighted() || !paragraph.getShading().isEmpty();
    return white && !ground;
  }
}

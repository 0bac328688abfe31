package fadu.extract.pdf;

/** How the lines of one cell belong together. */
final class CellText {
  /** Room that word processors leave beside the words of a cell. */
  private static final float PADDING = 5.5f;

  private static final String GAP = "    ";

  private CellText() {}

  /** Whether the drafter broke the line: the next word would have found room. */
  static boolean isHard(Table.Cell cell, Line line, Line next) {
    float room = cell.width() - 2 * PADDING - line.width();
    return room > next.firstUnit() + 0.55f * line.size();
  }

  /** What stands between two lines of a cell; a wide gap where two statements meet. */
  static String between(Table.Cell cell, Line line, Line next) {
    if (!isHard(cell, line, next)) {
      return Chars.between(line, next);
    }
    String start = next.text().substring(0, Math.min(14, next.text().length()));
    boolean statement =
        Chars.isTerminal(line.last()) && line.last() != '）' && line.last() != ')'
            || line.last() == '_'
            || Label.of(next.text()) != null
            || start.indexOf('：') > 0
            || start.indexOf(':') > 0;
    return statement ? GAP : Chars.between(line, next);
  }
}

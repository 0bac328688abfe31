package fadu.extract.docx;

import fadu.extract.Refused;
import fadu.extract.flow.Symbols;
import org.jspecify.annotations.Nullable;

/**
 * How one level of a list is numbered.
 *
 * @param pattern first item of a custom number format
 * @param text the label, with %1 … %9 for the numbers of the levels
 * @param suffix what follows the label: a blank, or nothing
 * @param restart counted from 1, the deepest level whose items restart this one; 0 never, null each
 *     level above
 * @param legal all numbers of the label in decimal
 * @param style paragraph style linked to the level
 * @param font symbol font of the label
 * @param hidden the label does not print
 */
record Level(
    int start,
    String format,
    @Nullable String pattern,
    String text,
    String suffix,
    @Nullable Integer restart,
    boolean legal,
    @Nullable String style,
    @Nullable String font,
    boolean hidden) {

  /** Reads {@code w:lvl}, on which the cursor stands. */
  static Level read(XmlCursor x) throws Refused {
    int inside = x.depth();
    int start = 0;
    String format = "decimal";
    String pattern = null;
    String text = "";
    String suffix = " ";
    Integer restart = null;
    boolean legal = false;
    String style = null;
    String font = null;
    boolean hidden = false;
    while (x.next(inside)) {
      if (x.space() != Space.WORD) {
        continue;
      }
      String value = x.value();
      switch (x.name()) {
        case "start" -> start = Math.max(0, x.number("val", 0));
        case "numFmt" -> {
          format = value == null ? "decimal" : value;
          pattern = firstItem(x.attribute("format"));
        }
        case "lvlText" -> text = value == null ? "" : value;
        case "suff" -> suffix = "nothing".equals(value) ? "" : " ";
        case "lvlRestart" -> restart = Numbers.parse(value);
        case "isLgl" -> legal = x.on();
        case "pStyle" -> style = value;
        case "lvlPicBulletId" -> text = "•";
        case "rPr" -> {
          RunFormat run = RunFormat.read(x);
          font = Symbols.isSymbolFont(run.font()) ? run.font() : null;
          hidden = Boolean.TRUE.equals(run.vanish());
        }
        default -> {}
      }
    }
    return new Level(start, format, pattern, text, suffix, restart, legal, style, font, hidden);
  }

  /** "001, 002, 003, ..." → "001"; null unless it is made of digits. */
  private static @Nullable String firstItem(@Nullable String format) {
    if (format == null) {
      return null;
    }
    int comma = format.indexOf(',');
    String first = (comma < 0 ? format : format.substring(0, comma)).strip();
    return !first.isEmpty() && first.chars().allMatch(c -> c >= '0' && c <= '9') ? first : null;
  }

  boolean isBullet() {
    return format.equals("bullet");
  }

  /** Whether an item of the level {@code above} (from 0) makes this level start anew. */
  boolean restartsAfter(int above) {
    return restart == null || above < restart;
  }
}

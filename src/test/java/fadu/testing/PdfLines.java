package fadu.testing;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines as Chinese typesetting does. */
final class PdfLines {
  private static final String CLOSING = "，。、；：？！）》”％%";
  private static final String OPENING = "（《“";

  private PdfLines() {}

  static float width(String text, float size) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x80 ? 0.5f * size : size;
    }
    return width;
  }

  static List<String> wrap(String text, float size, float first, float others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float room = first;
    for (String unit : units(text)) {
      if (line.length() > 0 && width(line + unit, size) > room + 0.01f) {
        lines.add(line.toString());
        line = new StringBuilder();
        room = others;
      }
      line.append(line.length() == 0 && !lines.isEmpty() ? unit.stripLeading() : unit);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Pieces that a line end does not divide: words, characters with their punctuation. */
  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    StringBuilder unit = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean glued =
          unit.length() == 0
              || CLOSING.indexOf(c) >= 0
              || OPENING.indexOf(unit.charAt(unit.length() - 1)) >= 0
              || isWord(c) && isWord(unit.charAt(unit.length() - 1));
      if (!glued) {
        units.add(unit.toString());
        unit.setLength(0);
      }
      unit.append(c);
    }
    if (unit.length() > 0) {
      units.add(unit.toString());
    }
    return units;
  }

  private static boolean isWord(char c) {
    return c < 0x80 && c != ' ';
  }
}

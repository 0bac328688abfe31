package fadu.report;

import java.util.ArrayList;
import java.util.List;

/** Text on a grid of character cells, in which a Chinese character takes two. */
final class Display {
  /** Characters that must not begin a line. */
  private static final String CLOSING = "，。；：、！？）》」』”’】〉…%％,.;:!?)]";

  private Display() {}

  /** Cells that the text takes. */
  static int width(String text) {
    return text.codePoints().map(Display::width).sum();
  }

  /** The text filled up with blanks to this many cells. */
  static String pad(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - width(text)));
  }

  /** The text on one line, without anything a terminal would obey or the eye could not see. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x20 || c >= 0x7f && c <= 0xa0 || c == 0x3000 || c == 0x2028 || c == 0x2029) {
                if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                  clean.append(' ');
                }
              } else if (width(c) > 0 && (c < 0xd800 || c > 0xdfff)) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString().strip();
  }

  /** The beginning of the text, with an ellipsis where something was cut off. */
  static String shorten(String text, int cells) {
    if (width(text) <= cells) {
      return text;
    }
    int used = 1;
    int end = 0;
    while (used + width(text.codePointAt(end)) <= cells) {
      used += width(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end) + "…";
  }

  /** Lines of at most this many cells; Chinese breaks anywhere, Latin words only at blanks. */
  static List<String> wrap(String text, int cells) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      boolean full = width(line.toString()) + width(piece.strip()) > cells;
      if (full && line.length() > 0 && CLOSING.indexOf(piece.charAt(0)) < 0) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      if (line.length() > 0 || !piece.isBlank()) {
        line.append(piece);
      }
    }
    if (line.length() > 0 || lines.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Single wide characters, and runs of narrow ones up to a blank. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean breaks = width(c) == 2 || c == ' ' || next - from >= 40;
      boolean wideFollows = next < text.length() && width(text.codePointAt(next)) == 2;
      if (breaks || wideFollows || next == text.length()) {
        pieces.add(text.substring(from, next));
        from = next;
      }
      at = next;
    }
    return pieces;
  }

  private static int width(int c) {
    if (c >= 0x300 && c <= 0x36f
        || c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c >= 0xfe00 && c <= 0xfe0f
        || c == 0xfeff) {
      return 0;
    }
    return c >= 0x1100 && c <= 0x115f
            || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff01 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1f300 && c <= 0x1faff
            || c >= 0x20000 && c <= 0x3fffd
        ? 2
        : 1;
  }
}

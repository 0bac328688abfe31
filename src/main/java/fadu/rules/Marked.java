package fadu.rules;

import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Text with the words to check between ⟦ and ⟧. */
final class Marked {
  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  private Marked() {}

  static boolean balanced(String text) {
    boolean open = false;
    for (char c : text.toCharArray()) {
      if (c == OPEN && open || c == CLOSE && !open) {
        return false;
      }
      open = c == OPEN || open && c != CLOSE;
    }
    return !open;
  }

  /** The text without the marks. */
  static String plain(String text) {
    return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
  }

  /** The marked ranges, counted in the plain text. */
  static List<Span> spans(int file, String text) {
    List<Span> spans = new ArrayList<>();
    int plain = 0;
    int from = 0;
    for (char c : text.toCharArray()) {
      if (c == OPEN) {
        from = plain;
      } else if (c == CLOSE) {
        spans.add(new Span(file, from, plain));
      } else {
        plain++;
      }
    }
    return spans;
  }
}

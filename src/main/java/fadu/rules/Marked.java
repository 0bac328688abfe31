package fadu.rules;

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
}

package fadu.extract.flow;

/** A place that people fill in by hand: underlined blanks. */
public final class FillIn {
  private FillIn() {}

  /** Turns the end of a text into a printed rule where all of it is blank. */
  public static void rule(StringBuilder text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return;
      }
    }
    for (int i = from; i < text.length(); i++) {
      text.setCharAt(i, '_');
    }
  }

  public static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c);
  }
}

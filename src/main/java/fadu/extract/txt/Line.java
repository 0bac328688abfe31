package fadu.extract.txt;

/**
 * One line of a text file.
 *
 * @param words the line without blanks at its ends
 * @param indent columns of blank before the words
 * @param width columns up to the last word, the indent included; full-width characters take two
 * @param blanksBefore empty lines above it
 */
record Line(String words, int indent, int width, int blanksBefore) {

  static Line of(String raw, int blanksBefore) {
    int from = 0;
    int indent = 0;
    while (from < raw.length() && isBlank(raw.charAt(from))) {
      indent += raw.charAt(from) == '\t' ? 4 : columns(raw.charAt(from));
      from++;
    }
    int to = raw.length();
    while (to > from && isBlank(raw.charAt(to - 1))) {
      to--;
    }
    String words = raw.substring(from, to);
    return new Line(words, indent, indent + columns(words), blanksBefore);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  char first() {
    return words.charAt(0);
  }

  char last() {
    return words.charAt(words.length() - 1);
  }

  /** Columns of what a line break may not part at the start: a Latin word, or one character. */
  int firstUnit() {
    int end = 0;
    while (end < words.length() && isLatin(words.charAt(end))) {
      end++;
    }
    int columns = end == 0 ? columns(first()) : end;
    int next = Math.max(1, end);
    boolean closes = next < words.length() && "，。；：、！？）》”’％".indexOf(words.charAt(next)) >= 0;
    return closes ? columns + 2 : columns;
  }

  static int columns(String words) {
    int columns = 0;
    for (int i = 0; i < words.length(); i++) {
      columns += columns(words.charAt(i));
    }
    return columns;
  }

  private static int columns(char c) {
    return c < 0x80 || c >= 0xFF61 && c <= 0xFFDC || Character.isLowSurrogate(c) ? 1 : 2;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == 0x3000 || c == 0xA0 || c >= 0x2000 && c <= 0x200A;
  }

  static boolean isLatin(char c) {
    return c < 0x80 && c > ' ';
  }
}

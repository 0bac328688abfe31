package fadu.report.sheet;

/** Text as XML and spreadsheets can hold it. */
final class Plain {
  private Plain() {}

  /**
   * The text without characters that XML does not have; at most so many of it. Characters a
   * spreadsheet would begin a formula with, half and full width, get a quote before them: a cell
   * typed as text is safe, but its text may go on into a CSV file.
   */
  static String text(String text, int longest) {
    String plain = text(text);
    if (plain.length() > longest) {
      int end = Character.isHighSurrogate(plain.charAt(longest - 1)) ? longest - 1 : longest;
      plain = plain.substring(0, end) + "…";
    }
    return !plain.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
  }

  /** The text without characters that XML does not have. */
  static String text(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(c -> allowed(c) ? c : 0xFFFD).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE)
        || c > 0xFFFF;
  }
}

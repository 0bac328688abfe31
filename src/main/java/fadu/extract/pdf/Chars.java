package fadu.extract.pdf;

/** What single characters mean for lines. */
final class Chars {
  private static final String CLOSING = "，。、；：？！）》】〕”’」』％%,.;:?!)]";
  private static final String OPENING = "（《【〔“‘「『([{¥￥$";
  private static final String TERMINAL = "。；：！？;:!?…”）】";

  private Chars() {}

  static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c == 0x3007
        || c >= 0x2E80 && c <= 0x2FDF
        || c >= 0x20000 && c <= 0x3FFFF;
  }

  /** Part of a word or number that a line end does not divide. */
  static boolean isWord(int c) {
    return c >= '0' && c <= '9'
        || c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || ".,-_/@+'&#".indexOf(c) >= 0
        || c >= 0xC0 && c <= 0x24F;
  }

  static boolean isLetter(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 0xC0 && c <= 0x24F;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Never stands at the end of a line. */
  static boolean isOpening(int c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** Never stands at the start of a line. */
  static boolean isClosing(int c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** A sentence or a member of a list may end here. */
  static boolean isTerminal(int c) {
    return TERMINAL.indexOf(c) >= 0;
  }

  /** What belongs between two pieces of one paragraph: a blank between words, else nothing. */
  static String between(Line line, Line next) {
    char a = line.last();
    char b = next.text().charAt(0);
    boolean words = (isLetter(a) || isDigit(a) || ",.;:)".indexOf(a) >= 0) && isWord(b);
    if (!words) {
      return "";
    }
    boolean numbers = isDigit(a) && isDigit(b);
    boolean cut = ",.;:)".indexOf(a) >= 0 && isDigit(b);
    return (numbers || cut) && !line.blankEnd() ? "" : " ";
  }
}

package fadu.clause;

/** Numerals in Chinese characters as clauses carry them: 一, 十二, 二十, 一百零三, 廿一, 二〇. */
final class HanNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LONGEST = 7;

  private HanNumber() {}

  static boolean is(char c) {
    return c == '零' || c == '十' || c == '百' || c == '廿' || c == '卅' || DIGITS.indexOf(c) >= 0;
  }

  /** One past the last character of the numeral that starts here; {@code at} if there is none. */
  static int end(String text, int at, int limit) {
    int i = at;
    int stop = Math.min(limit, at + LONGEST);
    while (i < stop && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Value of a numeral, 0 where the characters make none. */
  static int value(String text, int from, int to) {
    int total = 0;
    int digit = 0;
    boolean placed = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '十' -> {
          total += (digit == 0 ? 1 : digit) * 10;
          digit = 0;
          placed = true;
        }
        case '百' -> {
          total += (digit == 0 ? 1 : digit) * 100;
          digit = 0;
          placed = true;
        }
        case '廿', '卅' -> {
          total += c == '廿' ? 20 : 30;
          placed = true;
        }
        case '零' -> digit = 0;
        default -> digit = (placed ? 0 : digit * 10) + DIGITS.indexOf(c);
      }
    }
    return total + digit;
  }
}

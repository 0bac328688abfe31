package fadu.fact.value;

/** The stretch of characters that may together be one Chinese numeral. */
final class NumeralRun {
  private NumeralRun() {}

  /** One past the last numeral character of the run that starts here; {@code from} if none does. */
  static int end(String s, int from) {
    int i = from;
    while (i < s.length() && (Digits.isNumeral(s.charAt(i)) || joins(s, from, i))) {
      i++;
    }
    return i;
  }

  /** A decimal 点 or a typed zero counts only between digits: 三点五, 二O二六. */
  private static boolean joins(String s, int from, int i) {
    if (i == from || i + 1 >= s.length()) {
      return false;
    }
    char c = s.charAt(i);
    char before = s.charAt(i - 1);
    char after = s.charAt(i + 1);
    if (c == '点') {
      return Digits.isNumeral(before) && Digits.digit(after) >= 0;
    }
    return ChineseNumeral.isRoundZero(c)
        && (Digits.digit(before) >= 0 || ChineseNumeral.isRoundZero(before))
        && (Digits.digit(after) >= 0 || after == c || after == '年');
  }
}

package fadu.report.sheet;

/** Numbers from 1 to 99 in Chinese, as headings count. */
final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numerals() {}

  /** Larger ones in Arabic digits. */
  static String of(int number) {
    if (number < 1 || number > 99) {
      return String.valueOf(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? String.valueOf(DIGITS.charAt(tens)) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? String.valueOf(DIGITS.charAt(ones)) : "");
  }
}

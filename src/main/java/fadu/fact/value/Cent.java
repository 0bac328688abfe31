package fadu.fact.value;

/** 角 and 分: 柒角, 零柒分, 零角, 5角. */
final class Cent {
  private Cent() {}

  /**
   * Length of the digit and unit that start at {@code from}, 0 if they do not.
   *
   * @param place 1 for 角, 2 for 分
   */
  static int at(String s, int from, int place) {
    int zero = zeros(s, from);
    int digit = digitAt(s, from + zero) > 0 ? 1 : 0;
    char unit = Scan.at(s, from + zero + digit);
    boolean fits = place == 1 ? unit == '角' : unit == '分';
    return fits && zero + digit > 0 && Scan.at(s, from + zero + digit + 1) != '之'
        ? zero + digit + 1
        : 0;
  }

  static int digit(String s, int from, int length) {
    return Math.max(0, digitAt(s, from + length - 2));
  }

  private static int zeros(String s, int from) {
    return Scan.match(s, from, "零", "〇", "0");
  }

  private static int digitAt(String s, int i) {
    char c = Scan.at(s, i);
    return Digits.isFigure(c) ? c - '0' : Digits.isPair(c) ? -1 : Digits.digit(c);
  }
}

package fadu.fact.value;

import java.math.BigDecimal;

/**
 * The unit of an amount and what follows it: 元, 万元, 元整, 元柒角捌分.
 *
 * @param power of ten between the number and yuan
 * @param cents 角 and 分, in yuan
 * @param to one past the last character, -1 if no unit stands there
 */
record Yuan(int power, BigDecimal cents, int to) {
  /** After 元 these make a word of it: 元件, 元月, 一元化. */
  private static final String WORDS_WITH_YUAN = "素件旦月器宵化论";

  static final Yuan NONE = new Yuan(0, BigDecimal.ZERO, -1);

  /**
   * @param number one past the number
   * @param at where its unit may stand, after any filling
   */
  static Yuan at(String s, int number, int at) {
    int i = at;
    int power = 0;
    while (at > number && Digits.power(Scan.at(s, i)) > 1 && i - at < 2) {
      power += Digits.power(s.charAt(i)); // 壹【】万元; without the gap 万 belongs to the number
      i++;
    }
    char c = Scan.at(s, i);
    if (Scan.any("元圆圓", c) && !Scan.any(WORDS_WITH_YUAN, Scan.at(s, i + 1))) {
      return cents(s, power, i + 1);
    }
    int slang = Scan.match(s, i, "块钱", "块人民币");
    boolean bare = c == '块' && i > 0 && Scan.any("百千万", s.charAt(i - 1));
    slang = slang == 0 && bare && Scan.any(",。;、的", Scan.at(s, i + 1)) ? 1 : slang; // 罚两万块,
    return slang > 0 ? new Yuan(power, BigDecimal.ZERO, i + slang) : NONE;
  }

  private static Yuan cents(String s, int power, int from) {
    BigDecimal cents = BigDecimal.ZERO;
    int end = from;
    for (int place = 1; place <= 2; place++) {
      int step = Cent.at(s, end, place);
      if (step > 0) {
        cents = cents.add(BigDecimal.valueOf(Cent.digit(s, end, step), place));
        end += step;
      }
    }
    return new Yuan(power, cents, whole(s, end));
  }

  /** One past 整 or 正, if it closes the amount and does not begin 正常 or 整个. */
  static int whole(String s, int end) {
    int n = Scan.match(s, end, "零整", "整", "正");
    return n == 1 && Scan.any("常式确个体改", Scan.at(s, end + 1)) ? end : end + n;
  }

  boolean found() {
    return to >= 0;
  }
}

package fadu.fact.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Understands a whole string as one Chinese numeral, everyday or formal, or not at all. */
final class ChineseNumeral {
  /** 9999万9999亿 and a fraction fit; more is not an amount of anything. */
  static final int LONGEST = 40;

  private ChineseNumeral() {}

  static Optional<Reading> read(String s) {
    if (s.isEmpty() || s.length() > LONGEST) {
      return Optional.empty();
    }
    int point = s.indexOf('点');
    if (point > 0) {
      return fraction(s, point);
    }
    return isPositional(s) ? positional(s) : new ChineseSections(s).read();
  }

  private static boolean isPositional(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Digits.digit(s.charAt(i)) < 0 && !isRoundZero(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** What people type for 〇: a letter, a figure, a circle. */
  static boolean isRoundZero(char c) {
    return c == '○' || c == '0' || c == 'O' || c == 'o';
  }

  private static Optional<Reading> positional(String s) {
    if (s.length() > 1 && (s.indexOf('两') >= 0 || s.indexOf('兩') >= 0)
        || isRoundZero(s.charAt(0))) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.ZERO;
    for (int i = 0; i < s.length(); i++) {
      int digit = isRoundZero(s.charAt(i)) ? 0 : Digits.digit(s.charAt(i));
      value = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit));
    }
    return Optional.of(new Reading(value, true, s.length() > 1));
  }

  /** 三点五, 零点零五, 一点二亿. */
  private static Optional<Reading> fraction(String s, int point) {
    int end = point + 1;
    while (end < s.length() && Digits.digit(s.charAt(end)) >= 0 && !Digits.isPair(s.charAt(end))) {
      end++;
    }
    int power = 0;
    for (int i = end; i < s.length(); i++) {
      int p = Digits.power(s.charAt(i));
      if (p < 2 || (i > end && p <= Digits.power(s.charAt(i - 1)))) {
        return Optional.empty();
      }
      power += p;
    }
    if (end == point + 1) {
      return Optional.empty();
    }
    Optional<Reading> whole = read(s.substring(0, point));
    Optional<Reading> digits = positional(s.substring(point + 1, end));
    if (whole.isEmpty() || digits.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = whole.get().value().add(digits.get().value().movePointLeft(end - point - 1));
    return Optional.of(Reading.of(value.movePointRight(power)));
  }
}

package fadu.fact.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers that start with a figure: 12,388,000.00, 98.5, 1.2万, 3千5百, 1亿2000万. */
final class Figures {
  private static final int LONGEST = 30;

  private Figures() {}

  /** One past the figures that start here, with correct thousands separators and all dots. */
  static int end(String s, int from) {
    int i = digits(s, from);
    boolean grouping = i - from <= 3;
    while (i + 1 < s.length() && Digits.isFigure(s.charAt(i + 1))) {
      char c = s.charAt(i);
      if (c == ',' && grouping && digits(s, i + 1) == i + 4) {
        i += 4;
      } else if (c == '.') {
        i = digits(s, i + 1);
        grouping = false;
      } else {
        break;
      }
    }
    return i;
  }

  private static int digits(String s, int from) {
    int i = from;
    while (i < s.length() && Digits.isFigure(s.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The value of plain figures; empty for 2026.3.1 and for what is too long to be a number. */
  static Optional<BigDecimal> value(String figures) {
    String plain = figures.replace(",", "");
    int whole = digits(plain, 0);
    int end = Scan.at(plain, whole) == '.' ? digits(plain, whole + 1) : whole;
    if (plain.length() > LONGEST || whole == 0 || end < plain.length() || end == whole + 1) {
      return Optional.empty();
    }
    return Optional.of(Reading.plain(new BigDecimal(plain)));
  }

  static Optional<Numeral> at(String s, int from) {
    int end = end(s, from);
    Optional<BigDecimal> first = value(s.substring(from, end));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int power = unitPower(s, end);
    if (power == 0) {
      return Optional.of(new Numeral(from, end, first.get(), Numeral.Style.FIGURES));
    }
    BigDecimal value = first.get().movePointRight(power);
    end = unitEnd(s, end);
    while (end < s.length() && Digits.isFigure(s.charAt(end))) {
      int next = end(s, end);
      Optional<BigDecimal> term = value(s.substring(end, next));
      int nextPower = unitPower(s, next);
      if (term.isEmpty() || nextPower >= power || !fits(term.get(), next - end, nextPower, power)) {
        break;
      }
      value = value.add(term.get().movePointRight(nextPower));
      end = unitEnd(s, next);
      power = nextPower;
    }
    return Optional.of(new Numeral(from, end, Reading.plain(value), Numeral.Style.MIXED));
  }

  /** 3千5百 and 1万5000 go on; in 2万3层 the 3 is another number. */
  private static boolean fits(BigDecimal term, int width, int power, int above) {
    boolean smaller =
        term.movePointRight(power).compareTo(BigDecimal.ONE.movePointRight(above)) < 0;
    return smaller && (power > 0 || (width == above && term.scale() == 0));
  }

  private static int unitPower(String s, int from) {
    int power = 0;
    for (int i = from; i < unitEnd(s, from); i++) {
      power += Digits.power(s.charAt(i));
    }
    return power;
  }

  /** One past the units 百千万亿 that start here, each greater than the one before. */
  private static int unitEnd(String s, int from) {
    int i = from;
    int last = 0;
    while (i < s.length() && Digits.power(s.charAt(i)) > Math.max(last, 1)) {
      if (s.startsWith("分之", i + 1) || s.startsWith("分点", i + 1)) {
        break;
      }
      last = Digits.power(s.charAt(i));
      i++;
    }
    return i;
  }
}

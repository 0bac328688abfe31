package fadu.fact.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Numerals with units, section by section: 一万二千亿 三千零五十万 六百. */
final class ChineseSections {
  private final String numeral;
  private final boolean formal;
  private long hundredMillions;
  private long tenThousands;
  private long section;
  private boolean sectionOpen;
  private boolean sawTenThousand;
  private boolean sawHundredMillion;
  private int digit = -1;
  private boolean zero;
  private int lastPower = 4;
  private boolean regular = true;

  ChineseSections(String numeral) {
    this.numeral = numeral;
    this.formal = numeral.chars().anyMatch(c -> Digits.isFormal((char) c));
  }

  Optional<Reading> read() {
    for (int i = 0; i < numeral.length(); i++) {
      if (!take(numeral.charAt(i), i)) {
        return Optional.empty();
      }
    }
    if (digit > 0 && !formal && !zero && abbreviates()) {
      section += digit * (long) Math.pow(10, lastPower() - 1);
    } else if (!close() || (zero && !formal)) {
      return Optional.empty();
    }
    long value = hundredMillions + tenThousands + section;
    return Optional.of(new Reading(BigDecimal.valueOf(value), regular, false));
  }

  /** 一百五 is 150, 三万五 is 35,000; 十五 is not short for anything. */
  private boolean abbreviates() {
    return sectionOpen ? lastPower >= 2 : sawTenThousand || sawHundredMillion;
  }

  private int lastPower() {
    return sectionOpen ? lastPower : sawTenThousand ? 4 : 8;
  }

  private boolean take(char c, int at) {
    int d = Digits.digit(c);
    if (d == 0) {
      boolean wrong = zero || digit >= 0;
      zero = true;
      return !wrong;
    }
    if (d > 0) {
      boolean wrong = digit >= 0 || (Digits.isPair(c) && !pairFits(at));
      digit = d;
      return !wrong;
    }
    if (Digits.tens(c) > 0) {
      boolean wrong = digit >= 0;
      digit = Digits.tens(c);
      return !wrong && unit(1, false);
    }
    int power = Digits.power(c);
    if (power == 0) {
      return false;
    }
    return power < 4 ? unit(power, Digits.isFormal(c)) : big(power);
  }

  /** 两 counts hundreds and more, never tens. */
  private boolean pairFits(int at) {
    return at + 1 < numeral.length() && Digits.power(numeral.charAt(at + 1)) >= 2;
  }

  private boolean unit(int power, boolean formalUnit) {
    if (power >= lastPower) {
      return false;
    }
    if (digit < 0) {
      if (zero) {
        if (!formalUnit) {
          return false;
        }
        digit = 0; // printed forms fill every place: 零佰零拾
      } else if (power == 1) {
        digit = 1;
      } else {
        return false;
      }
    }
    section += digit * (long) Math.pow(10, power);
    digit = -1;
    zero = false;
    lastPower = power;
    sectionOpen = true;
    return true;
  }

  private boolean big(int power) {
    boolean empty = !sectionOpen && digit < 0 && !zero;
    if (power == 4) {
      if (sawTenThousand || empty || !close()) {
        return false;
      }
      tenThousands = section * 10_000;
      sawTenThousand = true;
    } else {
      if (sawHundredMillion || (empty && !sawTenThousand) || !close()) {
        return false;
      }
      hundredMillions = (tenThousands + section) * 100_000_000;
      tenThousands = 0;
      sawTenThousand = false;
      sawHundredMillion = true;
    }
    section = 0;
    sectionOpen = false;
    zero = false;
    lastPower = 4;
    return true;
  }

  /** Adds a last digit to its section; says whether it may stand there without a 零. */
  private boolean close() {
    if (digit <= 0) {
      return true;
    }
    boolean gap = !zero && (sectionOpen ? lastPower > 1 : sawTenThousand || sawHundredMillion);
    if (gap) {
      if (!formal) {
        return false;
      }
      regular = false;
    }
    section += digit;
    digit = -1;
    zero = false;
    return true;
  }
}

package fadu.fact.value;

import java.math.BigDecimal;

/**
 * A numeral understood.
 *
 * @param regular false if a 零 is missing where formal writing demands it
 * @param positional digits one after another, without 十百千万: 二〇二六
 */
record Reading(BigDecimal value, boolean regular, boolean positional) {

  static Reading of(BigDecimal value) {
    return new Reading(plain(value), true, false);
  }

  /** Without trailing zeros and without exponent, so that equal values print alike. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

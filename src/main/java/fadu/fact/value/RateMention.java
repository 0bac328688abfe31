package fadu.fact.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A rate in a text.
 *
 * @param from first character of the rate, its unit included
 * @param to one past the last
 * @param percent per cent: 3 for 百分之三 and 三个点, 0.03 for 万分之三; fractions that do not end are rounded
 *     to ten decimals; empty if the place is blank
 * @param bound whether it is one end of a range
 * @param tolerance written with ±
 */
public record RateMention(
    int from, int to, Optional<BigDecimal> percent, Bound bound, boolean tolerance) {

  /** A rate is to be filled in here and is not. */
  public boolean blank() {
    return percent.isEmpty();
  }

  RateMention with(Bound other) {
    return new RateMention(from, to, percent, other, tolerance);
  }
}

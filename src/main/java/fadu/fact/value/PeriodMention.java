package fadu.fact.value;

import fadu.fact.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A length of time in a text.
 *
 * @param from first character of the number
 * @param to one past the unit
 * @param length number of units; empty if the place is blank; 1 for the design life
 * @param unit the unit as written; of 1年6个月 the smaller one
 * @param days in calendar days: a month 30, a year and a heating season 365, a week 7, five working
 *     days 7; empty if blank, and for the design life, whose length stands elsewhere
 * @param bound whether it is one end of a range
 */
public record PeriodMention(
    int from,
    int to,
    Optional<BigDecimal> length,
    Unit unit,
    Optional<BigDecimal> days,
    Bound bound) {

  /** A length of time is to be filled in here and is not. */
  public boolean blank() {
    return length.isEmpty();
  }

  PeriodMention with(Bound other) {
    return new PeriodMention(from, to, length, unit, days, other);
  }
}

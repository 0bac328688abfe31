package fadu.fact;

import java.math.BigDecimal;

/**
 * A length of time.
 *
 * @param length number of units, e.g. 24
 * @param unit the unit as written
 * @param days the length in calendar days; a month counts 30, a year 365, five working days seven
 * @param item what the period is for, as printed (屋面防水, 缺陷责任期); empty if not named
 * @param trigger the event it runs from, folded; empty if not said
 */
public record PeriodFact(
    String key,
    BigDecimal length,
    Unit unit,
    BigDecimal days,
    String item,
    String trigger,
    Source source)
    implements Fact {

  @Override
  public String shown() {
    return unit == Unit.DESIGN_LIFE
        ? unit.label()
        : length.stripTrailingZeros().toPlainString() + unit.label();
  }

  @Override
  public PeriodFact withSource(Source other) {
    return new PeriodFact(key, length, unit, days, item, trigger, other);
  }
}

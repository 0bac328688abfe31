package fadu.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A limit the law sets, as it stood on the date of the review. Rules match it by name.
 *
 * @param name e.g. {@code retention-cap}
 * @param value the number; per cent for rates, yuan for money, days for periods
 * @param from first day on which this value applies
 * @param basis id of the provision that sets it
 * @param temporalBy which date decides that this value applies
 */
public record Threshold(
    String name, BigDecimal value, LocalDate from, String basis, LegalBasis.TemporalBy temporalBy) {
  /** A limit for contracts signed from a day on. */
  public Threshold(String name, BigDecimal value, LocalDate from, String basis) {
    this(name, value, from, basis, LegalBasis.TemporalBy.SIGNING);
  }

  /** The value of a limit on a rate, in per cent. */
  public BigDecimal percent() {
    return value;
  }

  /** The value of a limit on a period, in calendar days. */
  public BigDecimal days() {
    return value;
  }

  /** The value of a limit on an amount, in yuan. */
  public BigDecimal amount() {
    return value;
  }

  /** The value of a limit on a number of things. */
  public int count() {
    return value.intValue();
  }
}

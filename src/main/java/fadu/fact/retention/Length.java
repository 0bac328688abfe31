package fadu.fact.retention;

import fadu.clause.Sentence;
import fadu.fact.Unit;
import fadu.fact.value.PeriodMention;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A length of time where it is said.
 *
 * @param sentence where it stands
 * @param from first character of the words that say it
 * @param to one past the last character
 */
record Length(Sentence sentence, int from, int to, PeriodMention period) {
  private static final BigDecimal YEAR = BigDecimal.valueOf(365);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** Days of a period that is compared with years: 24 months are two years. */
  static BigDecimal days(PeriodMention period) {
    if (period.unit() == Unit.MONTH && period.length().isPresent()) {
      return period.length().get().multiply(YEAR).divide(MONTHS, 0, RoundingMode.DOWN);
    }
    return period.days().orElse(BigDecimal.ZERO);
  }

  BigDecimal days() {
    return days(period);
  }
}

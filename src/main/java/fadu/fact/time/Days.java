package fadu.fact.time;

import fadu.fact.value.DateMention;
import java.time.LocalDate;
import java.time.YearMonth;

/** The first and the last day a mention of a date can mean: 2026年5月 is any day of May. */
final class Days {
  private Days() {}

  static LocalDate earliest(DateMention date) {
    return date.date().orElseGet(() -> YearMonth.of(date.year(), date.month()).atDay(1));
  }

  static LocalDate latest(DateMention date) {
    return date.date().orElseGet(() -> YearMonth.of(date.year(), date.month()).atEndOfMonth());
  }
}

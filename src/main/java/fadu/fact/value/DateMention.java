package fadu.fact.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in a text.
 *
 * @param from first character
 * @param to one past the last
 * @param date the day, if year, month and day are all there and such a day exists
 * @param year 0 if blank; as written otherwise, never corrected
 * @param month 0 if blank or not said
 * @param day 0 if blank or not said
 * @param standing {@link Standing#READ} also for 2026年3月, which says no day; {@link Standing#BLANK}
 *     where something is to be filled in
 */
public record DateMention(
    int from, int to, Optional<LocalDate> date, int year, int month, int day, Standing standing) {

  /** Year, month or day is to be filled in here and is not. */
  public boolean blank() {
    return standing == Standing.BLANK;
  }
}

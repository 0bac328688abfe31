package fadu.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The Chinese calendar of days off and make-up working days, by year as announced.
 *
 * @param daysOff public holidays
 * @param workingWeekends Saturdays and Sundays worked instead
 * @param years years the calendar knows
 */
public record Holidays(Set<LocalDate> daysOff, Set<LocalDate> workingWeekends, Set<Integer> years) {
  public Holidays {
    daysOff = Set.copyOf(daysOff);
    workingWeekends = Set.copyOf(workingWeekends);
    years = Set.copyOf(years);
  }

  public boolean working(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? workingWeekends.contains(day) : !daysOff.contains(day);
  }

  /** The day itself if it is worked, else the next working day. */
  public LocalDate nextWorking(LocalDate day) {
    LocalDate next = day;
    while (!working(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** Whether the year of this day was announced; otherwise only weekends are known. */
  public boolean knows(LocalDate day) {
    return years.contains(day.getYear());
  }
}

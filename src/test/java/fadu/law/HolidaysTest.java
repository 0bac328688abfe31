package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.rules.RuleBook;
import fadu.rules.RuleSource;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar as it is shipped. */
class HolidaysTest {
  private static final Holidays CALENDAR = RuleBook.load(RuleSource.packed()).holidays();

  @ParameterizedTest
  @CsvSource({
    // longer holidays over a weekend, and the weekend days worked for them
    "2020-01-31, 2020-02-03",
    "2021-02-11, 2021-02-18",
    "2021-02-20, 2021-02-20",
    "2022-12-31, 2023-01-03",
    "2023-09-29, 2023-10-07",
    "2024-02-18, 2024-02-18",
    "2024-05-11, 2024-05-11",
    "2025-01-28, 2025-02-05",
    "2025-10-01, 2025-10-09",
    "2026-01-04, 2026-01-04",
    "2026-02-15, 2026-02-24",
    "2026-09-20, 2026-09-20",
    "2026-10-10, 2026-10-10",
    // an ordinary weekend
    "2026-06-13, 2026-06-15",
  })
  void putsADayOffToTheNextOneThatIsWorked(LocalDate day, LocalDate worked) {
    assertThat(CALENDAR.nextWorking(day)).isEqualTo(worked);
  }

  /** The law grants eleven days off, thirteen since 2025; 2020 had two more for the epidemic. */
  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
  void givesNoMoreWorkingDaysOffThanTheLawGrants(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    long off =
        first
            .datesUntil(first.plusYears(1))
            .filter(day -> weekday(day) && !CALENDAR.working(day))
            .count();
    long made =
        first
            .datesUntil(first.plusYears(1))
            .filter(day -> !weekday(day) && CALENDAR.working(day))
            .count();
    assertThat(CALENDAR.knows(first)).isTrue();
    assertThat(made).isBetween(4L, 8L);
    assertThat(off - made).isEqualTo(year == 2020 || year >= 2025 ? 13 : 11);
  }

  private static boolean weekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  @Test
  void knowsOnlyWeekendsOfAYearNobodyEntered() {
    LocalDate day = LocalDate.of(2031, 10, 1);
    assertThat(CALENDAR.knows(day)).isFalse();
    assertThat(CALENDAR.nextWorking(day)).isEqualTo(day);
  }
}

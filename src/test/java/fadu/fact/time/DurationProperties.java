package fadu.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.PeriodFact;
import fadu.testing.Read;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DurationProperties {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private static final List<Function<LocalDate, String>> FORMATS =
      List.of(
          d -> d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日",
          d -> "%d年%02d月%02d日".formatted(d.getYear(), d.getMonthValue(), d.getDayOfMonth()),
          d -> d.getYear() + " 年 " + d.getMonthValue() + " 月 " + d.getDayOfMonth() + " 日",
          LocalDate::toString,
          d -> d.toString().replace('-', '.'),
          d -> d.toString().replace('-', '/'),
          d -> wide(d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日"),
          d ->
              year(d.getYear())
                  + "年"
                  + two(d.getMonthValue())
                  + "月"
                  + two(d.getDayOfMonth())
                  + "日");

  private static String wide(String plain) {
    StringBuilder wide = new StringBuilder();
    plain.chars().forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c + 0xFEE0) : (char) c));
    return wide.toString();
  }

  private static String year(int n) {
    StringBuilder year = new StringBuilder();
    String.valueOf(n).chars().forEach(c -> year.append(DIGITS.charAt(c - '0')));
    return year.toString();
  }

  private static String two(int n) {
    String tens = n < 10 ? "" : n < 20 ? "十" : DIGITS.charAt(n / 10) + "十";
    return tens + (n % 10 == 0 ? "" : DIGITS.charAt(n % 10));
  }

  private static BigDecimal difference(String start, String end, int days) {
    String clause = "计划开工日期：" + start + "\n计划竣工日期：" + end + "\n工期总日历天数：" + days + "天\n";
    Read read = Read.clause(clause);
    return read.one("time.daysDifference", PeriodFact.class).days();
  }

  /** First and last day both count. */
  @Property(tries = 60)
  void theDifferenceIsThatOfTheCalendar(
      @ForAll @IntRange(max = 1500) int first,
      @ForAll @IntRange(min = 10, max = 1200) int days,
      @ForAll @IntRange(min = -9, max = 9) int off) {
    LocalDate start = FIRST.plusDays(first);
    LocalDate end = start.plusDays(days - 1);
    for (Function<LocalDate, String> format : FORMATS) {
      assertThat(difference(format.apply(start), format.apply(end), days + off))
          .isEqualByComparingTo(String.valueOf(Math.abs(off)));
    }
  }
}

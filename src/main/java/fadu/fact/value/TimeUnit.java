package fadu.fact.value;

import fadu.fact.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A unit of time where it stands.
 *
 * @param factor how many of {@code unit} one of the words is: a 季度 is three months
 * @param to one past the words
 * @param half 个半 stands before the unit: 一个半月
 */
record TimeUnit(Unit unit, int factor, int to, boolean half) {
  private static final String[] DAYS = {"日历天", "日历日", "自然日", "自然天", "公历日", "公历天", "晴天"};
  private static final String[] WORKING_DAYS = {"工作日", "工作天"};
  private static final String[] WEEKS = {"星期", "礼拜"};
  private static final String[] SEASONS = {
    "采暖期", "采暖季", "供暖期", "供暖季", "供热期", "供热季", "供冷期", "供冷季", "制冷期", "制冷季", "空调期"
  };

  TimeUnit(Unit unit, int factor, int to) {
    this(unit, factor, to, false);
  }

  /** The unit that starts at {@code from}, with or without 个. */
  static Optional<TimeUnit> at(String s, int from) {
    if (s.startsWith("个半", from)) {
      Optional<TimeUnit> unit = counted(s, from + 2).or(() -> plain(s, from + 2));
      return unit.map(u -> new TimeUnit(u.unit(), u.factor(), u.to(), true));
    }
    return plain(s, from);
  }

  private static Optional<TimeUnit> plain(String s, int from) {
    boolean counted = Scan.at(s, from) == '个';
    int i = counted ? from + 1 : from;
    int n = Scan.match(s, i, DAYS);
    if (n > 0) {
      return of(Unit.DAY, i + n);
    }
    n = Scan.match(s, i, WORKING_DAYS);
    if (n > 0) {
      return of(Unit.WORKING_DAY, i + n);
    }
    n = Scan.match(s, i, WEEKS);
    if (n > 0) {
      return of(Unit.WEEK, i + n);
    }
    n = Scan.match(s, i, "小时", "钟头");
    if (n > 0) {
      return of(Unit.HOUR, i + n);
    }
    int season = i + Scan.match(s, i, "完整的", "完整", "连续的", "连续", "整");
    n = Scan.match(s, season, SEASONS);
    if (n > 0) {
      return of(Unit.HEATING_SEASON, seasons(s, season + n));
    }
    return counted ? counted(s, i) : bare(s, i);
  }

  /** 采暖期、供冷期 is one period: whichever the building has. */
  private static int seasons(String s, int from) {
    int end = from;
    int n = 1;
    while (n > 0) {
      int joint = Scan.match(s, end, "、", "和", "及", "与", "或", "/", ",", "(");
      n = joint == 0 ? 0 : Scan.match(s, end + joint, SEASONS);
      end = n == 0 ? end : end + joint + n;
    }
    return end;
  }

  private static Optional<TimeUnit> counted(String s, int i) {
    if (s.startsWith("季度", i)) {
      return Optional.of(new TimeUnit(Unit.MONTH, 3, i + 2));
    }
    if (s.startsWith("年度", i)) {
      return of(Unit.YEAR, i + 2);
    }
    if (s.startsWith("自然月", i) || s.startsWith("日历月", i)) {
      return of(Unit.MONTH, i + 3);
    }
    return switch (Scan.at(s, i)) {
      case '月' -> of(Unit.MONTH, i + 1);
      case '周' -> Scan.at(s, i + 1) == '期' ? Optional.empty() : of(Unit.WEEK, i + 1);
      default -> Optional.empty();
    };
  }

  private static Optional<TimeUnit> bare(String s, int i) {
    char after = Scan.at(s, i + 1);
    return switch (Scan.at(s, i)) {
      case '天' -> Scan.any("然津花窗沟桥线棚井", after) ? Optional.empty() : of(Unit.DAY, i + 1);
      case '日' -> Scan.any("常程志用光产元均", after) ? Optional.empty() : of(Unit.DAY, i + 1);
      case '周' -> week(s, i, after);
      case '年' -> year(s, i, after);
      case 'h', 'H' -> Digits.isLetter(after) ? Optional.empty() : of(Unit.HOUR, i + 1);
      default -> Optional.empty();
    };
  }

  private static Optional<TimeUnit> week(String s, int i, char after) {
    if (after == '年') {
      return of(Unit.YEAR, i + 2);
    }
    return Scan.any("期岁边围转密长末", after) ? Optional.empty() : of(Unit.WEEK, i + 1);
  }

  /** 一年期 names a kind of loan, 一年期满 the end of a period. */
  private static Optional<TimeUnit> year(String s, int i, char after) {
    boolean kind = after == '期' && !Scan.any("满届内限间中末", Scan.at(s, i + 2));
    return kind || Scan.any("级版代龄薪号度", after) ? Optional.empty() : of(Unit.YEAR, i + 1);
  }

  private static Optional<TimeUnit> of(Unit unit, int to) {
    return Optional.of(new TimeUnit(unit, 1, to));
  }

  /** Calendar days; empty for the design life. */
  static Optional<BigDecimal> days(BigDecimal length, Unit unit) {
    return switch (unit) {
      case HOUR ->
          Optional.of(
              Reading.plain(length.divide(BigDecimal.valueOf(24), 4, RoundingMode.HALF_UP)));
      case DAY -> Optional.of(length);
      case WORKING_DAY -> times(length, "1.4");
      case WEEK -> times(length, "7");
      case MONTH -> times(length, "30");
      case YEAR, HEATING_SEASON -> times(length, "365");
      case DESIGN_LIFE -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> times(BigDecimal length, String factor) {
    return Optional.of(Reading.plain(length.multiply(new BigDecimal(factor))));
  }
}

package fadu.fact.value;

import fadu.fact.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Tells lengths of time from dates, days of a month and ordinals: 2026年, 每月25日, 第3天. */
final class NotAPeriod {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final String s;
  private final List<Token> tokens;

  /** One past the last day of a month seen, to go on with "25日至28日". */
  private int calendarDayEnd = -1;

  NotAPeriod(String s, List<Token> tokens) {
    this.s = s;
    this.tokens = tokens;
  }

  /**
   * @param i the token that is the number
   * @param at where its unit starts
   */
  boolean test(int i, int at, TimeUnit unit) {
    Token t = tokens.get(i);
    int start = Scan.fillBefore(s, t.from());
    char before = Scan.at(s, start - 1);
    if (before == '第' || (before == '(' && Scan.at(s, start - 2) == '第')) {
      return true;
    }
    if (s.charAt(t.from()) == '半' && Scan.any("上下前后大", before)) {
      boolean within = Scan.match(s, unit.to(), "内", "以内", "之内") > 0;
      return before != '后' || !within; // 确认后半年内
    }
    if (s.startsWith("一", t.from()) && t.length() == 1 && isOneOfMany(start, before)) {
      return true;
    }
    if (unit.unit() == Unit.YEAR && s.charAt(at) == '年') {
      return isYearOfDate(t, at, unit.to());
    }
    if (unit.unit() == Unit.DAY && s.charAt(at) == '日' && unit.to() == at + 1) {
      boolean calendarDay = isDayOfMonth(i, start, before);
      calendarDayEnd = calendarDay ? unit.to() : calendarDayEnd;
      return calendarDay;
    }
    return false;
  }

  /** 每一天, 最后一天, 这一天 name days, they do not count them. */
  private boolean isOneOfMany(int start, char before) {
    return Scan.any("每这那该", before) || Scan.endsWith(s, start, "最后");
  }

  private boolean isYearOfDate(Token t, int at, int end) {
    boolean blank = t.is(Token.Kind.BLANK);
    if (t.value().compareTo(THOUSAND) >= 0) {
      return true;
    }
    if ((blank || t.value().compareTo(TWELVE) > 0) && DatePart.at(s, end, "月").there()) {
      return true;
    }
    boolean begun = t.is(Token.Kind.FIGURES) && (is(t, "20") || is(t, "19")) && t.to() < at;
    return begun && !Scan.any("_【", Scan.at(s, t.from() - 1));
  }

  private boolean is(Token t, String figures) {
    return t.length() == figures.length() && s.startsWith(figures, t.from());
  }

  private boolean isDayOfMonth(int i, int start, char before) {
    boolean pointed = tokens.get(i).value().scale() > 0 && s.charAt(tokens.get(i).from()) != '半';
    if (pointed
        || before == '月'
        || Scan.endsWith(s, start, "月的")
        || Scan.endsWith(s, start, "月之")) {
      return true;
    }
    int from = tokens.get(i).from();
    if (calendarDayEnd >= 0
        && from == calendarDayEnd + 1
        && Scan.any("至到~-、和及,或", s.charAt(calendarDayEnd))) {
      return true;
    }
    if (i == 0 || tokens.get(i - 1).to() != from - 1) {
      return false;
    }
    char joint = s.charAt(from - 1);
    char beforePrevious = Scan.at(s, tokens.get(i - 1).from() - 1);
    boolean inDate = Scan.any("-/", joint) && beforePrevious == joint;
    return inDate || (Scan.any("-~至到、", joint) && beforePrevious == '月');
  }
}

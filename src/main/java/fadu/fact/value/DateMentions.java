package fadu.fact.value;

import fadu.fact.pattern.PerText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds dates: 2026年3月18日, 2026.3.1, 2026-03-01, 二〇二六年九月十日, ____年__月__日. */
public final class DateMentions {
  /** After 年 these make it a word: 年度, 年版, 年级. */
  private static final String WORDS_WITH_YEAR = "度版代级龄检鉴";

  /** After 日 these make it a word: 日均, 日常. */
  private static final String WORDS_WITH_DAY = "均常程志平记报历工照产益";

  private static final PerText<List<DateMention>> KNOWN = PerText.of(s -> in(s, Tokens.in(s)));

  private final String s;
  private final List<Token> tokens;
  private final List<DateMention> found = new ArrayList<>();

  private DateMentions(String s, List<Token> tokens) {
    this.s = s;
    this.tokens = tokens;
  }

  /** All dates of the folded text that say a year or leave a place for it, in order. */
  public static List<DateMention> in(CharSequence text) {
    return KNOWN.in(text.toString());
  }

  static List<DateMention> in(String s, List<Token> tokens) {
    DateMentions scan = new DateMentions(s, tokens);
    scan.spelledOut();
    scan.separated();
    scan.found.sort(Comparator.comparingInt(DateMention::from));
    return List.copyOf(scan.found);
  }

  private void spelledOut() {
    int k = -1;
    for (int at = s.indexOf('年'); at >= 0; at = s.indexOf('年', at + 1)) {
      while (k + 1 < tokens.size() && tokens.get(k + 1).to() <= at) {
        k++;
      }
      YearPart year = YearPart.before(s, tokens, k, at);
      if (year.shape() != YearPart.Shape.NONE) {
        afterYear(year, at + 1);
      }
    }
  }

  private void afterYear(YearPart year, int from) {
    DatePart month = DatePart.at(s, from, "月");
    if (!month.there()) {
      if (year.shape() == YearPart.Shape.FULL && !Scan.any(WORDS_WITH_YEAR, Scan.at(s, from))) {
        add(year.from(), from, year.value(), 0, 0, Standing.READ);
      }
      return;
    }
    DatePart day = DatePart.at(s, month.to(), "日号");
    boolean word = day.blank() && !day.visible() && Scan.any(WORDS_WITH_DAY, Scan.at(s, day.to()));
    if (word || (month.blank() && !day.there() && !month.visible())) {
      day = new DatePart(DatePart.NONE, month.to(), false);
    }
    if (!plausible(year, month, day)) {
      return;
    }
    boolean begun = year.shape() == YearPart.Shape.SHORT && month.blank(); // 20年月日
    int written = begun ? 0 : year.value();
    boolean blank = written == 0 || month.blank() || day.blank();
    add(
        year.from(),
        day.there() ? day.to() : month.to(),
        written,
        month.number(),
        day.number(),
        blank ? Standing.BLANK : Standing.READ);
  }

  /** "年月日" alone is a blank date after a colon, a bracket or a gap, and a word elsewhere. */
  private boolean plausible(YearPart year, DatePart month, DatePart day) {
    return switch (year.shape()) {
      case FULL, BLANK -> true;
      case SHORT ->
          day.there()
              && month.blank() == day.blank()
              && (!month.blank() || year.value() == 20 || year.value() == 19);
      case ABSENT ->
          month.blank()
              && day.there()
              && day.blank()
              && (month.visible()
                  || day.visible()
                  || !Digits.isHan(Scan.at(s, year.from() - 1))
                  || Scan.any("期于自至到", Scan.at(s, year.from() - 1)));
      case NONE -> false;
    };
  }

  /** 2026.3.1, 2026/3/1, 2026-03-01. */
  private void separated() {
    for (Token t : tokens) {
      if (t.is(Token.Kind.FIGURES) || t.is(Token.Kind.BROKEN)) {
        SeparatedDate.at(s, t.from())
            .ifPresent(d -> add(t.from(), d.to(), d.year(), d.month(), d.day(), Standing.READ));
      }
    }
  }

  private void add(int from, int to, int year, int month, int day, Standing standing) {
    Optional<LocalDate> date =
        year > 0 && month > 0 && day > 0 ? day(year, month, day) : Optional.empty();
    boolean wrong =
        month > 12
            || day > 31
            || (year > 0 && year < 1000)
            || (year > 0 && month > 0 && day > 0 && date.isEmpty());
    found.add(
        new DateMention(from, to, date, year, month, day, wrong ? Standing.INVALID : standing));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year < 1000) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

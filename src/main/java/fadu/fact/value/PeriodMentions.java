package fadu.fact.value;

import fadu.fact.Unit;
import fadu.fact.pattern.PerText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds lengths of time: 28天, 30个工作日, 二十四个月, 一年半, 两个采暖期, 设计使用年限. */
public final class PeriodMentions {
  private static final PerText<List<PeriodMention>> KNOWN = PerText.of(s -> in(s, Tokens.in(s)));

  private final String s;
  private final List<Token> tokens;
  private final NotAPeriod not;
  private final List<PeriodMention> found = new ArrayList<>();

  private PeriodMentions(String s, List<Token> tokens) {
    this.s = s;
    this.tokens = tokens;
    this.not = new NotAPeriod(s, tokens);
  }

  /** All lengths of time of the folded text, in order. */
  public static List<PeriodMention> in(CharSequence text) {
    return KNOWN.in(text.toString());
  }

  static List<PeriodMention> in(String s, List<Token> tokens) {
    PeriodMentions scan = new PeriodMentions(s, tokens);
    int i = 0;
    while (i < scan.tokens.size()) {
      int end = scan.period(i);
      do {
        i++;
      } while (i < scan.tokens.size() && scan.tokens.get(i).from() < end);
    }
    scan.found.addAll(DesignLife.in(scan.s));
    scan.found.addAll(Hundred.in(scan.s));
    scan.found.sort(Comparator.comparingInt(PeriodMention::from));
    return Ranges.of(
        scan.found, PeriodMention::from, PeriodMention::to, PeriodMention::with, scan.s);
  }

  /** Reads a period whose number is token {@code i}; returns one past what was read. */
  private int period(int i) {
    Token t = tokens.get(i);
    boolean place = t.is(Token.Kind.BLANK) && !Tokens.touchesNumber(s, tokens, i);
    if (!place && !t.counts()) {
      return t.to();
    }
    int at = UnitPlace.after(s, tokens, i);
    Optional<TimeUnit> found = TimeUnit.at(s, at).or(() -> month(t, at));
    if (found.isEmpty() || not.test(i, at, found.get())) {
      return t.to();
    }
    TimeUnit unit = found.get();
    if (place) {
      add(t.from(), unit.to(), Optional.empty(), unit.unit(), Optional.empty());
      return unit.to();
    }
    lower(i, unit);
    Length length = Length.of(s, tokens, i, unit);
    add(t.from(), length.to(), Optional.of(length.number()), length.unit(), length.days());
    return length.to();
  }

  /** 半月, 满三月, 二十四月内; 三月 alone is March. */
  private Optional<TimeUnit> month(Token t, int at) {
    if (Scan.at(s, at) != '月') {
      return Optional.empty();
    }
    boolean half = Scan.at(s, t.from()) == '半';
    boolean full = Scan.at(s, t.from() - 1) == '满' && t.isNumber();
    boolean many =
        t.value().intValue() > 12
            && Scan.match(s, at + 1, "内", "以内", "之内") > 0
            && Scan.at(s, t.from() - 1) != '年';
    return half || full || many
        ? Optional.of(new TimeUnit(Unit.MONTH, 1, at + 1))
        : Optional.empty();
  }

  private void lower(int i, TimeUnit unit) {
    Optional<Token> low = Ranges.lower(s, tokens, i);
    boolean free = found.isEmpty() || found.get(found.size() - 1).to() <= tokens.get(i).from() - 2;
    if (low.isPresent() && free) {
      Token number = low.get();
      BigDecimal length = number.value().multiply(BigDecimal.valueOf(unit.factor()));
      add(
          number.from(),
          number.to(),
          Optional.of(length),
          unit.unit(),
          TimeUnit.days(length, unit.unit()));
    }
  }

  private void add(
      int from, int to, Optional<BigDecimal> length, Unit unit, Optional<BigDecimal> days) {
    found.add(
        new PeriodMention(
            from, to, length.map(Reading::plain), unit, days.map(Reading::plain), Bound.SINGLE));
  }
}

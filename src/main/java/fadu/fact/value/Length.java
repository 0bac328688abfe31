package fadu.fact.value;

import fadu.fact.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A written length of time with all that belongs to it: 两年半, 一个半月, 1年6个月, 11个月零10天. */
record Length(BigDecimal number, Unit unit, Optional<BigDecimal> days, int to) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Length of(String s, List<Token> tokens, int i, TimeUnit unit) {
    BigDecimal number = tokens.get(i).value();
    int end = unit.to();
    if (unit.half()) {
      number = number.add(HALF);
    } else if (Scan.at(s, end) == '半' && !Scan.any("年月天个日", Scan.at(s, end + 1))) {
      number = number.add(HALF);
      end++;
    }
    BigDecimal length = number.multiply(BigDecimal.valueOf(unit.factor()));
    Length whole = new Length(length, unit.unit(), TimeUnit.days(length, unit.unit()), end);
    return end == unit.to() ? whole.andSmaller(s, tokens, i + 1) : whole;
  }

  /** Adds what follows in a smaller unit; 零 between them is a token of its own before figures. */
  private Length andSmaller(String s, List<Token> tokens, int k) {
    if (k >= tokens.size() || (unit != Unit.YEAR && unit != Unit.MONTH)) {
      return this;
    }
    if (Scan.at(s, to) == '零' && tokens.get(k).from() == to && !tokens.get(k).isNumber()) {
      return Numerals.at(s, to + 1).map(n -> more(s, n)).orElse(this); // 两个月零十天
    }
    Token t = tokens.get(k);
    if (t.from() == to && t.isNumber() && t.value().signum() == 0 && k + 1 < tokens.size()) {
      t = tokens.get(k + 1);
    }
    boolean next = t.from() == to || (t.from() == to + 1 && Scan.any("零又加〇", Scan.at(s, to)));
    if (!next || !t.counts()) {
      return this;
    }
    BigDecimal more = t.value();
    return TimeUnit.at(s, t.to())
        .filter(u -> u.factor() == 1 && !u.half())
        .map(u -> plus(more, u))
        .orElse(this);
  }

  private Length more(String s, Numeral number) {
    return TimeUnit.at(s, number.to())
        .filter(u -> u.factor() == 1 && !u.half())
        .map(u -> plus(number.value(), u))
        .orElse(this);
  }

  private Length plus(BigDecimal more, TimeUnit smaller) {
    if (unit == Unit.YEAR && smaller.unit() == Unit.MONTH) {
      BigDecimal months = number.multiply(BigDecimal.valueOf(12)).add(more);
      BigDecimal total =
          number.multiply(BigDecimal.valueOf(365)).add(more.multiply(BigDecimal.valueOf(30)));
      return new Length(months, Unit.MONTH, Optional.of(total), smaller.to());
    }
    if (smaller.unit() == Unit.DAY) {
      Optional<BigDecimal> total = days.map(d -> d.add(more));
      return total.map(d -> new Length(d, Unit.DAY, total, smaller.to())).orElse(this);
    }
    return this;
  }
}

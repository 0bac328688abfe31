package fadu.fact.value;

import java.math.BigDecimal;

/**
 * A number, or a place for one, before it is known what it counts.
 *
 * @param value zero where there is none
 */
record Token(int from, int to, Kind kind, BigDecimal value) {
  enum Kind {
    FIGURES,
    MIXED,
    WORDS,
    /** Digits in a row, no 十百千: 二〇二六, and 三五 which is a year no less than "three to five". */
    POSITIONAL,
    /** Formal writing that lacks a 零. */
    IRREGULAR,
    /** 百, 万 and the like without a digit. */
    UNIT,
    /** Numeral characters or figures that are no number: 壹佰万万, 2026.3.1. */
    BROKEN,
    BLANK
  }

  boolean isNumber() {
    return kind != Kind.UNIT && kind != Kind.BROKEN && kind != Kind.BLANK;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** A number that counts things; 三五天 is a guess, 一二〇天 is not. */
  boolean counts() {
    int v = kind == Kind.POSITIONAL && length() == 2 ? value.intValue() : 0;
    return isNumber() && (v < 10 || v % 10 == 0);
  }

  /** The value of a bare 百, 千, 万 in 百分之. */
  static int power(String s, Token unit) {
    int power = 0;
    for (int i = unit.from; i < unit.to; i++) {
      power += Digits.power(s.charAt(i));
    }
    return power;
  }

  int length() {
    return to - from;
  }
}

package fadu.fact.value;

import java.util.List;

/**
 * What stands before 年.
 *
 * @param value 0 unless the year is written
 */
record YearPart(int from, int value, Shape shape) {
  enum Shape {
    FULL,
    /** Two digits: a year only if month and day follow. */
    SHORT,
    /** A visible blank, or a year begun: 20__, 202X. */
    BLANK,
    ABSENT,
    /** A number that is no year. */
    NONE
  }

  /**
   * @param k the last token that ends at or before {@code at}, -1 if there is none
   * @param at offset of 年
   */
  static YearPart before(String s, List<Token> tokens, int k, int at) {
    if (k < 0 || Scan.fill(s, tokens.get(k).to()) != at) {
      return new YearPart(at, 0, Shape.ABSENT);
    }
    Token t = tokens.get(k);
    if (t.is(Token.Kind.BLANK)) {
      boolean begun =
          k > 0 && tokens.get(k - 1).is(Token.Kind.FIGURES) && tokens.get(k - 1).to() == t.from();
      return begun ? figures(tokens.get(k - 1), true) : new YearPart(t.from(), 0, Shape.BLANK);
    }
    if (t.is(Token.Kind.POSITIONAL) && t.length() == 4) {
      return of(t, t.value().intValue());
    }
    return t.is(Token.Kind.FIGURES)
        ? figures(t, t.to() < at)
        : new YearPart(t.from(), 0, Shape.NONE);
  }

  private static YearPart figures(Token t, boolean gapFollows) {
    if (t.value().scale() > 0 || t.length() > 4) {
      return new YearPart(t.from(), 0, Shape.NONE);
    }
    int value = t.value().intValue();
    if (t.length() == 4) {
      return of(t, value);
    }
    boolean begun = t.length() == 2 ? value == 20 || value == 19 : t.length() == 3 && value > 189;
    if (gapFollows && begun) {
      return new YearPart(t.from(), 0, Shape.BLANK);
    }
    return t.length() == 2 && value > 12
        ? new YearPart(t.from(), value, Shape.SHORT)
        : new YearPart(t.from(), 0, Shape.NONE);
  }

  private static YearPart of(Token t, int value) {
    return value >= 1000 && value < 3000
        ? new YearPart(t.from(), value, Shape.FULL)
        : new YearPart(t.from(), 0, Shape.NONE);
  }
}

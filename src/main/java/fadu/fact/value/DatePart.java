package fadu.fact.value;

import java.util.Optional;

/**
 * Month or day of a date.
 *
 * @param value as written; {@link #BLANK} if it is to be filled in, {@link #NONE} if it is not
 *     there, {@link #WRONG} for what is no whole number
 * @param to one past its unit
 * @param visible whether the blank shows in the text
 */
record DatePart(int value, int to, boolean visible) {
  static final int BLANK = 0;
  static final int NONE = -1;
  static final int WRONG = 99;

  private static final int FILL = 40;

  /** The part that starts at {@code from} and ends with one of {@code units}. */
  static DatePart at(String s, int from, String units) {
    int i = skip(s, from);
    boolean visible = i > from;
    int value = BLANK;
    if (i < s.length() && s.charAt(i) != '半') {
      Optional<Numeral> numeral = Numerals.at(s, i);
      if (numeral.isPresent()) {
        value = whole(numeral.get());
        i = skip(s, numeral.get().to());
      }
    }
    return i < s.length() && units.indexOf(s.charAt(i)) >= 0
        ? new DatePart(value, i + 1, visible)
        : new DatePart(NONE, from, false);
  }

  /** A written 0 is as wrong as a 3.5. */
  private static int whole(Numeral n) {
    boolean fits = n.value().scale() <= 0 && n.value().signum() > 0 && n.to() - n.from() <= 4;
    return fits ? Math.min(n.value().intValue(), WRONG) : WRONG;
  }

  private static int skip(String s, int from) {
    int i = from;
    while (i < s.length() && i - from < FILL && " _【】[]〔〕*Xx×()".indexOf(s.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  boolean there() {
    return value != NONE;
  }

  boolean blank() {
    return value == BLANK;
  }

  int number() {
    return Math.max(value, 0);
  }
}

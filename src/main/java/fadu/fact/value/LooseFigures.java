package fadu.fact.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Figures broken up by blanks or misplaced commas: 12 388 000, 1 2,388,000.00, ¥1,2388,000. */
final class LooseFigures {
  private static final int PIECES = 8;

  private LooseFigures() {}

  /** The last token of the figures that start with token {@code i}, by single commas and blanks. */
  static int chainEnd(String s, List<Token> tokens, int i) {
    int k = i;
    while (k + 1 < tokens.size() && k - i < PIECES) {
      Token here = tokens.get(k);
      Token next = tokens.get(k + 1);
      boolean joined = next.from() == here.to() + 1 && Scan.any(", ", s.charAt(here.to()));
      boolean numbers =
          here.is(Token.Kind.FIGURES)
              && here.value().scale() <= 0
              && (next.is(Token.Kind.FIGURES) || next.is(Token.Kind.MIXED));
      if (!joined || !numbers || hasPoint(s, here)) {
        break;
      }
      k++;
    }
    return k;
  }

  private static boolean hasPoint(String s, Token t) {
    return s.substring(t.from(), t.to()).indexOf('.') >= 0;
  }

  /**
   * The figures as one number, if they can be meant as one.
   *
   * @param money a sign of currency stands before them
   */
  static Optional<Reading> join(String s, int from, int to, boolean money) {
    String raw = s.substring(from, to);
    int point = raw.indexOf('.');
    String whole = point < 0 ? raw : raw.substring(0, point);
    boolean commas = whole.indexOf(',') >= 0;
    boolean blanks = whole.indexOf(' ') >= 0;
    String[] groups = (commas ? whole.replace(" ", "") : whole).split("[, ]", -1);
    boolean grouped = groups[0].length() <= 3;
    for (int i = 1; i < groups.length; i++) {
      grouped &= groups[i].length() == 3;
    }
    boolean regular = grouped && (commas || money || groups.length > 2 || !headOfLine(s, from));
    boolean slip = commas && !blanks && (money || zeros(groups[groups.length - 1]));
    if (!regular && !slip) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = Figures.value(raw.replace(",", "").replace(" ", ""));
    return value.map(v -> new Reading(v, regular, false));
  }

  /** A last group of zeros belongs to the number before it, not to a list. */
  private static boolean zeros(String group) {
    return group.length() > 1 && group.charAt(0) == '0';
  }

  /** There "1 500元" is the number of a clause and an amount. */
  private static boolean headOfLine(String s, int from) {
    return Scan.any("\n|第", Scan.at(s, from - 1));
  }
}

package fadu.fact.value;

import java.util.List;

/** Where the unit of a number stands: 10日, 【10】日, 六(6)个月, (28)天. */
final class UnitPlace {
  private UnitPlace() {}

  static int after(String s, List<Token> tokens, int i) {
    Token t = tokens.get(i);
    if (Scan.at(s, t.to()) == '(' && saidAgain(s, tokens, i)) {
      return tokens.get(i + 1).to() + 1;
    }
    return bracketed(s, t) ? t.to() + 1 : Scan.fill(s, t.to());
  }

  private static boolean saidAgain(String s, List<Token> tokens, int i) {
    Token t = tokens.get(i);
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token again = tokens.get(i + 1);
    return again.isNumber()
        && again.from() == t.to() + 1
        && Scan.at(s, again.to()) == ')'
        && again.value().compareTo(t.value()) == 0;
  }

  /** "在(28)天内"; a bracketed number at the head of a clause is its number. */
  private static boolean bracketed(String s, Token t) {
    return t.is(Token.Kind.FIGURES)
        && Scan.at(s, t.from() - 1) == '('
        && Scan.at(s, t.to()) == ')'
        && t.length() > 1
        && Digits.isHan(Scan.at(s, t.from() - 2));
  }
}

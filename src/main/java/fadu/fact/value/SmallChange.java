package fadu.fact.value;

import java.math.BigDecimal;

/** Formal amounts below one yuan: 伍角整, 叁角贰分, 大写:伍分. */
final class SmallChange {
  private SmallChange() {}

  /** One past the amount that starts with this token, 0 if it is none. */
  static int end(String s, Token t, MoneyPrefix prefix) {
    boolean digit = t.length() == 1 && Digits.isFormal(s.charAt(t.from()));
    if (!digit) {
      return 0;
    }
    int jiao = Cent.at(s, t.from(), 1);
    int fen = Cent.at(s, t.from() + jiao, 2);
    int end = t.from() + jiao + fen;
    int whole = Yuan.whole(s, end);
    boolean closed = jiao > 0 && (fen > 0 || whole > end);
    return closed || (jiao + fen > 0 && prefix.certain()) ? whole : 0;
  }

  static BigDecimal yuan(String s, Token t) {
    int jiao = Cent.at(s, t.from(), 1);
    int fen = Cent.at(s, t.from() + jiao, 2);
    BigDecimal tenths =
        jiao > 0 ? BigDecimal.valueOf(Cent.digit(s, t.from(), jiao), 1) : BigDecimal.ZERO;
    return fen > 0
        ? tenths.add(BigDecimal.valueOf(Cent.digit(s, t.from() + jiao, fen), 2))
        : tenths;
  }
}

package fadu.fact.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in figures and in Chinese, everyday and formal. */
public final class Numerals {
  private Numerals() {}

  /**
   * The number that the whole string is: 12,388.5, 1.2万, 一百五十, 二〇二六, 壹佰万, 半. Empty for anything
   * that is not exactly one number, such as 一百万万 or 百五.
   */
  public static Optional<BigDecimal> parse(CharSequence text) {
    return at(text, 0).filter(n -> n.to() == text.length()).map(Numeral::value);
  }

  /** The longest number that starts at this offset. */
  public static Optional<Numeral> at(CharSequence text, int offset) {
    if (offset >= text.length()) {
      return Optional.empty();
    }
    String s = text.toString();
    char c = s.charAt(offset);
    if (Digits.isFigure(c)) {
      return Figures.at(s, offset);
    }
    if (c == '半') {
      return Optional.of(
          new Numeral(offset, offset + 1, new BigDecimal("0.5"), Numeral.Style.WORDS));
    }
    int end = NumeralRun.end(s, offset);
    for (int to = Math.min(end, offset + ChineseNumeral.LONGEST); to > offset; to--) {
      Optional<Reading> reading = ChineseNumeral.read(s.substring(offset, to));
      if (reading.isPresent()) {
        return Optional.of(new Numeral(offset, to, reading.get().value(), Numeral.Style.WORDS));
      }
    }
    return Optional.empty();
  }

  /**
   * The amount in formal characters: 壹仟贰佰叁拾肆元伍角陆分, 壹佰万元整.
   *
   * @param yuan 0 to below 10^16, at most two decimals
   * @throws IllegalArgumentException for any other amount
   */
  public static String formal(BigDecimal yuan) {
    return FormalAmount.of(yuan);
  }
}

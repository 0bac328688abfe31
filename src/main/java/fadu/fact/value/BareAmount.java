package fadu.fact.value;

import fadu.fact.value.MoneyMention.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a whole table cell as one amount. */
final class BareAmount {
  /** A cell with more in it than this is not one amount. */
  private static final int LONGEST = 80;

  private BareAmount() {}

  static Optional<MoneyMention> in(String cell, BigDecimal unit) {
    String text = cell.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int shift = text.isEmpty() ? 0 : cell.indexOf(text);
    List<MoneyMention> written = MoneyMentions.in(text);
    if (written.size() == 1 && written.get(0).from() == 0 && written.get(0).to() == text.length()) {
      MoneyMention m = written.get(0);
      boolean ownUnit = text.chars().anyMatch(c -> "元圆圓万亿块".indexOf(c) >= 0);
      BigDecimal factor = ownUnit ? BigDecimal.ONE : unit;
      return Optional.of(mention(m, shift, factor));
    }
    boolean negative = text.startsWith("-");
    String number = negative ? text.substring(1) : text;
    Optional<BigDecimal> value =
        LooseFigures.join(number, 0, number.length(), true)
            .map(Reading::value)
            .or(() -> Numerals.parse(number));
    return value
        .map(v -> (negative ? v.negate() : v).multiply(unit))
        .map(v -> read(shift, shift + text.length(), v, form(number)));
  }

  private static MoneyMention mention(MoneyMention m, int shift, BigDecimal factor) {
    Optional<BigDecimal> yuan = m.yuan().map(y -> Reading.plain(y.multiply(factor)));
    return new MoneyMention(shift, shift + m.to(), yuan, m.form(), m.standing());
  }

  private static MoneyMention read(int from, int to, BigDecimal yuan, Form form) {
    return new MoneyMention(from, to, Optional.of(Reading.plain(yuan)), form, Standing.READ);
  }

  private static Form form(String number) {
    return Digits.isFigure(number.charAt(0)) ? Form.FIGURES : Form.WORDS;
  }
}

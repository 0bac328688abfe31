package fadu.fact.price;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.MoneyFact;
import fadu.fact.value.Numerals;
import fadu.testing.Read;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WordsFiguresProperties {
  private static final DecimalFormat GROUPED =
      new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));

  /** Yuan with fen, 1,000.00 to 100 billion. */
  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.longs()
        .between(100_000, 10_000_000_000_000L)
        .map(n -> BigDecimal.valueOf(n, 2));
  }

  private static List<String> clauses(String words, BigDecimal figures) {
    String grouped = GROUPED.format(figures);
    return List.of(
        "签约合同价：人民币（大写）" + words + "（¥" + grouped + "元）。",
        "签约合同价为人民币" + figures.toPlainString() + "元（大写：" + words + "）。",
        "合同总价：" + wide("¥" + grouped) + "元，大写：" + words + "。",
        "合同总价：" + figures.movePointLeft(4).toPlainString() + "万元（大写：" + words + "）。");
  }

  private static String wide(String plain) {
    StringBuilder wide = new StringBuilder();
    plain.chars().forEach(c -> wide.append(c == '¥' ? '￥' : (char) (c + 0xFEE0)));
    return wide.toString();
  }

  private static BigDecimal difference(String clause) {
    return Read.clause(clause).one("price.wordsFiguresDifference", MoneyFact.class).amount();
  }

  @Property(tries = 60)
  void equalAmountsHaveNoDifference(@ForAll("amounts") BigDecimal yuan) {
    for (String clause : clauses(Numerals.formal(yuan), yuan)) {
      assertThat(difference(clause)).as(clause).isEqualByComparingTo("0");
      assertThat(Read.clause(clause).one("price.total", MoneyFact.class).amount())
          .isEqualByComparingTo(yuan);
    }
  }

  @Property(tries = 60)
  void oneChangedDigitIsTheDifference(
      @ForAll("amounts") BigDecimal yuan,
      @ForAll @IntRange(max = 30) int place,
      @ForAll @IntRange(min = 1, max = 8) int by) {
    StringBuilder digits = new StringBuilder(yuan.unscaledValue().toString());
    int at = place % digits.length();
    int digit = digits.charAt(at) - '0';
    int other = at == 0 ? 1 + (digit - 1 + by) % 9 : (digit + by) % 10;
    digits.setCharAt(at, (char) ('0' + other));
    BigDecimal changed = new BigDecimal(new java.math.BigInteger(digits.toString()), 2);
    for (String clause : clauses(Numerals.formal(yuan), changed)) {
      assertThat(difference(clause)).as(clause).isEqualByComparingTo(yuan.subtract(changed).abs());
    }
  }
}

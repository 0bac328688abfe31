package fadu.fact;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param amount yuan, exact
 * @param item what the amount is for, as printed (签约合同价, 安全文明施工费); empty if not named
 */
public record MoneyFact(String key, BigDecimal amount, String item, Source source) implements Fact {
  @Override
  public String shown() {
    return amount.stripTrailingZeros().scale() > 0
        ? amount.stripTrailingZeros().toPlainString() + "元"
        : amount.toBigInteger() + "元";
  }

  @Override
  public MoneyFact withSource(Source other) {
    return new MoneyFact(key, amount, item, other);
  }
}

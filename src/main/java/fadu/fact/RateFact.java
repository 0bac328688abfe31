package fadu.fact;

import java.math.BigDecimal;

/**
 * A rate with its base.
 *
 * @param percent per cent, exact: 3 for 3%, 0.05 for 万分之五
 * @param base what it is a rate of, folded (结算总价, 签约合同价); empty if the contract does not say
 */
public record RateFact(String key, BigDecimal percent, String base, Source source) implements Fact {
  @Override
  public String shown() {
    return percent.stripTrailingZeros().toPlainString()
        + "%"
        + (base.isEmpty() ? "" : "（" + base + "）");
  }

  @Override
  public RateFact withSource(Source other) {
    return new RateFact(key, percent, base, other);
  }
}

package fadu.fact.price;

import fadu.text.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a price is made of, as one table or one sentence lists it.
 *
 * @param items name and amount of each part, parts of parts left out
 * @param total the amount the list itself gives as its sum, or the contract's price
 * @param leftOut items listed after the sum and said not to be in it
 */
record Breakdown(List<Item> items, BigDecimal total, Span totalSpan, List<Item> leftOut) {

  /** One part of the price. */
  record Item(String name, BigDecimal amount, Span span) {}

  BigDecimal sum() {
    return items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal difference() {
    return sum().subtract(total).abs();
  }
}

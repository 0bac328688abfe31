package fadu.fact.price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The price items one clause lists, while they are collected. */
final class Listing {
  private static final int KINDS = 3;
  private static final BigDecimal PLAUSIBLE = new BigDecimal("0.2");

  final List<Breakdown.Item> items = new ArrayList<>();

  /** Provisional sums named as part of another item. */
  final List<Breakdown.Item> inside = new ArrayList<>();

  Breakdown.@Nullable Item sum;
  boolean composes;

  /** The amount named last in the clause. */
  @Nullable BigDecimal before;

  /** 签约合同价…元，其中：…: right behind the price the items follow. */
  boolean follows(Optional<BigDecimal> price) {
    BigDecimal last = before;
    return last != null && price.filter(p -> p.compareTo(last) == 0).isPresent();
  }

  /**
   * The items as a whole, if they are the whole: works and two more kinds, or said to make it up.
   */
  Optional<Breakdown> breakdown(Optional<BigDecimal> price) {
    long kinds = new HashSet<>(items.stream().map(Breakdown.Item::name).toList()).size();
    boolean works = items.stream().anyMatch(i -> i.name().endsWith("分部分项"));
    boolean whole =
        works && kinds >= KINDS || composes && items.size() >= 2 && (works || kinds >= 2);
    Optional<BigDecimal> total =
        price.or(() -> Optional.ofNullable(sum).map(Breakdown.Item::amount));
    if (!whole || total.isEmpty() || !(works && kinds >= KINDS) && !plausible(total.get())) {
      return Optional.empty();
    }
    var span = sum != null ? sum.span() : items.get(items.size() - 1).span();
    return Optional.of(new Breakdown(items, total.get(), span, twice()));
  }

  /** Amounts that come to something else altogether are about something else. */
  private boolean plausible(BigDecimal total) {
    BigDecimal sum =
        items.stream().map(Breakdown.Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.subtract(total).abs().compareTo(total.multiply(PLAUSIBLE)) <= 0;
  }

  /** A provisional sum that is an item of its own and part of another counts twice. */
  private List<Breakdown.Item> twice() {
    return items.stream()
        .filter(own -> own.name().equals("price-provisional"))
        .filter(own -> inside.stream().anyMatch(i -> i.amount().compareTo(own.amount()) == 0))
        .toList();
  }
}

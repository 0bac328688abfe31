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
  private static final int MOST = 12;
  private static final int PARTS = 6;
  private static final BigDecimal PLAUSIBLE = new BigDecimal("0.2");

  final List<Breakdown.Item> items = new ArrayList<>();

  /** Provisional sums named as part of another item. */
  final List<Breakdown.Item> inside = new ArrayList<>();

  /** Amounts of the clause whose name is not known. */
  final List<Breakdown.Item> others = new ArrayList<>();

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
    List<Breakdown.Item> all = new ArrayList<>(reconciled(total.get()));
    all.addAll(lacking(all, total.get()));
    var span = sum != null ? sum.span() : items.get(items.size() - 1).span();
    return Optional.of(new Breakdown(all, total.get(), span, twice()));
  }

  /**
   * The items without those that may be part of another, if they then just make up the total: a
   * provisional sum beside 其他项目费, a second amount of the same kind.
   */
  private List<Breakdown.Item> reconciled(BigDecimal total) {
    List<Breakdown.Item> part = items.stream().filter(this::maybePart).limit(PARTS).toList();
    for (int chosen = 0; chosen < 1 << part.size(); chosen++) {
      List<Breakdown.Item> rest = new ArrayList<>(items);
      for (int i = 0; i < part.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          rest.remove(part.get(i));
        }
      }
      boolean whole = sum(rest).compareTo(total) == 0 || !lacking(rest, total).isEmpty();
      if (rest.size() >= 2 && whole) {
        return rest;
      }
    }
    return items;
  }

  private boolean maybePart(Breakdown.Item item) {
    boolean other = items.stream().anyMatch(i -> i.name().endsWith("其他项目"));
    return other && item.name().equals("price-provisional")
        || items.stream()
            .anyMatch(
                i ->
                    i != item
                        && i.name().equals(item.name())
                        && i.amount().compareTo(item.amount()) >= 0);
  }

  private static BigDecimal sum(List<Breakdown.Item> items) {
    return items.stream().map(Breakdown.Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Of the amounts with other names those that just make up what the items fall short of. */
  private List<Breakdown.Item> lacking(List<Breakdown.Item> counted, BigDecimal total) {
    BigDecimal gap =
        total.subtract(
            counted.stream().map(Breakdown.Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    if (gap.signum() <= 0) {
      return List.of();
    }
    for (int i = 0; i < Math.min(MOST, others.size()); i++) {
      BigDecimal one = others.get(i).amount();
      if (one.compareTo(gap) == 0) {
        return List.of(others.get(i));
      }
      for (int k = i + 1; k < Math.min(MOST, others.size()); k++) {
        if (one.add(others.get(k).amount()).compareTo(gap) == 0) {
          return List.of(others.get(i), others.get(k));
        }
      }
    }
    return List.of();
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

package fadu.fact.security;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MoneyFact;
import fadu.fact.Precedence;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much the performance security is: {@code bond.performance.rate}, {@code
 * bond.performance.amount}, and all of it together as a share of the award price, or of the
 * contract price where no award is known: {@code bond.performance.total}.
 */
final class PerformanceBondReader implements FactReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 4;

  /** A security in per cent of the price, with the words that say it. */
  private record Share(BigDecimal percent, boolean topUp, boolean more, Fact fact) {}

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<BondAmount> amounts = new BondAmounts(reading).all();
    List<Fact> facts = new ArrayList<>();
    amounts.forEach(amount -> facts.add(fact(reading, amount)));
    List<Fact> ranked = Precedence.apply(reading.contract(), facts);
    Optional<BigDecimal> total = price(found, "price.total");
    Optional<BigDecimal> award = price(found, "meta.awardPrice");
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      BondAmount amount = amounts.get(i);
      Fact fact = ranked.get(i);
      if (fact.effective()) {
        percent(amount, total, award)
            .ifPresent(p -> shares.add(new Share(p, amount.topUp(), amount.more(), fact)));
      }
    }
    List<Fact> all = new ArrayList<>(ranked);
    sum(reading, shares, award.isPresent() ? "中标金额" : "签约合同价").ifPresent(all::add);
    return all;
  }

  private static Optional<BigDecimal> price(Facts found, String key) {
    return found
        .effective(key, MoneyFact.class)
        .map(MoneyFact::amount)
        .filter(yuan -> yuan.signum() > 0);
  }

  private static Fact fact(Reading reading, BondAmount amount) {
    boolean row = amount.sentence().table() >= 0;
    Source source =
        reading.source(
            row
                ? amount.sentence().span()
                : reading.span(amount.sentence(), amount.from(), amount.to()));
    return amount.percent().isPresent()
        ? new RateFact("bond.performance.rate", amount.percent().get(), amount.base(), source)
        : new MoneyFact("bond.performance.amount", amount.yuan().orElseThrow(), "履约担保", source);
  }

  /** Per cent of the award price; a share of another price is converted. */
  private static Optional<BigDecimal> percent(
      BondAmount amount, Optional<BigDecimal> total, Optional<BigDecimal> award) {
    Optional<BigDecimal> base = award.or(() -> total);
    if (amount.yuan().isPresent()) {
      return base.map(b -> share(amount.yuan().get(), b));
    }
    BigDecimal percent = amount.percent().orElseThrow();
    boolean ofContract = amount.base().contains("合同") && !amount.base().contains("中标");
    return ofContract && award.isPresent() && total.isPresent()
        ? Optional.of(share(percent.multiply(total.get()).divide(HUNDRED), award.get()))
        : Optional.of(percent);
  }

  private static BigDecimal share(BigDecimal yuan, BigDecimal base) {
    return yuan.multiply(HUNDRED).divide(base, SCALE, RoundingMode.HALF_UP);
  }

  /** The largest that stands alone, and all that comes on top. */
  private static Optional<Fact> sum(Reading reading, List<Share> shares, String base) {
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    Optional<Share> main = largest(shares, false);
    Optional<Share> topUp = largest(shares, true);
    List<Share> counted = new ArrayList<>();
    main.ifPresent(counted::add);
    topUp.ifPresent(counted::add);
    for (Share share : shares) {
      if (share.more() && !share.topUp() && !counted.contains(share) && main.isPresent()) {
        counted.add(share);
      }
    }
    BigDecimal percent =
        counted.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Span> words = counted.stream().flatMap(s -> s.fact().evidence().stream()).toList();
    return Optional.of(
        new RateFact("bond.performance.total", percent, base, reading.source(words)));
  }

  private static Optional<Share> largest(List<Share> shares, boolean topUp) {
    return shares.stream()
        .filter(
            share -> share.topUp() == topUp && (topUp || !share.more() || shares.get(0) == share))
        .max(java.util.Comparator.comparing(Share::percent));
  }
}

package fadu.fact.variation;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MoneyFact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What supplements add to the price: {@code supplements.amounts} (item 追加 or 其他), their sum as a
 * share of the original price {@code supplements.share}, and {@code supplements.nature} where it is
 * no more of the same but measured quantities or prices.
 */
final class SupplementReader implements FactReader {
  private static final BigDecimal LEAST = BigDecimal.valueOf(500);
  private static final int SCALE = 6;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<MoneyFact> added = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    Set<BigDecimal> seen = new HashSet<>();
    for (Sentence sentence : reading.contract().sentences()) {
      if (!Sayings.own(reading, sentence)
          || reading.hits().in(sentence, "variation-word").isEmpty()
              && sentence.table() < 0
              && !sentence.text().contains("增")
          || !ScopeReader.supplement(reading, sentence)) {
        continue;
      }
      boolean other = Sayings.matches(reading, sentence.text(), "supplement.other-nature");
      Optional<MoneyMention> amount = amount(reading, sentence);
      if (amount.isEmpty()) {
        continue;
      }
      Saying words = new Saying(sentence, amount.get().from(), amount.get().to());
      BigDecimal yuan = amount.get().yuan().orElseThrow();
      String item = other ? "其他" : "追加";
      MoneyFact fact = new MoneyFact("supplements.amounts", yuan, item, words.source(reading));
      facts.add(fact);
      if (other) {
        facts.add(new TextFact("supplements.nature", words.words(), "按实调整", words.source(reading)));
      } else if (seen.add(yuan) || sentence.table() >= 0) {
        added.add(fact);
      }
    }
    share(reading, found, added).ifPresent(facts::add);
    return facts;
  }

  private static Optional<MoneyMention> amount(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Optional<Saying> adds = Sayings.first(reading, sentence, "supplement.adds");
    boolean row = sentence.table() >= 0 && !text.contains("合计") && !text.contains("总计");
    if (adds.isEmpty() && !row || Sayings.matches(reading, text, "supplement.rule")) {
      return Optional.empty();
    }
    int from = adds.map(Saying::from).orElse(0);
    Optional<MoneyMention> said =
        MoneyMentions.in(text).stream().filter(m -> m.from() >= from && plausible(m)).findFirst();
    return said.isPresent() || !row ? said : bare(text);
  }

  private static boolean plausible(MoneyMention money) {
    return money.yuan().filter(y -> y.compareTo(LEAST) > 0).isPresent();
  }

  /** |补1|加建活动室|820,000.00|: the last number of the row. */
  private static Optional<MoneyMention> bare(String text) {
    String[] cells = text.split("\\|", -1);
    int at = text.length();
    for (int i = cells.length - 1; i >= 0; i--) {
      at -= cells[i].length();
      int start = at;
      Optional<MoneyMention> money =
          MoneyMentions.bare(cells[i], BigDecimal.ONE).filter(SupplementReader::plausible);
      if (money.isPresent()) {
        MoneyMention m = money.get();
        return Optional.of(
            new MoneyMention(start + m.from(), start + m.to(), m.yuan(), m.form(), m.standing()));
      }
      at -= 1;
    }
    return Optional.empty();
  }

  private static Optional<Fact> share(Reading reading, Facts found, List<MoneyFact> added) {
    Optional<BigDecimal> original =
        found
            .effective("meta.originalContractPrice", MoneyFact.class)
            .or(() -> found.effective("price.total", MoneyFact.class))
            .map(MoneyFact::amount)
            .filter(p -> p.signum() > 0);
    if (original.isEmpty() || added.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = added.stream().map(MoneyFact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal percent =
        sum.multiply(BigDecimal.valueOf(100)).divide(original.get(), SCALE, RoundingMode.HALF_UP);
    List<Span> words = added.stream().flatMap(f -> f.evidence().stream()).toList();
    return Optional.of(
        new RateFact(
            "supplements.share", percent.stripTrailingZeros(), "原合同价", reading.source(words)));
  }
}

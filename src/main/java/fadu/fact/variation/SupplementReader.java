package fadu.fact.variation;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MoneyFact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.fact.value.RateMentions;
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
  private static final Words ADDED = Words.of("增");

  private static final BigDecimal LEAST = BigDecimal.valueOf(500);
  private static final int SCALE = 6;
  private static final Pattern GROWN =
      Pattern.compile("(?:调增|调整|增加|增|变更|改|提高|调)(?:至|到|为)(?:人民币|¥)?$");
  private static final Pattern ADDS = Pattern.compile("追加|增加|新增|增购|增做|加建|增建|增补|加做|增付|增为");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<MoneyFact> added = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    List<RateFact> said = new ArrayList<>();
    Set<BigDecimal> seen = new HashSet<>();
    for (Sentence sentence :
        reading.candidates().hits("variation-word").rows().words(ADDED).own()) {
      if (!Sayings.own(reading, sentence)
          || reading.hits().in(sentence, "variation-word").isEmpty()
              && sentence.table() < 0
              && !sentence.text().contains("增")
          || !ScopeReader.supplement(reading, sentence)) {
        continue;
      }
      boolean other = Sayings.matches(reading, sentence.text(), "supplement.other-nature");
      List<MoneyMention> amounts = amounts(reading, sentence);
      if (amounts.isEmpty() && !other) {
        stated(reading, sentence).ifPresent(said::add);
      }
      for (MoneyMention amount : amounts) {
        Saying words = new Saying(sentence, amount.from(), amount.to());
        Optional<BigDecimal> more = added(sentence.text(), amount, found);
        if (more.isEmpty()) {
          continue;
        }
        BigDecimal yuan = more.get();
        String item = other ? "其他" : "追加";
        MoneyFact fact = new MoneyFact("supplements.amounts", yuan, item, words.source(reading));
        facts.add(fact);
        if (other) {
          facts.add(
              new TextFact("supplements.nature", words.words(), "按实调整", words.source(reading)));
        } else if (seen.add(yuan) || sentence.table() >= 0) {
          added.add(fact);
        }
      }
    }
    share(reading, found, added)
        .or(() -> said.stream().findFirst())
        .ifPresent(
            share -> {
              facts.add(share);
              if (facts.stream().noneMatch(f -> f.key().equals("supplements.amounts"))) {
                facts.addAll(worth(found, share));
              }
            });
    return facts;
  }

  /** 原合同价…调增至14,336,000元: a new total, of which the old one is no addition. */
  private static Optional<BigDecimal> added(String text, MoneyMention amount, Facts found) {
    BigDecimal yuan = amount.yuan().orElseThrow();
    Optional<BigDecimal> old = original(found);
    return old.isPresent() && GROWN.matcher(text.substring(0, amount.from())).find()
        ? Optional.of(yuan.subtract(old.get())).filter(more -> more.signum() > 0)
        : Optional.of(yuan);
  }

  private static List<MoneyMention> amounts(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Optional<Saying> adds = Sayings.first(reading, sentence, "supplement.adds");
    boolean row = sentence.table() >= 0 && !text.contains("合计") && !text.contains("总计");
    if (adds.isEmpty() && !row || Sayings.matches(reading, text, "supplement.rule")) {
      return List.of();
    }
    int from = adds.map(Saying::from).orElse(0);
    List<MoneyMention> said =
        MoneyMentions.in(text).stream().filter(m -> m.from() >= from && plausible(m)).toList();
    if (said.isEmpty()) {
      return row ? bare(text, unit(reading, sentence)).stream().toList() : List.of();
    }
    Optional<MoneyMention> grown =
        said.stream().filter(m -> GROWN.matcher(text.substring(0, m.from())).find()).findFirst();
    if (grown.isPresent()) {
      return List.of(grown.get());
    }
    List<MoneyMention> each =
        said.stream()
            .filter(
                m ->
                    ADDS.matcher(text.substring(Segment.labelled(text, m.from()).from(), m.from()))
                        .find())
            .toList();
    return text.contains("分别") ? said : each.isEmpty() ? said.subList(0, 1) : each;
  }

  /** 追加额占原合同价的15%: the share itself is told. */
  private static Optional<RateFact> stated(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Optional<Saying> price = Sayings.first(reading, sentence, "supplement.of-price");
    if (price.isEmpty()
        || Sayings.first(reading, sentence, "supplement.adds").isEmpty()
        || Sayings.matches(reading, text, "supplement.rule")) {
      return Optional.empty();
    }
    return RateMentions.in(text).stream()
        .filter(r -> r.percent().isPresent() && r.from() >= price.get().to())
        .filter(r -> r.from() - price.get().to() <= 8)
        .findFirst()
        .map(
            r ->
                new RateFact(
                    "supplements.share",
                    r.percent().get(),
                    "原合同价",
                    new Saying(sentence, r.from(), r.to()).source(reading)));
  }

  /** What a told share is worth, if the original price is known. */
  private static List<Fact> worth(Facts found, RateFact share) {
    return original(found).stream()
        .<Fact>map(
            price ->
                new MoneyFact(
                    "supplements.amounts",
                    price.multiply(share.percent()).movePointLeft(2),
                    "追加",
                    share.source()))
        .toList();
  }

  /** The head of the table or the line above it gives the unit. */
  private static BigDecimal unit(Reading reading, Sentence row) {
    boolean wan =
        reading.contract().sentences().stream()
            .filter(s -> s.file() == row.file() && s.index() < row.index())
            .filter(s -> s.table() == row.table())
            .anyMatch(s -> s.text().contains("万元"));
    return wan ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
  }

  private static boolean plausible(MoneyMention money) {
    return money.yuan().filter(y -> y.compareTo(LEAST) > 0).isPresent();
  }

  /** |补1|加建活动室|820,000.00|: the last number of the row. */
  private static Optional<MoneyMention> bare(String text, BigDecimal unit) {
    String[] cells = text.split("\\|", -1);
    int at = text.length();
    for (int i = cells.length - 1; i >= 0; i--) {
      at -= cells[i].length();
      int start = at;
      Optional<MoneyMention> money =
          MoneyMentions.bare(cells[i], unit).filter(SupplementReader::plausible);
      if (money.isPresent()) {
        MoneyMention m = money.get();
        return Optional.of(
            new MoneyMention(start + m.from(), start + m.to(), m.yuan(), m.form(), m.standing()));
      }
      at -= 1;
    }
    return Optional.empty();
  }

  private static Optional<RateFact> share(Reading reading, Facts found, List<MoneyFact> added) {
    Optional<BigDecimal> original = original(found);
    if (original.isEmpty() || added.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = added.stream().map(MoneyFact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal percent =
        sum.multiply(BigDecimal.valueOf(100)).divide(original.get(), SCALE, RoundingMode.HALF_UP);
    List<Span> words = new ArrayList<>(added.stream().flatMap(f -> f.evidence().stream()).toList());
    reading.contract().sentences().stream()
        .filter(s -> s.table() >= 0 && s.text().contains("合计"))
        .filter(s -> added.stream().anyMatch(f -> beside(reading, f, s)))
        .forEach(s -> words.add(s.span()));
    return Optional.of(
        new RateFact(
            "supplements.share", percent.stripTrailingZeros(), "原合同价", reading.source(words)));
  }

  /** A row of the same table as the amount. */
  private static boolean beside(Reading reading, MoneyFact fact, Sentence total) {
    return reading.contract().sentences().stream()
        .filter(s -> s.file() == total.file() && s.table() == total.table())
        .anyMatch(s -> fact.evidence().stream().anyMatch(s.span()::contains));
  }

  private static Optional<BigDecimal> original(Facts found) {
    return found
        .effective("meta.originalContractPrice", MoneyFact.class)
        .or(() -> found.effective("price.total", MoneyFact.class))
        .map(MoneyFact::amount)
        .filter(p -> p.signum() > 0);
  }
}

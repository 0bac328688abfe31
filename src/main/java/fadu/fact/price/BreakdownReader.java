package fadu.fact.price;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.ListFact;
import fadu.fact.MoneyFact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the price is made of: {@code price.breakdown}, {@code price.breakdownDifference}, {@code
 * price.leftOutOfTotal}; and the tax arithmetic: {@code price.exTax}, {@code price.tax}, {@code
 * price.taxRate}, {@code price.taxDifference}.
 */
public final class BreakdownReader implements FactReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal PLAUSIBLE = new BigDecimal("0.2");
  private static final int NEAR = 10;

  /** Amounts in 万元 are rounded to the hundred yuan; the sum may be off by that much. */
  private static final BigDecimal ROUNDED = BigDecimal.valueOf(100);

  private static final Pattern NOT_COUNTED =
      Pattern.compile(
          "(?:未|没有|没|不|均未)(?:曾)?(?:计入|列入|进入|包含在|含在|纳入|汇入|汇总进|汇总到|汇总入|算进|算入|加进)[^,;。]{0,8}(?:合计|总价|合同价|总额|合同总价|汇总)");
  private static final Pattern CONTRACT_PRICE = Pattern.compile("投标总价|投标报价|签约合同价|合同总价|合同价");
  private static final Pattern TAX = Pattern.compile("税额|增值税|税金");
  private static final Pattern PROVISIONAL = Pattern.compile("暂估|暂列|暂定");
  private static final Pattern WHOLE = Pattern.compile("相加|之和|组成|构成|合计");
  private static final Pattern RATE = Pattern.compile("税率|增值税|征收率|计税|税");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    AmountFinder finder = new AmountFinder(reading);
    Optional<BigDecimal> price =
        found.effective("price.total", MoneyFact.class).map(MoneyFact::amount);
    List<Fact> facts = new ArrayList<>();
    TableBreakdown tables = new TableBreakdown(reading);
    for (List<Sentence> rows : tables.tables()) {
      if (reading.part(rows.get(0)).kind() != PartKind.PAPER) {
        tables
            .read(rows, price)
            .filter(b -> ofThePrice(b, price))
            .ifPresent(
                b -> {
                  add(reading, facts, b);
                  price.flatMap(p -> another(reading, b, p)).ifPresent(facts::add);
                });
      }
    }
    new ProseBreakdown(reading, finder).read(price).forEach(b -> add(reading, facts, b));
    facts.addAll(leftOut(reading, finder));
    facts.addAll(tax(reading, finder, price));
    return facts;
  }

  /** A table that sums up to something else altogether is not about the price. */
  private static boolean ofThePrice(Breakdown breakdown, Optional<BigDecimal> price) {
    return price
        .map(p -> breakdown.total().subtract(p).abs().compareTo(p.multiply(PLAUSIBLE)) <= 0)
        .orElse(true);
  }

  /** 投标总价（即签约合同价）under a list, beside another price in the agreement. */
  private static Optional<Fact> another(Reading reading, Breakdown breakdown, BigDecimal price) {
    String row = reading.contract().words(breakdown.totalSpan());
    boolean names = CONTRACT_PRICE.matcher(row).find();
    return names && breakdown.total().compareTo(price) != 0
        ? Optional.of(
            new MoneyFact(
                "price.occurrenceDifference",
                breakdown.total().subtract(price).abs(),
                "汇总表的总价",
                reading.source(breakdown.totalSpan())))
        : Optional.empty();
  }

  private static void add(Reading reading, List<Fact> facts, Breakdown breakdown) {
    List<Span> words =
        new ArrayList<>(breakdown.items().stream().map(Breakdown.Item::span).toList());
    words.add(breakdown.totalSpan());
    facts.add(
        new ListFact(
            "price.breakdown",
            breakdown.items().stream()
                .map(i -> List.of(i.name(), i.amount().toPlainString()))
                .toList(),
            reading.source(words)));
    facts.add(
        new MoneyFact(
            "price.breakdownDifference",
            breakdown.difference(),
            "组成合计" + breakdown.sum().toPlainString() + "元",
            reading.source(words)));
    for (Breakdown.Item item : breakdown.leftOut()) {
      facts.add(
          new MoneyFact(
              "price.leftOutOfTotal", item.amount(), item.name(), reading.source(item.span())));
    }
  }

  /** Price without tax, rate and tax must give the price; each pair that is there is checked. */
  private static List<Fact> tax(Reading reading, AmountFinder finder, Optional<BigDecimal> price) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("ex-tax")) {
      if (severalParts(reading, finder, sentence)) {
        continue;
      }
      Optional<Amount> exTax = exTax(reading, finder, sentence);
      if (exTax.isEmpty() || price.isEmpty() || sentence.table() >= 0) {
        continue;
      }
      BigDecimal ex = exTax.get().yuan();
      if (ex.compareTo(price.get()) >= 0
          || ex.compareTo(price.get().multiply(new BigDecimal("0.7"))) < 0) {
        continue; // a part of the price, or another price
      }
      facts.add(new MoneyFact("price.exTax", ex, "不含税价", reading.source(exTax.get().span())));
      Optional<Amount> tax = taxAmount(finder, sentence, exTax.get());
      Optional<RateMention> rate = rate(sentence);
      if (rate.isEmpty() && tax.isPresent()) {
        nextRate(reading, sentence, price.get(), exTax.get(), tax.get()).ifPresent(facts::add);
      }
      tax.ifPresent(
          t -> {
            facts.add(new MoneyFact("price.tax", t.yuan(), "税额", reading.source(t.span())));
            facts.add(
                difference(
                    reading, price.get().subtract(ex).subtract(t.yuan()), exTax.get(), t.span()));
          });
      rate.ifPresent(
          r -> {
            BigDecimal percent = r.percent().orElseThrow();
            Span words = reading.span(sentence, r.from(), r.to());
            facts.add(new RateFact("price.taxRate", percent, "", reading.source(words)));
            BigDecimal withTax = ex.add(ex.multiply(percent).divide(HUNDRED));
            facts.add(difference(reading, price.get().subtract(withTax), exTax.get(), words));
          });
      if (tax.isPresent() || rate.isPresent()) {
        break;
      }
    }
    return facts;
  }

  /** 税率为百分之九 in the next sentence: the tax must be that share of the price without it. */
  private static Optional<Fact> nextRate(
      Reading reading, Sentence sentence, BigDecimal price, Amount ex, Amount tax) {
    Sentence next = reading.next(sentence);
    List<RateMention> rates =
        RateMentions.in(next.text()).stream().filter(r -> r.percent().isPresent()).toList();
    if (next == sentence
        || next.clause() != sentence.clause()
        || rates.size() != 1
        || !next.text().contains("税率")) {
      return Optional.empty();
    }
    BigDecimal due = ex.yuan().multiply(rates.get(0).percent().get()).divide(HUNDRED);
    return Optional.of(difference(reading, due.subtract(tax.yuan()), ex, tax.span()));
  }

  /** Parts taxed at different rates reconcile only together. */
  private static boolean severalParts(Reading reading, AmountFinder finder, Sentence sentence) {
    Sentence next = reading.next(sentence);
    long here = reading.hits().in(sentence, "ex-tax").size();
    long then =
        next.clause() == sentence.clause() && next != sentence
            ? reading.hits().in(next, "ex-tax").size()
            : 0;
    return here > 0 && finder.amounts(sentence).size() > 1 && here + then > 1;
  }

  private static MoneyFact difference(
      Reading reading, BigDecimal difference, Amount exTax, Span other) {
    return new MoneyFact(
        "price.taxDifference",
        roundedOff(reading, exTax, difference.abs()),
        "不含税价与含税价",
        reading.source(List.of(exTax.span(), other)));
  }

  private static BigDecimal roundedOff(Reading reading, Amount exTax, BigDecimal difference) {
    boolean tenThousands = reading.contract().words(exTax.span()).contains("万");
    return tenThousands && difference.compareTo(ROUNDED) < 0 ? BigDecimal.ZERO : difference;
  }

  /** 暂列金额…元，未计入上述合计: said in a sentence instead of a row. */
  private static List<Fact> leftOut(Reading reading, AmountFinder finder) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      boolean about = sentence.text().contains("暂估") || sentence.text().contains("暂列");
      if (!about || !reading.own(sentence)) {
        continue;
      }
      List<Amount> amounts =
          finder.amounts(sentence).stream()
              .filter(a -> PROVISIONAL.matcher(a.label()).find())
              .toList();
      twice(reading, sentence, amounts).ifPresent(facts::add);
      if (sentence.table() < 0
          && !amounts.isEmpty()
          && NOT_COUNTED.matcher(sentence.text()).find()) {
        facts.add(
            new MoneyFact(
                "price.leftOutOfTotal",
                amounts.get(0).yuan(),
                "暂列金额",
                reading.source(sentence.span())));
      }
    }
    return facts;
  }

  /** 其他项目费80万元(含幕墙暂估价80万元)及幕墙暂估价80万元相加: counted within and once more. */
  private static Optional<Fact> twice(Reading reading, Sentence sentence, List<Amount> amounts) {
    String text = sentence.text();
    for (Amount inner : amounts) {
      int open = text.lastIndexOf('(', inner.at());
      boolean inside = open >= 0 && open > text.lastIndexOf(')', inner.at());
      boolean again =
          amounts.stream()
              .anyMatch(
                  a -> a.at() > text.indexOf(')', inner.at()) && a.yuan().equals(inner.yuan()));
      if (inside && text.indexOf(')', inner.at()) > 0 && again && WHOLE.matcher(text).find()) {
        return Optional.of(
            new MoneyFact(
                "price.leftOutOfTotal", inner.yuan(), "重复计入", reading.source(sentence.span())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Amount> exTax(Reading reading, AmountFinder finder, Sentence sentence) {
    for (Amount amount : finder.amounts(sentence)) {
      for (Hit hit : reading.hits().in(sentence, "ex-tax")) {
        int gap = amount.at() - hit.to();
        if (gap >= 0 && gap <= 16) {
          return Optional.of(amount);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Amount> taxAmount(AmountFinder finder, Sentence sentence, Amount exTax) {
    return finder.amounts(sentence).stream()
        .filter(a -> a.at() != exTax.at())
        .filter(a -> namesTax(sentence.text(), a.at()))
        .findFirst();
  }

  private static boolean namesTax(String text, int at) {
    String label = text.substring(Math.max(0, at - NEAR), at);
    int item = Math.max(label.lastIndexOf('元'), label.lastIndexOf('、'));
    String own = label.substring(item + 1);
    return TAX.matcher(own).find() && !own.contains("不含") && !own.contains("含税");
  }

  /** One rate for the whole price; several rates belong to several parts of it. */
  private static Optional<RateMention> rate(Sentence sentence) {
    List<RateMention> rates =
        RateMentions.in(sentence.text()).stream()
            .filter(r -> !r.blank())
            .filter(
                r ->
                    RATE.matcher(sentence.text().substring(Math.max(0, r.from() - 8), r.from()))
                            .find()
                        || sentence
                            .text()
                            .substring(Math.max(0, r.from() - 2), r.from())
                            .endsWith("按"))
            .toList();
    return rates.stream().map(RateMention::percent).distinct().count() == 1
        ? Optional.of(rates.get(0))
        : Optional.empty();
  }
}

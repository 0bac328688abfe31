package fadu.fact.price;

import com.google.re2j.Pattern;
import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads price items listed in prose: 分部分项工程费…元；措施项目费…元；税金…元. Items of one clause belong together;
 * what stands in brackets or behind 其中 is part of an item already counted.
 */
final class ProseBreakdown {
  private static final List<String> GROUPS =
      List.of("price.分部分项", "price.措施", "price.其他项目", "price.规费", "price.税金", "price.设计");
  private static final Pattern INSIDE = Pattern.compile("其中|包括|包含|含|已计入|已含");
  private static final int NEAR = 24;

  private final Reading reading;
  private final AmountFinder finder;

  ProseBreakdown(Reading reading, AmountFinder finder) {
    this.reading = reading;
    this.finder = finder;
  }

  /** One breakdown per clause that lists at least three kinds of items, works first. */
  List<Breakdown> read(Optional<BigDecimal> price) {
    Map<Integer, List<Breakdown.Item>> byClause = new LinkedHashMap<>();
    Map<Integer, Map<String, Integer>> kinds = new LinkedHashMap<>();
    Map<Integer, Breakdown.Item> sums = new LinkedHashMap<>();
    Map<Integer, BigDecimal> before = new HashMap<>();
    for (Sentence sentence : reading.contract().sentences()) {
      if (sentence.table() >= 0 || sentence.text().indexOf('元') < 0) {
        continue;
      }
      int clause = top(sentence);
      for (Amount amount : finder.amounts(sentence)) {
        Optional<String> kind = kind(sentence, amount);
        boolean ofPrice = isPrice(before.put(clause, amount.yuan()), price);
        if (kind.isPresent() && !inside(sentence, amount, ofPrice)) {
          byClause
              .computeIfAbsent(clause, c -> new ArrayList<>())
              .add(new Breakdown.Item(kind.get(), amount.yuan(), amount.span()));
          kinds
              .computeIfAbsent(clause, c -> new LinkedHashMap<>())
              .merge(kind.get(), 1, Integer::sum);
        } else if (amount.label().contains("合计")
            || amount.label().contains("总计")
            || amount.label().contains("相加")) {
          sums.putIfAbsent(clause, new Breakdown.Item("合计", amount.yuan(), amount.span()));
        }
      }
    }
    List<Breakdown> found = new ArrayList<>();
    byClause.forEach(
        (clause, items) -> {
          Map<String, Integer> kind = kinds.getOrDefault(clause, Map.of());
          boolean whole =
              kind.size() >= 3 && kind.keySet().stream().anyMatch(k -> k.endsWith("分部分项"));
          Breakdown.Item sum = sums.get(clause);
          Optional<BigDecimal> total =
              price.or(() -> Optional.ofNullable(sum).map(Breakdown.Item::amount));
          if (whole && total.isPresent()) {
            var span = sum != null ? sum.span() : items.get(items.size() - 1).span();
            found.add(new Breakdown(items, total.get(), span, List.of()));
          }
        });
    return found;
  }

  private int top(Sentence sentence) {
    var clause = reading.clause(sentence);
    while (clause.parent() >= 0) {
      clause = reading.contract().clauses().get(clause.parent());
    }
    return clause.index();
  }

  /** The kind whose name stands right before the amount. */
  private Optional<String> kind(Sentence sentence, Amount amount) {
    String best = null;
    int at = -1;
    for (String group : GROUPS) {
      for (Hit hit : reading.hits().in(sentence, group)) {
        int gap = amount.at() - hit.to();
        if (gap >= 0
            && gap <= NEAR
            && hit.from() > at
            && sentence
                .text()
                .substring(hit.to(), amount.at())
                .chars()
                .noneMatch(c -> c == ',' || c == ';')) {
          at = hit.from();
          best = group;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isPrice(@Nullable BigDecimal amount, Optional<BigDecimal> price) {
    return amount != null && price.isPresent() && amount.compareTo(price.get()) == 0;
  }

  /** 签约合同价…元，其中：分部分项工程费…: right behind the price 其中 opens the list itself. */
  private static boolean inside(Sentence sentence, Amount amount, boolean ofPrice) {
    String text = sentence.text();
    int open = text.lastIndexOf('(', amount.at());
    int close = text.lastIndexOf(')', amount.at());
    boolean bracket = open > close && INSIDE.matcher(text.substring(open, amount.at())).find();
    int stretch = AmountFinder.stretch(text, amount.at());
    return bracket || !ofPrice && text.startsWith("其中", stretch);
  }
}

package fadu.rules;

import fadu.fact.Fact;
import fadu.law.Threshold;
import fadu.rules.file.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether the cases of a point show where each limit turns lawful into unlawful: one violating and
 * one other case close to the limit, on either side of it.
 */
final class FlipPoints {
  /** A number that a case has. */
  private record Seen(BigDecimal number, BigDecimal limit, boolean near, boolean violating) {}

  private final Page page;
  private final Map<LimitUse, List<Seen>> seen = new LinkedHashMap<>();

  FlipPoints(Page page, RuleBook book) {
    this.page = page;
    LimitUse.in(book.engine().rules(page.point().code()).rules())
        .forEach(use -> seen.put(use, new ArrayList<>()));
  }

  boolean none() {
    return seen.isEmpty();
  }

  /** Notes the numbers that a case compares. */
  void see(PointCase each, Case at) {
    seen.forEach(
        (use, numbers) -> {
          Threshold limit = at.thresholds().get(use.limit());
          if (limit != null) {
            for (String key : use.keys()) {
              for (Fact fact : at.facts(key)) {
                use.number(fact)
                    .map(number -> seen(use, fact, number, limit.value(), each.violating()))
                    .ifPresent(numbers::add);
              }
            }
          }
        });
  }

  private static Seen seen(
      LimitUse use, Fact fact, BigDecimal number, BigDecimal limit, boolean violating) {
    BigDecimal distance = number.subtract(limit).abs();
    return new Seen(number, limit, distance.compareTo(use.nearness(fact, limit)) <= 0, violating);
  }

  /** The limits without such a pair; one fault for a limit, whatever it is compared with. */
  List<Fault> faults() {
    Map<String, List<LimitUse>> byLimit =
        seen.keySet().stream()
            .collect(
                Collectors.groupingBy(LimitUse::limit, LinkedHashMap::new, Collectors.toList()));
    List<Fault> faults = new ArrayList<>();
    byLimit.forEach(
        (limit, uses) -> {
          if (uses.stream().noneMatch(this::paired)) {
            faults.add(fault(limit, uses));
          }
        });
    return faults;
  }

  private boolean paired(LimitUse use) {
    List<Seen> near = seen.getOrDefault(use, List.of()).stream().filter(Seen::near).toList();
    return near.stream()
        .filter(Seen::violating)
        .anyMatch(
            bad ->
                near.stream()
                    .filter(good -> !good.violating())
                    .filter(good -> good.limit().compareTo(bad.limit()) == 0)
                    .anyMatch(
                        good ->
                            use.holds(bad.number(), bad.limit())
                                != use.holds(good.number(), good.limit())));
  }

  private Fault fault(String limit, List<LimitUse> uses) {
    String value =
        uses.stream()
            .flatMap(use -> seen.getOrDefault(use, List.of()).stream())
            .map(s -> plain(s.limit()))
            .findFirst()
            .orElse("…");
    return new Fault(
        page.file(),
        page.cases().isEmpty() ? 1 : page.cases().get(0).line(),
        "界限“" + limit + "”（" + value + "）两边没有成对的案例",
        "写一个恰在界限内的合法案例和一个刚过界限的违法案例；现在违法案例读到 "
            + numbers(uses, true)
            + "，合法案例读到 "
            + numbers(uses, false));
  }

  private String numbers(List<LimitUse> uses, boolean violating) {
    TreeSet<BigDecimal> numbers = new TreeSet<>();
    uses.forEach(
        use ->
            seen.getOrDefault(use, List.of()).stream()
                .filter(s -> s.violating() == violating)
                .forEach(s -> numbers.add(s.number())));
    return numbers.isEmpty()
        ? "（没有）"
        : numbers.stream().map(FlipPoints::plain).collect(Collectors.joining("、"));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}

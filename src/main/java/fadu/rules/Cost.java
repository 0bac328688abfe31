package fadu.rules;

import fadu.fact.Fact;
import fadu.rules.drl.CheckedRule;
import fadu.rules.drl.PatternUse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An upper bound on the work of a rule, known before it runs: how many combinations of facts its
 * patterns can make. A session cannot be stopped inside a join, so a rule over the bound is not
 * started.
 */
final class Cost {
  private static final double MOST_COMBINATIONS = 2_000_000;

  private Cost() {}

  static Map<String, Failure> tooCostly(Collection<PointRules> points, List<Fact> facts) {
    Map<String, Long> counts =
        facts.stream().collect(Collectors.groupingBy(Fact::key, Collectors.counting()));
    Map<String, Failure> failures = new HashMap<>();
    for (PointRules point : points) {
      for (CheckedRule rule : point.rules()) {
        if (most(rule, counts) > MOST_COMBINATIONS
            && combinations(rule, counts) > MOST_COMBINATIONS) {
          failures.putIfAbsent(
              point.context().point(), Failure.of("RULE_TIMEOUT", rule, "规则要比较的事实组合超过上限"));
        }
      }
    }
    return failures;
  }

  /** Never less than {@link #combinations}, and quickly told. */
  private static double most(CheckedRule rule, Map<String, Long> counts) {
    double product = rule.patterns().size() + 1;
    for (PatternUse pattern : rule.patterns()) {
      if (!pattern.threshold()) {
        product *= Math.max(1, matching(pattern, counts));
      }
    }
    return product;
  }

  private static long matching(PatternUse pattern, Map<String, Long> counts) {
    long matching = 0;
    for (String name : pattern.names()) {
      matching += counts.getOrDefault(name, 0L);
    }
    return matching;
  }

  /**
   * Patterns of the same depth multiply; what stands inside not and exists is looked at for each.
   */
  private static double combinations(CheckedRule rule, Map<String, Long> counts) {
    Map<Integer, Double> products = new TreeMap<>();
    for (PatternUse pattern : rule.patterns()) {
      if (!pattern.threshold()) {
        double matching = Math.max(1, matching(pattern, counts));
        products.merge(pattern.group(), matching, (a, b) -> a * b);
      }
    }
    double outside = products.getOrDefault(0, 1.0);
    return outside
        * products.entrySet().stream().mapToDouble(e -> e.getKey() == 0 ? 1 : e.getValue()).sum();
  }
}

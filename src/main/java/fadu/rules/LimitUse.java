package fadu.rules;

import fadu.fact.ChoiceFact;
import fadu.fact.Fact;
import fadu.fact.ListFact;
import fadu.fact.MoneyFact;
import fadu.fact.PeriodFact;
import fadu.fact.RateFact;
import fadu.fact.State;
import fadu.fact.Unit;
import fadu.rules.drl.CheckedRule;
import fadu.rules.drl.PatternUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule compares a number of a fact with a limit.
 *
 * @param limit name of the limit
 * @param keys the facts
 * @param field the number
 * @param sign the fact's number stands on the left of it
 */
record LimitUse(String limit, List<String> keys, String field, String sign) {
  private static final Map<String, String> TURNED =
      Map.of(">", "<", "<", ">", ">=", "<=", "<=", ">=", "==", "==", "!=", "!=");

  private static final Map<String, BigDecimal> STEPS = Map.of("percent", new BigDecimal("0.5"));

  /** Every such comparison in the rules of a point, each once. */
  static Set<LimitUse> in(List<CheckedRule> rules) {
    Set<LimitUse> uses = new LinkedHashSet<>();
    for (CheckedRule rule : rules) {
      for (PatternUse left : rule.patterns()) {
        for (PatternUse.Comparison comparison : left.comparisons()) {
          rule.patterns().stream()
              .filter(right -> right.bound().containsKey(comparison.name()))
              .forEach(right -> uses.addAll(of(left, comparison, right)));
        }
      }
    }
    return uses;
  }

  private static List<LimitUse> of(
      PatternUse left, PatternUse.Comparison comparison, PatternUse right) {
    if (left.threshold() == right.threshold() || !TURNED.containsKey(comparison.sign())) {
      return List.of();
    }
    String other =
        comparison.other().isEmpty()
            ? right.bound().getOrDefault(comparison.name(), "")
            : comparison.other();
    PatternUse limit = left.threshold() ? left : right;
    PatternUse fact = left.threshold() ? right : left;
    String field = left.threshold() ? other : comparison.field();
    String sign = left.threshold() ? TURNED.getOrDefault(comparison.sign(), "") : comparison.sign();
    List<LimitUse> uses = new ArrayList<>();
    if (!other.equals("from") && !comparison.field().equals("from")) {
      limit.names().forEach(name -> uses.add(new LimitUse(name, fact.names(), field, sign)));
    }
    return uses;
  }

  /** Whether the comparison holds for such a number. */
  boolean holds(BigDecimal number, BigDecimal limitValue) {
    int order = number.compareTo(limitValue);
    return switch (sign) {
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case "==" -> order == 0;
      default -> order != 0;
    };
  }

  /** The number of a fact, if it has one. */
  Optional<BigDecimal> number(Fact fact) {
    if (fact.state() != State.PRESENT) {
      return Optional.empty();
    }
    if (fact instanceof MoneyFact money) {
      return Optional.of(money.amount());
    }
    if (fact instanceof RateFact rate) {
      return Optional.of(rate.percent());
    }
    if (fact instanceof PeriodFact period) {
      return Optional.of(field.equals("length") ? period.length() : period.days());
    }
    if (fact instanceof ListFact list) {
      return Optional.of(BigDecimal.valueOf(list.size()));
    }
    return fact instanceof ChoiceFact choice
        ? Optional.of(BigDecimal.valueOf(choice.count()))
        : Optional.empty();
  }

  /** How far from the limit a number may be to show on which side of it the law changes. */
  BigDecimal nearness(Fact fact, BigDecimal limitValue) {
    BigDecimal tenth = limitValue.abs().movePointLeft(1);
    return tenth.max(
        fact instanceof PeriodFact period
            ? step(period)
            : STEPS.getOrDefault(field, BigDecimal.ONE));
  }

  /** A period given in months cannot come closer than a month. */
  private static BigDecimal step(PeriodFact period) {
    return period.unit() == Unit.MONTH ? BigDecimal.valueOf(30) : BigDecimal.ONE;
  }
}

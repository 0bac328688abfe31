package fadu.rules;

import fadu.fact.Fact;
import fadu.law.Threshold;
import fadu.rules.drl.CheckedRule;
import fadu.rules.drl.PatternUse;
import fadu.rules.file.Faults;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;

/** The compiled rules of a book. */
final class Engine {
  private final Map<String, PointRules> points = new HashMap<>();
  private final Map<String, CheckedRule> byName = new HashMap<>();
  private final Set<String> seesAll = new HashSet<>();

  /** Keys that a rule looks at, with the types it looks for; other facts need not be told. */
  private final Map<String, Set<String>> looksFor = new HashMap<>();

  private final Halves all;

  private Engine(KieBase together, List<PointRules> rules) {
    for (PointRules each : rules) {
      points.put(each.context().point(), each);
      for (CheckedRule rule : each.rules()) {
        byName.put(rule.name(), rule);
        rule.patterns().forEach(this::looksFor);
        rule.patterns().stream()
            .filter(pattern -> !pattern.threshold() && !pattern.effectiveOnly())
            .forEach(pattern -> seesAll.addAll(pattern.names()));
      }
    }
    all =
        new Halves(
            rules.stream().sorted(Comparator.comparing(PointRules::file)).toList(), together);
  }

  private void looksFor(PatternUse pattern) {
    pattern
        .names()
        .forEach(name -> looksFor.computeIfAbsent(name, n -> new HashSet<>()).add(pattern.type()));
  }

  private boolean looksFor(Fact fact) {
    Set<String> types = looksFor.getOrDefault(fact.key(), Set.of());
    return types.contains(Fact.class.getSimpleName())
        || types.contains(fact.getClass().getSimpleName());
  }

  static Engine compile(List<PointRules.Checked> checked, Faults faults) {
    KieBase base = Compiler.compile(RuleBookLoader.descrs(checked), faults);
    return new Engine(base, checked.stream().map(PointRules.Checked::rules).toList());
  }

  PointRules rules(String point) {
    PointRules rules = points.get(point);
    if (rules == null) {
      throw new IllegalArgumentException("no rules for " + point);
    }
    return rules;
  }

  /** What the rules of all points say of these facts. */
  Verdicts run(List<Fact> facts, Collection<Threshold> thresholds, Session.Limits limits) {
    List<Fact> told =
        facts.stream()
            .filter(f -> f.effective() || seesAll.contains(f.key()))
            .filter(this::looksFor)
            .toList();
    return new Run(byName, told, thresholds, limits).of(all);
  }
}

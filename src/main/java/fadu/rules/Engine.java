package fadu.rules;

import fadu.fact.Fact;
import fadu.law.Threshold;
import fadu.rules.drl.CheckedRule;
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

  /** Keys that a rule looks at; other facts need not be told to it. */
  private final Set<String> seen = new HashSet<>();

  private final Halves all;

  private Engine(KieBase together, List<PointRules> rules) {
    for (PointRules each : rules) {
      points.put(each.context().point(), each);
      for (CheckedRule rule : each.rules()) {
        byName.put(rule.name(), rule);
        rule.patterns().forEach(pattern -> seen.addAll(pattern.names()));
        rule.patterns().stream()
            .filter(pattern -> !pattern.threshold() && !pattern.effectiveOnly())
            .forEach(pattern -> seesAll.addAll(pattern.names()));
      }
    }
    all =
        new Halves(
            rules.stream().sorted(Comparator.comparing(PointRules::file)).toList(), together);
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
            .filter(f -> seen.contains(f.key()) && (f.effective() || seesAll.contains(f.key())))
            .toList();
    return new Run(byName, told, thresholds, limits).of(all);
  }
}

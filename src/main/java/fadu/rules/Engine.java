package fadu.rules;

import fadu.fact.Fact;
import fadu.law.Threshold;
import fadu.rules.drl.CheckedRule;
import fadu.rules.file.Faults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;

/**
 * The compiled rules of a book. All points run in one session; where that fails, each point runs
 * alone, so that a fault stays with its point.
 */
final class Engine {
  private final KieBase together;
  private final Map<String, PointRules> points = new HashMap<>();
  private final Map<String, CheckedRule> byName = new HashMap<>();
  private final Set<String> seesAll = new HashSet<>();
  private final Map<String, KieBase> alone = new ConcurrentHashMap<>();

  private Engine(KieBase together, List<PointRules> rules) {
    this.together = together;
    for (PointRules each : rules) {
      points.put(each.context().point(), each);
      for (CheckedRule rule : each.rules()) {
        byName.put(rule.name(), rule);
        rule.patterns().stream()
            .filter(pattern -> !pattern.threshold() && !pattern.effectiveOnly())
            .forEach(pattern -> seesAll.addAll(pattern.names()));
      }
    }
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
    List<Fact> seen =
        facts.stream().filter(f -> f.effective() || seesAll.contains(f.key())).toList();
    Map<String, Failure> failures = new HashMap<>(Cost.tooCostly(points.values(), seen));
    if (failures.isEmpty()) {
      try {
        return Verdicts.of(new Session(together, byName, limits).run(seen, thresholds), Map.of());
      } catch (SessionFailed e) {
        // Which rule it was is found out below, by running every point alone.
      }
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Map.Entry<String, PointRules> point : points.entrySet()) {
      if (!failures.containsKey(point.getKey())) {
        try {
          KieBase base = alone(point.getKey(), point.getValue().freshDescrs());
          verdicts.addAll(new Session(base, byName, limits.alone()).run(seen, thresholds));
        } catch (SessionFailed e) {
          CheckedRule rule = culprit(point.getValue(), seen, thresholds, limits, e);
          failures.put(point.getKey(), Failure.of(e.code(), rule, e.what()));
        }
      }
    }
    return Verdicts.of(verdicts, failures);
  }

  private KieBase alone(String name, List<RuleDescr> descrs) {
    return alone.computeIfAbsent(name, n -> Compiler.compile(descrs, new Faults()));
  }

  /** The rule of a failed point that also fails by itself, else the one that fired last. */
  private CheckedRule culprit(
      PointRules point,
      List<Fact> facts,
      Collection<Threshold> thresholds,
      Session.Limits limits,
      SessionFailed failed) {
    for (RuleDescr descr : point.freshDescrs()) {
      try {
        KieBase base = alone(point.context().point() + "/" + descr.getName(), List.of(descr));
        new Session(base, byName, limits.alone()).run(facts, thresholds);
      } catch (SessionFailed e) {
        return rule(descr.getName());
      }
    }
    return point.rules().stream()
        .filter(rule -> rule.name().equals(failed.rule()))
        .findFirst()
        .orElse(point.rules().get(0));
  }

  private CheckedRule rule(String name) {
    CheckedRule rule = byName.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + name);
    }
    return rule;
  }
}

package fadu.rules;

import fadu.fact.Fact;
import fadu.law.Threshold;
import fadu.rules.drl.CheckedRule;
import fadu.rules.file.Faults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;

/**
 * One run of all points over the facts of a submission. All run in one session; if that fails, its
 * verdicts are worth nothing, and each half runs by itself, so that a fault ends up with its point.
 */
final class Run {
  private final Map<String, CheckedRule> rules;
  private final List<Fact> facts;
  private final Collection<Threshold> thresholds;
  private final Session.Limits limits;
  private final List<Verdict> verdicts = new ArrayList<>();
  private final Map<String, Failure> failures = new HashMap<>();

  Run(
      Map<String, CheckedRule> rules,
      List<Fact> facts,
      Collection<Threshold> thresholds,
      Session.Limits limits) {
    this.rules = rules;
    this.facts = facts;
    this.thresholds = thresholds;
    this.limits = limits;
  }

  Verdicts of(Halves all) {
    failures.putAll(Cost.tooCostly(all.points(), facts));
    run(all, limits);
    return Verdicts.of(verdicts, failures);
  }

  private void run(Halves some, Session.Limits within) {
    List<PointRules> left =
        some.points().stream().filter(p -> !failures.containsKey(p.context().point())).toList();
    if (left.isEmpty()) {
      return;
    }
    if (left.size() == some.points().size()) {
      try {
        verdicts.addAll(new Session(some.base(), rules, within).run(facts, thresholds));
        return;
      } catch (SessionFailed failed) {
        if (left.size() == 1) {
          PointRules point = left.get(0);
          failures.put(point.context().point(), failure(point, failed));
          return;
        }
      }
    }
    some.parts().forEach(part -> run(part, limits.alone()));
  }

  /** Names the rule that also fails by itself, else the one that fired last. */
  private Failure failure(PointRules point, SessionFailed failed) {
    for (RuleDescr descr : point.freshDescrs()) {
      try {
        KieBase base = Compiler.compile(List.of(descr), new Faults());
        new Session(base, rules, limits.alone()).run(facts, thresholds);
      } catch (SessionFailed e) {
        return Failure.of(e.code(), rule(descr.getName(), point), e.what());
      }
    }
    return Failure.of(failed.code(), rule(failed.rule(), point), failed.what());
  }

  private CheckedRule rule(String name, PointRules point) {
    return rules.getOrDefault(name, point.rules().get(0));
  }
}

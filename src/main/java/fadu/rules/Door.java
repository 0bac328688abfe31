package fadu.rules;

import fadu.fact.Fact;
import fadu.rules.drl.CheckedRule;
import fadu.rules.drl.DoorCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * The one way out of the rules, one for each run. When a rule matches, its consequence (as the
 * guard read it) is carried out here: {@code point.violated("branch", $fact)} becomes a verdict.
 */
final class Door extends DefaultAgendaEventListener {
  private record Entry(Verdict verdict, List<Integer> order) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry e) -> e.verdict().rule().file())
          .thenComparingInt(e -> e.verdict().rule().line())
          .thenComparing(e -> e.verdict().rule().name())
          .thenComparing(Entry::order, Door::compare);

  private final Map<String, CheckedRule> rules;
  private final Map<Fact, Integer> positions = new IdentityHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  Door(Map<String, CheckedRule> rules, List<Fact> facts) {
    this.rules = rules;
    facts.forEach(fact -> positions.put(fact, positions.size()));
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    Match match = event.getMatch();
    CheckedRule rule = rules.get(match.getRule().getName());
    if (rule == null) {
      throw new IllegalStateException("unknown rule " + match.getRule().getName());
    }
    for (int i = 0; i < rule.calls().size(); i++) {
      DoorCall call = rule.calls().get(i);
      List<Fact> facts =
          call.facts().stream().map(name -> (Fact) match.getDeclarationValue(name)).toList();
      List<Integer> order = new ArrayList<>(List.of(i));
      facts.forEach(fact -> order.add(positions.getOrDefault(fact, -1)));
      entries.add(new Entry(new Verdict(rule, call, facts), order));
    }
  }

  /** What was said, in an order that does not depend on the order of matching. */
  List<Verdict> verdicts() {
    return entries.stream().sorted(ORDER).map(Entry::verdict).distinct().toList();
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = Integer.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}

package fadu.rules;

import fadu.fact.Fact;
import fadu.law.Threshold;
import fadu.rules.drl.CheckedRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** One run of compiled rules over the facts of one submission. */
final class Session {
  /**
   * When to give up.
   *
   * @param firings most firings of all rules together
   * @param millis longest time; a guard against faults of the engine, far above any honest run
   */
  record Limits(int firings, long millis) {
    static final Limits USUAL = new Limits(100_000, 5_000);

    /** For a part of the points. */
    Limits alone() {
      return new Limits(Math.max(1, firings / 10), millis / 10);
    }
  }

  private final KieBase base;
  private final Map<String, CheckedRule> rules;
  private final Limits limits;

  Session(KieBase base, Map<String, CheckedRule> rules, Limits limits) {
    this.base = base;
    this.rules = rules;
    this.limits = limits;
  }

  /** Stops the session between two firings once the time is over, and remembers who fired last. */
  private static final class Watch extends DefaultAgendaEventListener {
    private final long end;
    private String last = "";
    private boolean late;

    Watch(long millis) {
      end = System.nanoTime() + millis * 1_000_000;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      last = event.getMatch().getRule().getName();
      if (System.nanoTime() - end > 0) {
        late = true;
        event.getKieRuntime().halt();
      }
    }
  }

  /**
   * @throws SessionFailed if a rule threw, fired without end or took too long
   */
  List<Verdict> run(List<Fact> facts, Collection<Threshold> thresholds) throws SessionFailed {
    KieSession session = base.newKieSession();
    Watch watch = new Watch(limits.millis());
    Door door = new Door(rules, facts);
    int fired;
    try {
      session.addEventListener(watch);
      session.addEventListener(door);
      thresholds.forEach(session::insert);
      facts.forEach(session::insert);
      fired = session.fireAllRules(limits.firings());
    } catch (RuntimeException | StackOverflowError e) {
      throw new SessionFailed("RULE_FAILED", "规则执行出错", watch.last);
    } finally {
      session.dispose();
    }
    if (watch.late || fired >= limits.firings()) {
      throw new SessionFailed(
          "RULE_TIMEOUT",
          watch.late ? "规则执行超过时限" : "规则触发超过 " + limits.firings() + " 次",
          watch.last);
    }
    return door.verdicts();
  }
}

package fadu.rules;

import fadu.fact.Fact;
import fadu.rules.drl.CheckedRule;
import fadu.rules.drl.DoorCall;
import java.util.List;

/** What one match of a rule said through the door. */
record Verdict(CheckedRule rule, DoorCall call, List<Fact> facts) {
  Verdict {
    facts = List.copyOf(facts);
  }

  /** Tells apart what differs in practice without a walk through rule and facts. */
  @Override
  public int hashCode() {
    int hash = rule.name().hashCode();
    for (Fact fact : facts) {
      hash = 31 * hash + fact.key().hashCode();
      hash = 31 * hash + fact.evidence().hashCode();
    }
    return hash;
  }
}

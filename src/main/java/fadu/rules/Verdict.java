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
}

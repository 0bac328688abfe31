package fadu.review.ruleset;

import fadu.rules.RuleCatalogue;
import java.util.Optional;

/** The rule set that reviews which start now run on. */
public interface CurrentRules {

  RuleSetStatus status();

  /** What is in it; empty while there is none. */
  Optional<RuleCatalogue> catalogue();

  /** Looks at the rule author's folder again, changed or not. */
  void again();
}

package fadu.rules;

import java.util.List;

/** Reads and compiles a rule set and says what is wrong with it. */
public final class RuleCheck {
  private RuleCheck() {}

  public static RuleReport run(RuleSource source) {
    try {
      return RuleReport.of(RuleBook.load(source), 0, List.of(), List.of());
    } catch (RuleFaults faults) {
      return RuleReport.refused(faults);
    }
  }
}

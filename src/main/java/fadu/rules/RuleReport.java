package fadu.rules;

import fadu.rules.file.Fault;
import java.util.List;

/**
 * What checking or testing a rule set found.
 *
 * @param points points looked at, 0 if the set could not be loaded
 * @param rules rules in them
 * @param cases cases run; 0 for a check
 * @param faults everything that is wrong, by file and line
 */
public record RuleReport(int points, int rules, int cases, List<Fault> faults) {
  public RuleReport {
    faults = List.copyOf(faults);
  }

  public boolean passed() {
    return faults.isEmpty();
  }

  static RuleReport refused(RuleFaults faults) {
    return new RuleReport(0, 0, 0, faults.faults());
  }

  static RuleReport of(RuleBook book, int cases, List<Fault> faults) {
    int rules =
        book.pages().stream()
            .mapToInt(page -> book.engine().rules(page.point().code()).rules().size())
            .sum();
    return new RuleReport(book.pages().size(), rules, cases, faults);
  }
}

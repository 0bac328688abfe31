package fadu.rules;

import fadu.rules.file.Fault;
import fadu.rules.file.Faults;
import java.util.List;

/**
 * What checking or testing a rule set found.
 *
 * @param points points looked at, 0 if the set could not be loaded
 * @param rules rules in them
 * @param cases cases run; 0 for a check
 * @param faults everything that is wrong, by file and line; those of {@code failed} among them
 * @param failed cases that did not come out as their page says
 */
public record RuleReport(
    int points, int rules, int cases, List<Fault> faults, List<FailedCase> failed) {
  public RuleReport {
    faults = List.copyOf(faults);
    failed = List.copyOf(failed);
  }

  public boolean passed() {
    return faults.isEmpty();
  }

  static RuleReport refused(RuleFaults faults) {
    return new RuleReport(0, 0, 0, faults.faults(), List.of());
  }

  static RuleReport of(RuleBook book, int cases, List<Fault> faults, List<FailedCase> failed) {
    int rules =
        book.pages().stream()
            .mapToInt(page -> book.engine().rules(page.point().code()).rules().size())
            .sum();
    Faults all = new Faults();
    faults.forEach(f -> all.add(f.file(), f.line(), f.message(), f.remedy()));
    failed.stream()
        .map(FailedCase::fault)
        .forEach(f -> all.add(f.file(), f.line(), f.message(), f.remedy()));
    return new RuleReport(book.pages().size(), rules, cases, all.list(), failed);
  }
}

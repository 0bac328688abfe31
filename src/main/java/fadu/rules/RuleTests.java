package fadu.rules;

import fadu.fact.FactReader;
import fadu.rules.file.Fault;
import fadu.rules.file.Faults;
import java.util.List;

/** Runs the cases of all pages of a rule set. */
public final class RuleTests {
  private RuleTests() {}

  public static RuleReport run(RuleSource source) {
    try {
      RuleBook book = RuleBook.load(source);
      return run(book, FactReaders.all(book.holidays()));
    } catch (RuleFaults faults) {
      return RuleReport.refused(faults);
    }
  }

  static RuleReport run(RuleBook book, List<FactReader> readers) {
    Faults faults = new Faults();
    CaseRunner runner = new CaseRunner(book, readers);
    int cases = 0;
    for (Page page : book.pages()) {
      for (PointCase each : page.cases()) {
        cases++;
        for (Fault fault : runner.run(page, each)) {
          faults.add(fault.file(), fault.line(), fault.message(), fault.remedy());
        }
      }
    }
    return RuleReport.of(book, cases, faults.list());
  }
}

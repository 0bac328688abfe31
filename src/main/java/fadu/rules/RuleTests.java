package fadu.rules;

import fadu.fact.FactReader;
import fadu.rules.file.Fault;
import fadu.rules.file.Faults;
import java.util.List;
import java.util.Set;

/** Runs the cases of all pages of a rule set. */
public final class RuleTests {
  private RuleTests() {}

  public static RuleReport run(RuleSource source) {
    return run(source, Set.of());
  }

  /**
   * @param points codes of the points, or areas, whose cases to run; empty for all
   */
  public static RuleReport run(RuleSource source, Set<String> points) {
    try {
      RuleBook book = RuleBook.load(source);
      return run(book, FactReaders.all(book.holidays()), points);
    } catch (RuleFaults faults) {
      return RuleReport.refused(faults);
    }
  }

  static RuleReport run(RuleBook book, List<FactReader> readers) {
    return run(book, readers, Set.of());
  }

  private static RuleReport run(RuleBook book, List<FactReader> readers, Set<String> points) {
    Faults faults = new Faults();
    CaseRunner runner = new CaseRunner(book, readers);
    int cases = 0;
    for (Page page : book.pages()) {
      if (!points.isEmpty()
          && !points.contains(page.point().code())
          && !points.contains(page.point().area())) {
        continue;
      }
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

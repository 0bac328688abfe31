package fadu.rules;

import fadu.fact.FactReader;
import fadu.rules.file.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the cases of all pages of a rule set. */
public final class RuleTests {
  private RuleTests() {}

  public static RuleReport run(RuleSource source) {
    return run(source, Set.of(), RuleProgress.NONE);
  }

  /**
   * @param points codes of the points, or areas, whose cases to run; empty for all
   */
  public static RuleReport run(RuleSource source, Set<String> points) {
    return run(source, points, RuleProgress.NONE);
  }

  /** As {@link #run(RuleSource, Set)}, telling of every file and case. */
  public static RuleReport run(RuleSource source, Set<String> points, RuleProgress progress) {
    try {
      RuleBook book = RuleBook.load(source, progress);
      List<Fault> lacking = ProgramNeeds.lacking(book);
      return lacking.isEmpty()
          ? run(book, FactReaders.all(book.holidays()), points, progress)
          : RuleReport.of(book, 0, lacking, List.of());
    } catch (RuleFaults faults) {
      return RuleReport.refused(faults);
    }
  }

  static RuleReport run(RuleBook book, List<FactReader> readers) {
    return run(book, readers, Set.of(), RuleProgress.NONE);
  }

  private static RuleReport run(
      RuleBook book, List<FactReader> readers, Set<String> points, RuleProgress progress) {
    List<FailedCase> failed = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    CaseRunner runner = new CaseRunner(book, readers);
    int cases = 0;
    for (Page page : book.pages()) {
      if (!points.isEmpty()
          && !points.contains(page.point().code())
          && !points.contains(page.point().area())) {
        continue;
      }
      FlipPoints flips = new FlipPoints(page, book);
      for (PointCase each : page.cases()) {
        cases++;
        progress.at(page.file(), each.line());
        failed.addAll(runner.run(page, each, flips));
      }
      if (failed.stream().noneMatch(each -> each.file().equals(page.file()))) {
        faults.addAll(flips.faults()); // Else the numbers are not yet what they are meant to be.
      }
    }
    return RuleReport.of(book, cases, faults, failed);
  }
}

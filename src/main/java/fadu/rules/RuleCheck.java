package fadu.rules;

import fadu.fact.FactReader;
import fadu.rules.file.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and compiles a rule set and says what is wrong with it, without judging its cases: that is
 * what {@link RuleTests} does.
 */
public final class RuleCheck {
  private RuleCheck() {}

  public static RuleReport run(RuleSource source) {
    try {
      RuleBook book = RuleBook.load(source);
      List<Fault> lacking = ProgramNeeds.lacking(book);
      return lacking.isEmpty()
          ? run(book, FactReaders.all(book.holidays()))
          : RuleReport.of(book, 0, lacking, List.of());
    } catch (RuleFaults faults) {
      return RuleReport.refused(faults);
    }
  }

  /** What is wrong with a set that could be loaded. */
  static RuleReport run(RuleBook book, List<FactReader> readers) {
    CaseRunner runner = new CaseRunner(book, readers);
    List<Fault> faults = new ArrayList<>();
    for (Page page : book.pages()) {
      FlipPoints flips = new FlipPoints(page, book);
      if (!flips.none()) {
        page.cases().forEach(each -> runner.look(page, each, flips));
        faults.addAll(flips.faults());
      }
    }
    return RuleReport.of(book, 0, faults, List.of());
  }
}

package fadu.rules;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.FactReading;
import fadu.fact.Facts;
import fadu.finding.Evidence;
import fadu.finding.Finding;
import fadu.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs one case of a page through the readers and the rules, as a review would. */
final class CaseRunner {
  /** Date of a case that names none. */
  static final LocalDate USUAL_DATE = LocalDate.of(2026, 10, 10);

  private final RuleBook book;
  private final FactReading reading;
  private final Assessment assessment;

  CaseRunner(RuleBook book, List<FactReader> readers) {
    this.book = book;
    this.reading = book.factReading(readers);
    this.assessment = new Assessment(book);
  }

  /**
   * @param flips told what numbers the case compares
   */
  List<FailedCase> run(Page page, PointCase each, FlipPoints flips) {
    List<FailedCase> faults = new ArrayList<>();
    try {
      check(page, each, faults, flips);
    } catch (RuntimeException e) {
      faults.add(failed(page, each, "", "执行出错：" + e, "这是程序的问题，请连同本案例反馈"));
    }
    return faults;
  }

  /** What is known of a case, without judging it. */
  private record Known(Case at, Facts facts, CaseFrame.Framed framed, Metadata metadata) {}

  private Known read(Page page, PointCase each) {
    LocalDate date = each.asOf().orElse(USUAL_DATE);
    CaseFrame.Framed framed = CaseFrame.of(page, each, date);
    Contract contract = ContractParser.parse(framed.texts());
    Metadata metadata = Metadata.read(each.metadata(), book.dictionary());
    Facts facts = reading.read(contract, metadata.facts(), date);
    return new Known(
        new Case(book, contract, facts, ReviewDates.of(date)), facts, framed, metadata);
  }

  /** Tells the numbers of a case without judging it; a case that breaks tells none. */
  void look(Page page, PointCase each, FlipPoints flips) {
    try {
      flips.see(each, read(page, each).at());
    } catch (RuntimeException e) {
      // Said with its reason when the cases are run.
    }
  }

  private void check(Page page, PointCase each, List<FailedCase> faults, FlipPoints flips) {
    Known known = read(page, each);
    Case at = known.at();
    flips.see(each, at);
    known
        .metadata()
        .warnings()
        .forEach(w -> faults.add(failed(page, each, "", w.message(), "改正案例的 metadata")));
    Decision decision = assessment.decide(page, at, assessment.verdicts(at, known.facts()));
    Finding finding = decision.finding(page, at);
    if (finding.outcome() != each.expect()) {
      faults.add(
          failed(
              page,
              each,
              finding.outcome().code(),
              "应为 "
                  + each.expect().code()
                  + "，得到 "
                  + finding.outcome().code()
                  + "："
                  + finding.message()
                  + finding.reason(),
              "读到的事实：" + known(page, at)));
      return;
    }
    if (!each.branch().isEmpty() && !decision.branches().contains(each.branch())) {
      faults.add(
          failed(page, each, "", "应由分支“" + each.branch() + "”得出，实际是 " + decision.branches(), ""));
    }
    each.severity()
        .filter(severity -> severity != finding.severity())
        .ifPresent(
            s -> faults.add(failed(page, each, "", "严重程度应为" + s + "，得到" + finding.severity(), "")));
    if (!decision.silent().isEmpty()) {
      faults.add(
          failed(
              page,
              each,
              "",
              "分支 " + decision.silent() + " 的事实齐备，但没有规则给出结论",
              "补一条 satisfied 或 notApplicable 的规则"));
    }
    for (Span marked : known.framed().marks()) {
      if (finding.evidence().stream().map(Evidence::span).noneMatch(marked::overlaps)) {
        faults.add(
            failed(
                page,
                each,
                "",
                "证据没有落在“" + at.contract().words(marked) + "”",
                "得到的证据：" + finding.evidence().stream().map(Evidence::quote).toList()));
      }
    }
  }

  private static FailedCase failed(
      Page page, PointCase each, String actual, String message, String hint) {
    return new FailedCase(
        page.point().code(),
        page.file(),
        each.line(),
        each.says(),
        each.expect().code(),
        actual.isEmpty() ? each.expect().code() : actual,
        message,
        hint);
  }

  private static String known(Page page, Case at) {
    return page.keys().stream()
        .sorted()
        .map(key -> key + " = " + values(at.facts(key)))
        .collect(Collectors.joining("；"));
  }

  private static String values(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                fact.shown()
                    + (fact.state() == fadu.fact.State.PRESENT ? "" : " [" + fact.state() + "]"))
        .collect(Collectors.joining("、"));
  }
}

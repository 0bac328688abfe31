package fadu.rules;

import fadu.clause.Contract;
import fadu.fact.Facts;
import fadu.finding.Finding;
import fadu.law.ReviewPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Facts of a submission → an outcome for every review point. Holds no state of a review. */
public final class Assessment {
  private final RuleBook book;
  private final Session.Limits limits;

  public Assessment(RuleBook book) {
    this(book, Session.Limits.USUAL);
  }

  Assessment(RuleBook book, Session.Limits limits) {
    this.book = book;
    this.limits = limits;
  }

  /** As {@link #assess(Contract, Facts, ReviewDates)}, with everything on one day. */
  public List<Finding> assess(Contract contract, Facts facts, LocalDate asOf) {
    return assess(contract, facts, ReviewDates.of(asOf));
  }

  /**
   * @return one finding for every point of the book, by code
   */
  public List<Finding> assess(Contract contract, Facts facts, ReviewDates dates) {
    Case at = new Case(book, contract, facts, dates);
    Verdicts verdicts = verdicts(at, facts);
    return book.pages().stream().map(page -> decide(page, at, verdicts).finding(page, at)).toList();
  }

  Verdicts verdicts(Case at, Facts facts) {
    return at.contract().kind().reviewed()
        ? book.engine().run(facts.all(), at.thresholds().values(), limits)
        : Verdicts.of(List.of(), Map.of());
  }

  Decision decide(Page page, Case at, Verdicts verdicts) {
    ReviewPoint point = page.point();
    return Applicability.refusal(point, at)
        .map(Decision::notApplicable)
        .or(() -> verdicts.failure(point.code()).map(Decision::error))
        .orElseGet(() -> new Deciding(page, at).decide(verdicts.of(point.code())));
  }
}

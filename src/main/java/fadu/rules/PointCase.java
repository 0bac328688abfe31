package fadu.rules;

import fadu.finding.Outcome;
import fadu.law.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case of a page: a text and what must come of it.
 *
 * @param says what the case shows
 * @param text words of the contract; those in ⟦⟧ must be touched by the evidence
 * @param expect outcome of the point
 * @param branch branch that must decide it, empty if any may
 * @param metadata what the department declared
 * @param frame whether the text is put into a neutral contract
 * @param papers further files
 * @param line line of the case in its page
 */
public record PointCase(
    String says,
    String text,
    Outcome expect,
    String branch,
    Optional<Severity> severity,
    Map<String, Object> metadata,
    Optional<LocalDate> asOf,
    boolean frame,
    List<Paper> papers,
    int line) {

  /** A further file of the submission. */
  public record Paper(String name, String text) {}

  public PointCase {
    papers = List.copyOf(papers);
  }

  public boolean violating() {
    return expect == Outcome.VIOLATED;
  }

  public boolean lawful() {
    return expect == Outcome.SATISFIED || expect == Outcome.NOT_APPLICABLE;
  }
}

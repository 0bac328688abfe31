package fadu.rules;

import fadu.finding.Evidence;
import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.finding.RuleReference;
import fadu.law.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What was decided about a point.
 *
 * @param verdicts those that decided it; they give the evidence
 * @param branches ids of the branches that decided it
 * @param silent ids of the branches of which the rules said nothing although nothing was lacking
 * @param missing keys of the facts for want of which it was not assessed
 */
record Decision(
    Outcome outcome,
    Optional<Severity> severity,
    String message,
    String reason,
    List<Verdict> verdicts,
    List<String> branches,
    List<String> silent,
    Optional<RuleReference> rule,
    List<String> missing) {
  Decision {
    verdicts = List.copyOf(verdicts);
    branches = List.copyOf(branches);
    silent = List.copyOf(silent);
    missing = List.copyOf(missing);
  }

  static Decision of(
      Outcome outcome,
      String reason,
      List<Verdict> verdicts,
      List<String> branches,
      List<String> silent,
      List<String> missing) {
    return new Decision(
        outcome,
        Optional.empty(),
        "",
        reason,
        verdicts,
        branches,
        silent,
        reference(verdicts),
        missing);
  }

  static Decision notApplicable(String reason) {
    return of(Outcome.NOT_APPLICABLE, reason, List.of(), List.of(), List.of(), List.of());
  }

  static Decision error(Failure failure) {
    return new Decision(
        Outcome.ERROR,
        Optional.empty(),
        "",
        failure.reason(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(failure.rule()),
        List.of());
  }

  static Optional<RuleReference> reference(List<Verdict> verdicts) {
    return verdicts.stream()
        .findFirst()
        .map(Verdict::rule)
        .map(rule -> new RuleReference(rule.name(), "rules/" + rule.file(), rule.line()));
  }

  Finding finding(Page page, Case at) {
    return new Finding(
        page.point(),
        outcome,
        severity.orElse(page.point().severity()),
        message,
        reason,
        Citations.inForce(page.point(), at),
        evidence(page, at),
        rule,
        missing);
  }

  /** What is nowhere has no words of its own: then the place where it would stand. */
  private List<Evidence> evidence(Page page, Case at) {
    List<Evidence> words = EvidenceFinder.find(verdicts, at.contract());
    return words.isEmpty() && outcome == Outcome.VIOLATED ? at.near().find(page.near()) : words;
  }
}

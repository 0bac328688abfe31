package fadu.finding;

import fadu.law.LegalBasis;
import fadu.law.ReviewPoint;
import fadu.law.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of one review point.
 *
 * @param severity the point's, or a lower one where a rule said so
 * @param message what is wrong, a Chinese sentence; empty unless violated
 * @param reason why it is satisfied, not applicable, not assessed or in error; notes of a violation
 * @param basis provisions in force on the date of the review, in the order of the page
 * @param evidence places in reading order
 * @param rule the first rule that decided it
 * @param missing keys of the facts for want of which it was not assessed, {@code meta.…} for what
 *     the department can still declare; empty for every other outcome
 */
public record Finding(
    ReviewPoint point,
    Outcome outcome,
    Severity severity,
    String message,
    String reason,
    List<LegalBasis> basis,
    List<Evidence> evidence,
    Optional<RuleReference> rule,
    List<String> missing) {
  public Finding {
    basis = List.copyOf(basis);
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
  }
}

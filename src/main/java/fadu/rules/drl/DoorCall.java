package fadu.rules.drl;

import fadu.law.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a rule reports when it matches: one call of {@code point} in its consequence.
 *
 * @param branch id of a branch of the page
 * @param severity a lower severity, for {@code violatedAs}
 * @param note the explanation given; empty for plain {@code violated} and {@code satisfied}
 * @param facts names of the bindings passed, in order
 */
public record DoorCall(
    Kind kind, String branch, Optional<Severity> severity, String note, List<String> facts) {
  /** The calls the door knows. */
  public enum Kind {
    VIOLATED,
    SATISFIED,
    NOT_ASSESSED,
    NOT_APPLICABLE
  }

  public DoorCall {
    facts = List.copyOf(facts);
  }
}

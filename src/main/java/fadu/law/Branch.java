package fadu.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a review point can be violated.
 *
 * @param id name inside the point; the door of the rules takes it
 * @param says what the branch asks, one Chinese phrase
 * @param needs keys of the facts without which it cannot be assessed
 * @param exceptionNeeds keys of facts that can only make the verdict milder; missing ones put 例外待核
 *     on it
 * @param basis ids of the provisions it rests on, of those the point cites; empty = all of them
 * @param from first signing date to which it applies
 * @param until last signing date to which it applies
 */
public record Branch(
    String id,
    String says,
    List<String> needs,
    List<String> exceptionNeeds,
    List<String> basis,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {
  public Branch {
    needs = List.copyOf(needs);
    exceptionNeeds = List.copyOf(exceptionNeeds);
    basis = List.copyOf(basis);
  }

  /** A branch of all dates that rests on whatever the point cites. */
  public Branch(String id, String says, List<String> needs, List<String> exceptionNeeds) {
    this(id, says, needs, exceptionNeeds, List.of(), Optional.empty(), Optional.empty());
  }

  /** Whether the branch rests on this provision. */
  public boolean restsOn(Citation citation) {
    return basis.isEmpty() || basis.contains(citation.ref());
  }
}

package fadu.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One provision that findings cite.
 *
 * @param id short name in the catalogue, e.g. {@code RET7}
 * @param law title of the law
 * @param docNo document number or date of adoption
 * @param article article as printed
 * @param gist what it says, in our words
 * @param from first day in force
 * @param to last day in force, empty while it is in force
 * @param successor id of what replaced it, empty if nothing did
 * @param verified whether the text was seen; shown as 待核 otherwise
 * @param temporalBy which date decides whether it applies
 */
public record LegalBasis(
    String id,
    String law,
    String docNo,
    String article,
    String gist,
    LocalDate from,
    Optional<LocalDate> to,
    String successor,
    boolean verified,
    TemporalBy temporalBy) {

  /** Which date decides that a law applies. */
  public enum TemporalBy {
    SIGNING,
    PERFORMANCE,
    ACCEPTANCE,
    TODAY
  }

  public boolean inForce(LocalDate date) {
    return !date.isBefore(from) && to.map(end -> !date.isAfter(end)).orElse(true);
  }
}

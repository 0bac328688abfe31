package fadu.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One point of the catalogue: the jurist's page without its cases.
 *
 * @param code area and name, e.g. {@code payment.retention-over-3-percent}
 * @param appliesTo kinds of document, as {@code DocumentKind.label()} prints them
 * @param absence whether it fires on something that is nowhere in the contract
 * @param from first signing date to which it applies
 * @param until last signing date to which it applies
 * @param message sentence shown for a violation; {@code {key}} stands for the value of a fact
 * @param replacement a better wording, empty if a clause cannot simply be replaced
 */
public record ReviewPoint(
    String code,
    String area,
    String areaName,
    String title,
    Severity severity,
    String severityReason,
    List<String> appliesTo,
    boolean absence,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String trigger,
    List<Branch> branches,
    List<Citation> basis,
    String message,
    String suggestion,
    String replacement,
    List<String> falseAlarms) {

  public ReviewPoint {
    appliesTo = List.copyOf(appliesTo);
    branches = List.copyOf(branches);
    basis = List.copyOf(basis);
    falseAlarms = List.copyOf(falseAlarms);
  }
}

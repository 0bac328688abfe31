package fadu.rules;

import fadu.law.LegalBasis;
import java.time.LocalDate;

/**
 * The dates that decide which law applies.
 *
 * @param signing date of signing, or of the review while the contract is a draft
 * @param performance date on which the duty at issue is performed
 * @param acceptance date on which a court would take the case
 * @param today date of the review
 */
public record ReviewDates(
    LocalDate signing, LocalDate performance, LocalDate acceptance, LocalDate today) {

  /** All on one day: a draft reviewed today. */
  public static ReviewDates of(LocalDate date) {
    return new ReviewDates(date, date, date, date);
  }

  /** A contract signed on one day and reviewed on another. */
  public static ReviewDates of(LocalDate signing, LocalDate today) {
    return new ReviewDates(signing, today, today, today);
  }

  LocalDate by(LegalBasis.TemporalBy which) {
    return switch (which) {
      case SIGNING -> signing;
      case PERFORMANCE -> performance;
      case ACCEPTANCE -> acceptance;
      case TODAY -> today;
    };
  }
}

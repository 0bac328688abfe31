package fadu.web;

import fadu.register.ReviewState;
import fadu.register.SubmissionList;
import java.time.Instant;
import java.time.ZoneId;

/** The number of a submission as people say it: year of submission and running number. */
final class Serials {
  private Serials() {}

  static String of(int serial, long createdAt, ZoneId zone) {
    return "%d-%04d".formatted(Instant.ofEpochMilli(createdAt).atZone(zone).getYear(), serial);
  }

  static String of(SubmissionList list, ReviewState review, ZoneId zone) {
    return of(list.serial(review.submissionId()), review.createdAt(), zone);
  }
}

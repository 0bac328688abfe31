package fadu.web;

import fadu.register.Labels;
import fadu.register.ListedSubmission;
import java.time.ZoneId;
import java.util.List;

/**
 * A submission as a line of the list.
 *
 * @param serial its number as people say it
 * @param title of the project, or of the file where there is none
 * @param ordinal how often it was reviewed
 * @param message why there is no result, empty if there is one
 * @param counts violations by severity, gravest first
 */
record ListRow(
    String id,
    String serial,
    String title,
    String file,
    String owner,
    String contractor,
    String kind,
    String price,
    String sender,
    String time,
    String phase,
    String message,
    int ordinal,
    List<Integer> counts,
    int violated,
    int notAssessed,
    int error) {

  static ListRow of(ListedSubmission submission, ZoneId zone) {
    ListedSubmission.Summary s = submission.summary();
    String file = Labels.visible(submission.file());
    return new ListRow(
        submission.reviewId(),
        Serials.of(submission.serial(), submission.createdAt(), zone),
        s.project().isEmpty() ? file : Labels.visible(s.project()),
        s.project().isEmpty() ? "" : file,
        Labels.visible(s.owner()),
        Labels.visible(s.contractor()),
        s.kind(),
        Amounts.grouped(s.price()),
        submission.sender(),
        Findings.time(submission.createdAt(), zone),
        submission.phase().name(),
        submission.message(),
        submission.ordinal(),
        List.of(s.grave(), s.serious(), s.ordinary(), s.hint()),
        s.violated(),
        s.notAssessed(),
        s.error());
  }
}

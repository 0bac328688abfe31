package fadu.api;

import fadu.register.ReviewState;
import fadu.review.worker.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How a review stands, as JSON.
 *
 * @param state queued, running, done, refused or failed
 * @param step what runs now
 * @param progress steps begun, of how many
 * @param recognised page images recognised, of how many; only while there are any
 * @param createdAt ISO 8601 with offset
 * @param violated points violated, once it is done
 * @param problem why there is no result, if there will be none
 * @param self path of the review
 */
record StatusDocument(
    String schema,
    String id,
    String title,
    String state,
    @Nullable String step,
    @Nullable Progress progress,
    @Nullable Recognised recognised,
    String createdAt,
    @Nullable Integer violated,
    @Nullable Cause problem,
    String self) {

  record Progress(int step, int of) {}

  record Recognised(int pages, int of) {}

  record Cause(String code, String detail, @Nullable Long limit, @Nullable Long actual) {}

  static StatusDocument of(ReviewState review, HttpServletRequest request, ZoneId zone) {
    boolean done = review.phase() == ReviewState.Phase.DONE;
    return new StatusDocument(
        "fadu.review-status/1",
        review.id(),
        review.title(),
        ListQuery.stored(review.phase()),
        review.step().map(Step::label).orElse(null),
        review.phase().open() ? progress(review) : null,
        review.phase().open() && review.toRecognise() > 0
            ? new Recognised(review.recognised(), review.toRecognise())
            : null,
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            Instant.ofEpochMilli(review.createdAt()).atZone(zone)),
        done ? review.violated() : null,
        done || review.phase().open() ? null : cause(review),
        Links.review(request, review.id()));
  }

  private static Progress progress(ReviewState review) {
    return new Progress(
        review.step().map(step -> step.ordinal() + 1).orElse(0), ReviewState.steps().size());
  }

  private static Cause cause(ReviewState review) {
    return new Cause(
        review.code(),
        review.message(),
        review.limit().isPresent() ? review.limit().getAsLong() : null,
        review.actual().isPresent() ? review.actual().getAsLong() : null);
  }
}

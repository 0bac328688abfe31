package fadu.api;

import fadu.register.ReviewState;
import fadu.review.worker.Step;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A review that is not finished, as JSON. */
record StatusDocument(String schema, String id, String state, @Nullable String step, String self) {
  static StatusDocument of(ReviewState review, String self) {
    return new StatusDocument(
        "fadu.review-status/1",
        review.id(),
        review.phase().name().toLowerCase(Locale.ROOT),
        review.step().map(Step::label).orElse(null),
        self);
  }
}

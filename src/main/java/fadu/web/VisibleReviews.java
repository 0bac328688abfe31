package fadu.web;

import fadu.account.SignedIn;
import fadu.api.ProblemException;
import fadu.api.Problems;
import fadu.register.ReviewState;
import fadu.register.Reviews;
import org.springframework.stereotype.Component;

/** Reviews as far as somebody may see them: what they may not see is not there. */
@Component
class VisibleReviews {
  private final Reviews reviews;

  VisibleReviews(Reviews reviews) {
    this.reviews = reviews;
  }

  ReviewState of(String id, SignedIn who) {
    return reviews.find(id, who).orElseThrow(() -> new ProblemException(Problems.of(404)));
  }

  /** One that has a result. */
  ReviewState done(String id, SignedIn who) {
    ReviewState review = of(id, who);
    if (review.phase() != ReviewState.Phase.DONE) {
      throw new ProblemException(Problems.of(404));
    }
    return review;
  }
}

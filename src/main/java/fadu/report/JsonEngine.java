package fadu.report;

import fadu.review.NotReviewed;
import fadu.review.PagesMissing;
import fadu.review.Review;
import fadu.review.Reviews;
import fadu.review.worker.Answer;
import fadu.review.worker.Progress;
import fadu.review.worker.ReadingText;
import fadu.review.worker.ReviewEngine;
import fadu.review.worker.Submission;

/** Reviews in this process and answers in JSON: what a worker runs. */
public final class JsonEngine implements ReviewEngine {
  private final Reviews reviews;

  public JsonEngine(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public Answer review(Submission submission, Progress progress) {
    try {
      Review review = reviews.attempt(submission, progress);
      return new Answer.Reviewed(
          JsonReport.bytes(review.result()), ReadingText.json(review.texts(), review.contract()));
    } catch (PagesMissing e) {
      return new Answer.Wanted(e.pages());
    } catch (NotReviewed e) {
      return new Answer.Refused(e.code(), e.getMessage(), e.limit(), e.actual());
    }
  }

  @Override
  public About about() {
    return reviews.about();
  }

  @Override
  public void warmUp() {
    Answer unused = review(WarmUp.SUBMISSION, Progress.NONE);
  }
}

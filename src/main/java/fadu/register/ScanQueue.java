package fadu.register;

import fadu.review.scan.OcrJob;
import fadu.review.scan.OcrLane;
import fadu.review.scan.OcrOrder;
import fadu.review.scan.ScanReviewer;
import fadu.review.worker.Answer;
import fadu.review.worker.Submission;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reviews that wait for pages to be recognised. They hold no worker and no thread meanwhile. What
 * is known here ends with the service; pages recognised by then are kept by the lane, so that a
 * review taken up again goes on where it was.
 */
final class ScanQueue {
  private final OcrLane lane;
  private final Attempts attempts;
  private final ReviewOrders orders;
  private final Map<String, OcrJob> jobs = new ConcurrentHashMap<>();

  ScanQueue(OcrLane lane, Attempts attempts, ReviewOrders orders) {
    this.lane = lane;
    this.attempts = attempts;
    this.orders = orders;
  }

  /** Whether pages of this review are still being recognised. */
  boolean waits(String reviewId) {
    OcrJob job = jobs.get(reviewId);
    return job != null && !job.isDone();
  }

  /** The submission with what was recognised of it so far. */
  Submission ready(String reviewId, Submission submission) {
    OcrJob job = jobs.get(reviewId);
    return job != null && job.isDone() ? job.submission() : ScanReviewer.asking(submission);
  }

  /** Puts pages into the queue; the review is due again when they are done. */
  OcrJob order(String reviewId, Submission submission, Answer.Wanted wanted) {
    OcrJob job = lane.order(new OcrOrder(submission, wanted.pages()));
    jobs.put(reviewId, job);
    if (!job.isDone()) {
      job.onPage(
          () -> {
            attempts.recognised(reviewId, job.done());
            if (job.isDone()) {
              orders.dueNow(reviewId);
            }
          });
    }
    return job;
  }

  /** The review is over. */
  void forget(String reviewId) {
    jobs.remove(reviewId);
  }
}

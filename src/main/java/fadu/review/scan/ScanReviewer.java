package fadu.review.scan;

import fadu.review.worker.Answer;
import fadu.review.worker.Progress;
import fadu.review.worker.Reviewer;
import fadu.review.worker.Submission;
import java.time.Duration;
import java.util.Map;

/**
 * A reviewer that has pages recognised when the one behind it wants them, and waits for them. The
 * one behind has nothing to do meanwhile and is free for others.
 */
public final class ScanReviewer implements Reviewer {
  private static final Duration LOOK = Duration.ofHours(1);

  private final Reviewer reviewer;
  private final OcrLane lane;

  public ScanReviewer(Reviewer reviewer, OcrLane lane) {
    this.reviewer = reviewer;
    this.lane = lane;
  }

  /** The submission as one whose pages may be wanted. */
  public static Submission asking(Submission submission) {
    return submission.with(
        submission.files().stream()
            .map(f -> f.recognised().isPresent() ? f : f.with(Map.of()))
            .toList());
  }

  @Override
  public Answer review(Submission submission, Progress progress) throws InterruptedException {
    Submission asked = asking(submission);
    Answer answer = reviewer.review(asked, progress);
    while (answer instanceof Answer.Wanted wanted) {
      OcrJob job = lane.order(new OcrOrder(asked, wanted.pages()));
      job.onPage(() -> progress.recognised(job.done(), job.count()));
      progress.recognised(job.done(), job.count());
      while (!job.await(LOOK)) {
        // The job ends by its own limits.
      }
      asked = job.submission();
      answer = reviewer.review(asked, progress);
    }
    return answer;
  }
}

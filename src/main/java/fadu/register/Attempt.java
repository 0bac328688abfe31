package fadu.register;

import fadu.register.ReviewState.Phase;
import fadu.review.worker.Answer;
import fadu.review.worker.Progress;
import fadu.review.worker.Step;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a review. It begins when a worker takes it, not while it waits for one: what ends
 * the service before that is not the review's doing.
 */
final class Attempt implements Progress {
  private static final long NOTED_AFTER_NANOS = 300_000_000;

  /** A later attempt holds the review, or it is over. */
  static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final Attempts attempts;
  private final String reviewId;
  private final String runner;
  private final long start = System.nanoTime();
  private @Nullable Claim claim;

  Attempt(Attempts attempts, String reviewId, String runner) {
    this.attempts = attempts;
    this.reviewId = reviewId;
    this.runner = runner;
  }

  private Claim claim() {
    Claim held = claim;
    if (held == null) {
      held = attempts.begin(reviewId, runner).orElseThrow(Overtaken::new);
      claim = held;
    }
    return held;
  }

  @Override
  public void begins() {
    claim();
  }

  /** Most reviews are over before anyone could look; only the others are worth a write per step. */
  @Override
  public void at(Step step) {
    if (System.nanoTime() - start > NOTED_AFTER_NANOS) {
      attempts.step(claim(), step);
    }
  }

  /** Stores how the review ended; false if it did not, and is to be tried again. */
  boolean end(Answer answer) {
    if (answer instanceof Answer.Failed failed && later(failed)) {
      giveBack();
      return false;
    }
    Claim held = claim();
    boolean stored =
        answer instanceof Answer.Reviewed reviewed
            ? attempts.done(held, reviewed, ResultDigest.of(reviewed.json()))
            : attempts.ended(held, phase(answer), why(answer));
    if (!stored) {
      throw new Overtaken();
    }
    return true;
  }

  /** Nothing is wrong with the submission, and soon nothing may be wrong with the service. */
  private static boolean later(Answer.Failed failed) {
    return failed.code().equals("BUSY") || failed.code().equals("RULES_UNAVAILABLE");
  }

  private static Phase phase(Answer answer) {
    return answer instanceof Answer.Refused ? Phase.REFUSED : Phase.FAILED;
  }

  private static Answer.Refused why(Answer answer) {
    if (answer instanceof Answer.Refused refused) {
      return refused;
    }
    Answer.Failed failed = (Answer.Failed) answer;
    return new Answer.Refused(failed.code(), failed.message());
  }

  /** Lets the review wait for its pages. */
  void waits(int done, int pages) {
    attempts.waits(claim(), Step.READING, done, pages);
  }

  void giveBack() {
    Claim held = claim;
    if (held != null) {
      attempts.giveBack(held);
    }
  }
}

package fadu.review.worker;

/** Whoever can review a submission: the engine in this process, or a pool of workers around it. */
@FunctionalInterface
public interface Reviewer {

  /**
   * Reviews a submission. A file that cannot be reviewed is an answer ({@link Answer.Refused}), not
   * an exception.
   *
   * @param progress told of every step; called on the thread of the caller
   */
  Answer review(Submission submission, Progress progress) throws InterruptedException;
}

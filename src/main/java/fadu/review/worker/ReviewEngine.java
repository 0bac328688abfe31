package fadu.review.worker;

/** A reviewer that does the work itself, in this process. */
public interface ReviewEngine extends Reviewer {

  /** What it reviews with. */
  About about();

  /** Loads and runs everything once, so that the first review is not the slow one. */
  void warmUp();

  /**
   * The engine behind the answers: shown on the status page.
   *
   * @param name name and version of the program
   * @param ruleSetVersion name of the rule set
   * @param ruleSetHash hash of rules, vocabulary, laws, thresholds and calendar
   * @param points number of review points
   */
  record About(String name, String ruleSetVersion, String ruleSetHash, int points) {}
}

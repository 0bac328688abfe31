package fadu.cli;

/** Exit status of the program. */
final class Status {
  /** Done; for a review: reviewed. */
  static final int DONE = 0;

  /** Reviewed, with a violation at or above the severity asked for; for rules: faults found. */
  static final int FOUND = 1;

  /** The input or the call is at fault. */
  static final int CALLER = 2;

  /** The engine is at fault. */
  static final int ENGINE = 3;

  private Status() {}
}

package fadu.rules.drl;

/**
 * Something a rule may not say; caught at the next border, where other faults go on to be found.
 */
final class NotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int line;
  private final String what;
  private final String remedy;

  /**
   * @param line line inside the text at hand, from 0
   */
  NotAllowed(int line, String what, String remedy) {
    super(what, null, false, false);
    this.line = line;
    this.what = what;
    this.remedy = remedy;
  }

  int line() {
    return line;
  }

  String what() {
    return what;
  }

  String remedy() {
    return remedy;
  }
}

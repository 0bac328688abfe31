package fadu.rules;

/** A session that did not come to its end; its verdicts are worth nothing. */
final class SessionFailed extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;
  private final String what;
  private final String rule;

  /**
   * @param rule name of the rule that fired last, empty if none did
   */
  SessionFailed(String code, String what, String rule) {
    super(what, null, false, false);
    this.code = code;
    this.what = what;
    this.rule = rule;
  }

  String code() {
    return code;
  }

  String what() {
    return what;
  }

  String rule() {
    return rule;
  }
}

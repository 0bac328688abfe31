package fadu.register;

/**
 * What somebody decided about a finding of the machine.
 *
 * @param code of the review point
 * @param fingerprint of the finding ({@link Fingerprint})
 * @param reviewOrdinal number of the review, within its submission, on whose page it was made
 * @param reason why it was dismissed; NONE otherwise
 * @param remark in their own words, may be empty
 * @param by name of who decided
 * @param at milliseconds since 1970
 * @param earlier number of decisions about the same finding before this one
 */
public record Decision(
    String code,
    String fingerprint,
    int reviewOrdinal,
    Verdict verdict,
    Reason reason,
    String remark,
    String by,
    long at,
    int earlier) {

  /** The decision; WITHDRAWN: the one before no longer counts. */
  public enum Verdict {
    ACCEPTED,
    DISMISSED,
    WITHDRAWN
  }

  /** Why a finding is dismissed. */
  public enum Reason {
    NONE,
    MISREAD,
    AGREED_ELSEWHERE,
    LAW_NOT_APPLICABLE,
    EXCEPTION_APPROVED,
    RISK_ACCEPTED,
    OTHER
  }

  /** Whether the finding counts as decided. */
  public boolean stands() {
    return verdict != Verdict.WITHDRAWN;
  }
}

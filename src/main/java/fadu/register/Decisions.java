package fadu.register;

import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions about findings, beside the machine's result and never in it. Rows are added, none is
 * changed; the last one of a finding counts.
 */
@Repository
public class Decisions {
  private static final int LONGEST = 2000;

  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final Clock clock;

  Decisions(JdbcClient jdbc, AuditLog audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What somebody decides.
   *
   * @param code of the review point
   * @param fingerprint of the finding they saw
   */
  public record Act(
      String code,
      String fingerprint,
      Decision.Verdict verdict,
      Decision.Reason reason,
      String remark) {}

  /** Notes a decision. */
  @Transactional
  public void add(SignedIn who, String source, ReviewState review, Act act) {
    String remark = act.remark().strip();
    remark = remark.length() > LONGEST ? remark.substring(0, LONGEST) : remark;
    jdbc.sql(
            "insert into decision (submission_id, code, fingerprint, sequence, review_id, verdict,"
                + " reason, remark, account_id, decided_at) select ?, ?, ?,"
                + " coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?, ? from decision"
                + " where submission_id = ? and code = ? and fingerprint = ?")
        .params(
            review.submissionId(),
            act.code(),
            act.fingerprint(),
            review.id(),
            act.verdict().name(),
            act.reason().name(),
            remark,
            who.id(),
            clock.millis(),
            review.submissionId(),
            act.code(),
            act.fingerprint())
        .update();
    String verdict = act.verdict().name().toLowerCase(Locale.ROOT);
    audit.append(who.name(), source, "decide", review.id() + " " + act.code(), verdict);
  }

  /** The decisions that count for a submission, by fingerprint of the finding. */
  public Map<String, Decision> of(String submissionId) {
    List<Decision> all =
        jdbc.sql(
                "select d.code, d.fingerprint, r.ordinal, d.verdict, d.reason, d.remark,"
                    + " a.display_name, d.decided_at, d.sequence from decision d"
                    + " join review r on r.id = d.review_id"
                    + " join account a on a.id = d.account_id"
                    + " where d.submission_id = ? order by d.sequence")
            .param(submissionId)
            .query(Decisions::read)
            .list();
    Map<String, Decision> last = new HashMap<>();
    all.forEach(decision -> last.put(decision.fingerprint(), decision));
    return last;
  }

  private static Decision read(ResultSet row, int number) throws SQLException {
    return new Decision(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        Decision.Verdict.valueOf(row.getString(4)),
        Decision.Reason.valueOf(row.getString(5)),
        row.getString(6),
        row.getString(7),
        row.getLong(8),
        row.getInt(9) - 1);
  }
}

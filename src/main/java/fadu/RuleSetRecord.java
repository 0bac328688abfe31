package fadu;

import fadu.audit.AuditLog;
import fadu.review.ruleset.RuleSetActs;
import fadu.review.ruleset.RuleSetStatus;
import fadu.rules.file.Fault;
import java.util.List;

/** What became of rule sets, in the record of acts: the hash, what it replaced, what was wrong. */
final class RuleSetRecord implements RuleSetActs {
  private static final String ACTOR = "system";

  private final AuditLog audit;

  RuleSetRecord(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public void taking(RuleSetStatus.Check check, String previous) {
    audit.append(
        ACTOR,
        "",
        "rules-taken",
        check.sha256(),
        (previous.isEmpty() ? "first" : "replaces " + head(previous))
            + (check.changed().isEmpty() ? "" : ": " + String.join(" ", check.changed())));
  }

  @Override
  public void refused(RuleSetStatus.Check check) {
    List<Fault> faults = check.report().faults();
    audit.append(
        ACTOR, "", "rules-refused", check.sha256(), faults.size() + " faults: " + faults.get(0));
  }

  @Override
  public void resumed(RuleSetStatus.InUse set) {
    audit.append(ACTOR, "", "rules-resumed", set.sha256(), "kept since " + set.since());
  }

  private static String head(String sha256) {
    return sha256.substring(0, Math.min(12, sha256.length()));
  }
}

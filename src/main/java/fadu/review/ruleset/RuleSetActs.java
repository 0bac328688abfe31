package fadu.review.ruleset;

/** Whoever keeps the record of what became of rule sets. */
public interface RuleSetActs {

  /**
   * A set is about to be put to work. If this throws, it is not.
   *
   * @param previous hash of the set it replaces, empty for the first
   */
  void taking(RuleSetStatus.Check check, String previous);

  /** A set was refused; the one in use stays. */
  void refused(RuleSetStatus.Check check);

  /** The service starts with the set that was in use when it ended. */
  void resumed(RuleSetStatus.InUse set);
}

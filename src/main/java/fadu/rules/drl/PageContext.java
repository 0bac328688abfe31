package fadu.rules.drl;

import fadu.fact.Dictionary;
import fadu.law.Severity;
import java.util.Set;

/**
 * What the page and the rest of the rule set allow the rules of a point to name.
 *
 * @param point code of the point
 * @param severity severity of its page
 * @param branches ids of its branches
 * @param keys keys its page lists
 * @param thresholds names of the thresholds there are
 */
public record PageContext(
    String point,
    Severity severity,
    Set<String> branches,
    Set<String> keys,
    Set<String> thresholds,
    Dictionary dictionary) {
  public PageContext {
    branches = Set.copyOf(branches);
    keys = Set.copyOf(keys);
    thresholds = Set.copyOf(thresholds);
  }

  /** Whether the page has this branch; without a page nobody can tell. */
  boolean hasBranch(String id) {
    return branches.isEmpty() || branches.contains(id);
  }
}

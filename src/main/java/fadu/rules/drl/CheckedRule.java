package fadu.rules.drl;

import java.util.List;

/**
 * A rule that passed the guard.
 *
 * @param name name as written, unique in the rule set
 * @param point code of its review point
 * @param file path under the rules folder
 * @param line line on which it begins
 * @param patterns what it matches
 * @param calls what it reports
 */
public record CheckedRule(
    String name,
    String point,
    String file,
    int line,
    List<PatternUse> patterns,
    List<DoorCall> calls) {
  public CheckedRule {
    patterns = List.copyOf(patterns);
    calls = List.copyOf(calls);
  }
}

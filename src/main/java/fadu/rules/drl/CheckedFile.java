package fadu.rules.drl;

import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * A rule file that passed the guard.
 *
 * @param rules what its rules match and report
 * @param descrs the same for the compiler, built anew by the guard, without consequences
 */
public record CheckedFile(List<CheckedRule> rules, List<RuleDescr> descrs) {
  public CheckedFile {
    rules = List.copyOf(rules);
    descrs = List.copyOf(descrs);
  }
}

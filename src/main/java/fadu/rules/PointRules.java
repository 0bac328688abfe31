package fadu.rules;

import fadu.rules.drl.CheckedFile;
import fadu.rules.drl.CheckedRule;
import fadu.rules.drl.DrlGuard;
import fadu.rules.drl.PageContext;
import fadu.rules.file.Faults;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The checked rules of one point. Compiling changes a syntax tree, so every compilation takes a
 * fresh one from the same text.
 */
record PointRules(String file, String text, PageContext context, List<CheckedRule> rules) {
  PointRules {
    rules = List.copyOf(rules);
  }

  static Optional<Checked> check(String file, String text, PageContext context, Faults faults) {
    return DrlGuard.check(file, text, context, faults)
        .map(checked -> new Checked(new PointRules(file, text, context, checked.rules()), checked));
  }

  /** The rules with the tree of their first compilation. */
  record Checked(PointRules rules, CheckedFile file) {}

  List<RuleDescr> freshDescrs() {
    return DrlGuard.check(file, text, context, new Faults())
        .map(CheckedFile::descrs)
        .orElseThrow(() -> new IllegalStateException(file));
  }
}

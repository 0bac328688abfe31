package fadu.rules;

import fadu.finding.RuleReference;
import fadu.rules.drl.CheckedRule;

/**
 * Why the rules of a point gave no verdict.
 *
 * @param code {@code RULE_FAILED} or {@code RULE_TIMEOUT}
 * @param reason Chinese sentence naming the rule file
 */
record Failure(String code, String reason, RuleReference rule) {

  static Failure of(String code, CheckedRule rule, String what) {
    return new Failure(
        code,
        what
            + "：rules/"
            + rule.file()
            + " 第 "
            + rule.line()
            + " 行起的规则“"
            + rule.name()
            + "”。本要点没有结论，请修正规则后重新审查。",
        new RuleReference(rule.name(), "rules/" + rule.file(), rule.line()));
  }
}

package fadu.web;

import fadu.api.Problem;
import fadu.api.ProblemException;
import fadu.review.ruleset.CurrentRules;
import fadu.rules.RuleCatalogue;
import org.springframework.http.HttpStatus;

/** The pages about rules have nothing to show while there is no rule set. */
final class RulesMissing {
  private RulesMissing() {}

  static RuleCatalogue unlessThere(CurrentRules rules) {
    return rules
        .catalogue()
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "RULES_UNAVAILABLE",
                        "现在没有可用的规则集。",
                        "请在“规则”页查看规则文件夹里的错误，改正以后自动生效。")));
  }
}

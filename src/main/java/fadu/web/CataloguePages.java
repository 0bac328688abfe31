package fadu.web;

import fadu.api.ProblemException;
import fadu.api.Problems;
import fadu.law.Severity;
import fadu.review.ruleset.CurrentRules;
import fadu.review.ruleset.RuleSetStatus;
import fadu.rules.RuleCatalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The review points in use, and each of them as its files say it. */
@Controller
@RequestMapping("/rules/points")
class CataloguePages {
  private final CurrentRules rules;
  private final Clock clock;

  CataloguePages(CurrentRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String severity,
      @RequestParam(defaultValue = "") String basis,
      @RequestParam(defaultValue = "") String state,
      Model model) {
    RuleCatalogue catalogue = RulesMissing.unlessThere(rules);
    CatalogueQuery query = new CatalogueQuery(q.strip(), area, severity, basis, state);
    model.addAttribute("query", query);
    model.addAttribute("rows", query.rows(catalogue, drafts(), today()));
    model.addAttribute("total", catalogue.pages().size());
    model.addAttribute("areas", CatalogueQuery.areas(catalogue));
    model.addAttribute("severities", Severity.values());
    model.addAttribute("bases", CatalogueQuery.bases(catalogue));
    model.addAttribute("states", List.of("now", "draft", "later", "past"));
    return "rules-points";
  }

  @GetMapping("/{code}")
  String one(@PathVariable String code, Model model) {
    RuleCatalogue catalogue = RulesMissing.unlessThere(rules);
    model.addAttribute(
        "point",
        catalogue
            .page(code)
            .map(page -> PointView.of(page, catalogue, today()))
            .orElseThrow(() -> new ProblemException(Problems.of(404))));
    model.addAttribute(
        "draft",
        catalogue
            .page(code)
            .map(page -> drafts().contains(page.file()) || drafts().contains(page.rulesFile()))
            .orElse(false));
    return "rules-point";
  }

  /** Files that the author changed without effect, because the set they are in has a fault. */
  private Set<String> drafts() {
    return rules
        .status()
        .latest()
        .filter(check -> !check.taken())
        .map(RuleSetStatus.Check::changed)
        .map(Set::copyOf)
        .orElse(Set.of());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

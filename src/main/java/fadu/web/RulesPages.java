package fadu.web;

import fadu.account.Role;
import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.review.ruleset.CurrentRules;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The rule set in use, and what its author has to mend. */
@Controller
class RulesPages {
  private final CurrentRules rules;
  private final AuditLog audit;
  private final Clock clock;

  RulesPages(CurrentRules rules, AuditLog audit, Clock clock) {
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/rules")
  String show(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute("rules", RulesView.of(rules.status(), clock.getZone()));
    model.addAttribute("author", who.role() != Role.DEPARTMENT);
    return "rules";
  }

  /** For the page, which looks again when there is something new. */
  @GetMapping("/rules/state")
  @ResponseBody
  Map<String, Object> state() {
    RulesView view = RulesView.of(rules.status(), clock.getZone());
    return Map.of("mark", view.mark(), "checking", view.checking(), "steps", view.steps());
  }

  @PostMapping("/rules/check")
  String again(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    audit.append(who.name(), request.getRemoteAddr(), "rules-check", "", "ok");
    rules.again();
    return "redirect:/rules";
  }
}

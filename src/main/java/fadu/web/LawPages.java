package fadu.web;

import fadu.api.ProblemException;
import fadu.api.Problems;
import fadu.law.LegalBasis;
import fadu.law.ReviewPoint;
import fadu.review.ruleset.CurrentRules;
import fadu.rules.RuleCatalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The provisions that rules cite, and the limits they set. */
@Controller
@RequestMapping("/rules")
class LawPages {
  private final CurrentRules rules;
  private final Clock clock;

  /**
   * A provision in the list.
   *
   * @param state {@code now}, {@code later} or {@code past}
   */
  record Row(LegalBasis basis, String state, List<ReviewPoint> points) {}

  LawPages(CurrentRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping("/law")
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String state,
      Model model) {
    RuleCatalogue catalogue = RulesMissing.unlessThere(rules);
    List<Row> all = catalogue.bases().values().stream().map(b -> row(b, catalogue)).toList();
    model.addAttribute("q", q.strip());
    model.addAttribute("state", state);
    model.addAttribute("states", List.of("now", "later", "past", "unverified"));
    model.addAttribute("total", all.size());
    model.addAttribute(
        "rows",
        all.stream().filter(row -> is(row, state)).filter(row -> says(row, q.strip())).toList());
    return "rules-law";
  }

  @GetMapping("/law/{id}")
  String one(@PathVariable String id, Model model) {
    RuleCatalogue catalogue = RulesMissing.unlessThere(rules);
    LegalBasis basis = catalogue.bases().get(id);
    if (basis == null) {
      throw new ProblemException(Problems.of(404));
    }
    model.addAttribute("law", row(basis, catalogue));
    model.addAttribute(
        "successor", Stream.ofNullable(catalogue.bases().get(basis.successor())).toList());
    model.addAttribute(
        "predecessors",
        catalogue.bases().values().stream().filter(b -> b.successor().equals(id)).toList());
    model.addAttribute(
        "limits",
        catalogue.thresholds().entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(t -> t.basis().equals(id)))
            .map(Map.Entry::getKey)
            .map(name -> PointView.limit(name, catalogue, today()))
            .toList());
    return "rules-law-one";
  }

  /** Limits as points compare with them; those without a literal user are names of laws. */
  @GetMapping("/thresholds")
  String thresholds(Model model) {
    RuleCatalogue catalogue = RulesMissing.unlessThere(rules);
    Map<String, List<ReviewPoint>> users = LawUsers.ofLimits(catalogue);
    model.addAttribute("users", users);
    model.addAttribute(
        "limits",
        catalogue.thresholds().keySet().stream()
            .map(name -> PointView.limit(name, catalogue, today()))
            .toList());
    model.addAttribute("years", catalogue.calendarYears());
    model.addAttribute("yearMissing", !catalogue.calendarYears().contains(today().getYear()));
    model.addAttribute("today", today());
    return "rules-thresholds";
  }

  private Row row(LegalBasis basis, RuleCatalogue catalogue) {
    String state =
        basis.from().isAfter(today()) ? "later" : basis.inForce(today()) ? "now" : "past";
    return new Row(basis, state, LawUsers.of(basis.id(), catalogue));
  }

  private static boolean is(Row row, String state) {
    return state.isEmpty()
        || row.state().equals(state)
        || state.equals("unverified") && !row.basis().verified();
  }

  private static boolean says(Row row, String q) {
    LegalBasis b = row.basis();
    String all =
        String.join("\n", b.id(), b.law(), b.docNo(), b.article(), b.gist())
            .toLowerCase(Locale.ROOT);
    return Stream.of(q.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

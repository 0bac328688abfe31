package fadu.web;

import fadu.fact.Dictionary;
import fadu.law.ReviewPoint;
import fadu.review.ruleset.CurrentRules;
import fadu.rules.RuleCatalogue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The facts rules may speak of, and the words by which contracts say them. */
@Controller
class VocabularyPage {
  private final CurrentRules rules;

  /** A fact and the points that use it. */
  record Fact(String key, String type, String says, List<ReviewPoint> points) {}

  /** A group of terms or of patterns. */
  record Words(String name, List<String> words) {}

  VocabularyPage(CurrentRules rules) {
    this.rules = rules;
  }

  @GetMapping("/rules/vocabulary")
  String show(@RequestParam(defaultValue = "") String q, Model model) {
    RuleCatalogue catalogue = RulesMissing.unlessThere(rules);
    Map<String, List<ReviewPoint>> users = LawUsers.ofFacts(catalogue);
    List<Fact> facts =
        catalogue.dictionary().entries().values().stream()
            .map(
                e ->
                    new Fact(
                        e.key(),
                        e.type().name().toLowerCase(Locale.ROOT),
                        e.says(),
                        users.getOrDefault(e.key(), List.of())))
            .filter(fact -> says(q, fact.key() + "\n" + fact.says()))
            .sorted(Comparator.comparing(Fact::key))
            .toList();
    model.addAttribute("q", q.strip());
    model.addAttribute("read", facts.stream().filter(f -> !declared(f, catalogue)).toList());
    model.addAttribute("declared", facts.stream().filter(f -> declared(f, catalogue)).toList());
    model.addAttribute("terms", words(q, catalogue.vocabulary().terms()));
    model.addAttribute("patterns", words(q, catalogue.vocabulary().patterns()));
    return "rules-vocabulary";
  }

  private static boolean declared(Fact fact, RuleCatalogue catalogue) {
    return catalogue.dictionary().find(fact.key()).map(Dictionary.Entry::declared).orElse(false);
  }

  private static List<Words> words(String q, Map<String, List<String>> groups) {
    return new TreeMap<>(groups)
        .entrySet().stream()
            .filter(e -> says(q, e.getKey() + "\n" + String.join("\n", e.getValue())))
            .map(e -> new Words(e.getKey(), e.getValue()))
            .toList();
  }

  private static boolean says(String q, String all) {
    String text = all.toLowerCase(Locale.ROOT);
    return Stream.of(q.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
  }
}

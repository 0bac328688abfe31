package fadu.web;

import fadu.fact.Dictionary;
import fadu.law.LegalBasis;
import fadu.law.Threshold;
import fadu.rules.Page;
import fadu.rules.RuleCatalogue;
import fadu.rules.drl.CheckedRule;
import fadu.rules.drl.PatternUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A review point as its page shows it, all of it taken from its two files and the shared ones. */
record PointView(
    Page page,
    List<Branch> branches,
    List<Key> sees,
    List<Limit> limits,
    List<Law> laws,
    List<PointCaseView> cases,
    List<CodeLine> code) {

  /** A fact by its name in the dictionary and in words. */
  record Key(String key, String says) {}

  record Branch(String id, String says, List<Key> needs, List<Key> exceptions, String message) {}

  /** A limit with its dated values. */
  record Limit(String name, List<Value> values) {}

  /**
   * @param current whether it is the value today
   */
  record Value(String value, LocalDate from, String basis, String law, boolean current) {}

  /** A provision the point cites, and when it does. */
  record Law(LegalBasis basis, String when, boolean now) {}

  record CodeLine(int number, String text) {}

  static PointView of(Page page, RuleCatalogue catalogue, LocalDate today) {
    return new PointView(
        page,
        page.point().branches().stream()
            .map(
                branch ->
                    new Branch(
                        branch.id(),
                        branch.says(),
                        keys(branch.needs(), catalogue),
                        keys(branch.exceptionNeeds(), catalogue),
                        page.messages().getOrDefault(branch.id(), "")))
            .toList(),
        keys(page.sees().stream().sorted().toList(), catalogue),
        limits(page, catalogue, today),
        page.point().basis().stream()
            .flatMap(
                citation ->
                    Stream.ofNullable(catalogue.bases().get(citation.ref()))
                        .map(b -> new Law(b, citation.appliesWhen(), b.inForce(today))))
            .toList(),
        page.cases().stream().map(PointCaseView::of).toList(),
        code(catalogue.text(page.rulesFile()).orElse("")));
  }

  private static List<Key> keys(List<String> keys, RuleCatalogue catalogue) {
    return keys.stream()
        .map(
            key ->
                new Key(
                    key, catalogue.dictionary().find(key).map(Dictionary.Entry::says).orElse("")))
        .toList();
  }

  /** Names of the limits that the rules of a point compare with. */
  static List<String> limitNames(List<CheckedRule> rules) {
    return rules.stream()
        .flatMap(rule -> rule.patterns().stream())
        .filter(PatternUse::threshold)
        .flatMap(pattern -> pattern.names().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Limit> limits(Page page, RuleCatalogue catalogue, LocalDate today) {
    return limitNames(catalogue.rules(page.point().code())).stream()
        .map(name -> limit(name, catalogue, today))
        .toList();
  }

  static Limit limit(String name, RuleCatalogue catalogue, LocalDate today) {
    List<Threshold> values = catalogue.thresholds().getOrDefault(name, List.of());
    LocalDate current =
        values.stream()
            .map(Threshold::from)
            .filter(from -> !from.isAfter(today))
            .reduce((earlier, later) -> later)
            .orElse(LocalDate.MAX);
    return new Limit(
        name,
        values.stream()
            .map(
                value -> {
                  LegalBasis basis = catalogue.bases().get(value.basis());
                  return new Value(
                      value.value().stripTrailingZeros().toPlainString(),
                      value.from(),
                      value.basis(),
                      basis == null ? "" : "《" + basis.law() + "》" + basis.article(),
                      value.from().equals(current));
                })
            .toList());
  }

  private static List<CodeLine> code(String text) {
    List<CodeLine> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(new CodeLine(lines.size() + 1, line));
    }
    return lines;
  }
}

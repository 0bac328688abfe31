package fadu.web;

import fadu.law.ReviewPoint;
import fadu.rules.Page;
import fadu.rules.RuleCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a reader of the catalogue asked for; an empty text asks for nothing.
 *
 * @param state {@code now}, {@code later}, {@code past} or {@code draft}
 */
record CatalogueQuery(String q, String area, String severity, String basis, String state) {

  /** A line of the catalogue. */
  record Row(
      String code,
      String title,
      String areaName,
      String severity,
      int rank,
      List<String> basis,
      int cases,
      int falseAlarms,
      String state) {}

  List<Row> rows(RuleCatalogue catalogue, Set<String> drafts, LocalDate today) {
    return catalogue.pages().stream()
        .map(page -> row(page, drafts, today))
        .filter(row -> area.isEmpty() || row.areaName().equals(area))
        .filter(row -> severity.isEmpty() || row.severity().equals(severity))
        .filter(row -> basis.isEmpty() || row.basis().contains(basis))
        .filter(row -> state.isEmpty() || row.state().equals(state))
        .filter(row -> found(catalogue, row))
        .toList();
  }

  private static Row row(Page page, Set<String> drafts, LocalDate today) {
    ReviewPoint point = page.point();
    return new Row(
        point.code(),
        point.title(),
        point.areaName(),
        point.severity().name(),
        point.severity().ordinal(),
        point.basis().stream().map(citation -> citation.ref()).distinct().toList(),
        page.cases().size(),
        point.falseAlarms().size(),
        state(page, drafts, today));
  }

  private static String state(Page page, Set<String> drafts, LocalDate today) {
    if (drafts.contains(page.file()) || drafts.contains(page.rulesFile())) {
      return "draft";
    }
    boolean later = page.point().from().map(from -> from.isAfter(today)).orElse(false);
    boolean past = page.point().until().map(until -> until.isBefore(today)).orElse(false);
    return later ? "later" : past ? "past" : "now";
  }

  private boolean found(RuleCatalogue catalogue, Row row) {
    if (q.isEmpty()) {
      return true;
    }
    ReviewPoint point = catalogue.page(row.code()).orElseThrow().point();
    String all =
        Stream.concat(
                Stream.of(
                    point.code(),
                    point.title(),
                    point.severityReason(),
                    point.trigger(),
                    point.suggestion()),
                Stream.concat(
                    point.falseAlarms().stream(),
                    point.basis().stream().map(citation -> law(catalogue, citation.ref()))))
            .reduce("", (a, b) -> a + "\n" + b)
            .toLowerCase(Locale.ROOT);
    return Stream.of(q.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }

  private static String law(RuleCatalogue catalogue, String id) {
    return java.util.Optional.ofNullable(catalogue.bases().get(id))
        .map(basis -> id + " " + basis.law() + " " + basis.article() + " " + basis.docNo())
        .orElse(id);
  }

  /** What can be chosen: areas, and provisions by id with their title. */
  static Set<String> areas(RuleCatalogue catalogue) {
    Set<String> areas = new TreeSet<>();
    catalogue.catalogue().forEach(point -> areas.add(point.areaName()));
    return areas;
  }

  static Map<String, String> bases(RuleCatalogue catalogue) {
    Map<String, String> bases = new java.util.TreeMap<>();
    catalogue.catalogue().stream()
        .flatMap(point -> point.basis().stream())
        .map(citation -> catalogue.bases().get(citation.ref()))
        .filter(java.util.Objects::nonNull)
        .forEach(basis -> bases.put(basis.id(), "《" + basis.law() + "》" + basis.article()));
    return bases;
  }
}

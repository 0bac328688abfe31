package fadu.web;

import fadu.law.ReviewPoint;
import fadu.rules.Page;
import fadu.rules.RuleCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which points use what. */
final class LawUsers {
  private LawUsers() {}

  /** The points that cite a provision. */
  static List<ReviewPoint> of(String basis, RuleCatalogue catalogue) {
    return catalogue.catalogue().stream()
        .filter(point -> point.basis().stream().anyMatch(c -> c.ref().equals(basis)))
        .toList();
  }

  /** Limit → the points whose rules name it. */
  static Map<String, List<ReviewPoint>> ofLimits(RuleCatalogue catalogue) {
    Map<String, List<ReviewPoint>> users = new TreeMap<>();
    for (ReviewPoint point : catalogue.catalogue()) {
      for (String name : PointView.limitNames(catalogue.rules(point.code()))) {
        users.computeIfAbsent(name, n -> new ArrayList<>()).add(point);
      }
    }
    return users;
  }

  /** Fact → the points whose pages list it. */
  static Map<String, List<ReviewPoint>> ofFacts(RuleCatalogue catalogue) {
    Map<String, List<ReviewPoint>> users = new TreeMap<>();
    for (Page page : catalogue.pages()) {
      for (String key : page.keys()) {
        users.computeIfAbsent(key, k -> new ArrayList<>()).add(page.point());
      }
    }
    return users;
  }
}

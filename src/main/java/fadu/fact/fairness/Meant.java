package fadu.fact.fairness;

import fadu.fact.Amended;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;

/** The first place of an expression that the sentence means, not only mentions. */
final class Meant {
  private Meant() {}

  static boolean in(String text, Pattern pattern) {
    return at(text, pattern) >= 0;
  }

  /** Where it begins, or -1. */
  static int at(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from < text.length() && matcher.find(from)) {
      if (!Amended.superseded(text, matcher.start())) {
        return matcher.start();
      }
      from = Math.max(matcher.end(), matcher.start() + 1);
    }
    return -1;
  }
}

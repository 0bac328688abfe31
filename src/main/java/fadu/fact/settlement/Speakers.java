package fadu.fact.settlement;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who is named in a sentence, and where; whoever answers for the employer counts as the employer.
 */
final class Speakers {
  /**
   * One naming.
   *
   * @param from first character in the sentence
   * @param to one past the last character
   */
  record Named(Party side, int from, int to) {}

  private static final String GROUP = "owner-side";

  private Speakers() {}

  /** In reading order; of names that overlap, the longer. */
  static List<Named> in(Reading reading, Sentence sentence) {
    List<Named> all = new ArrayList<>();
    for (Hit hit : reading.hits().in(sentence, GROUP)) {
      all.add(new Named(Party.EMPLOYER, hit.from(), hit.to()));
    }
    String text = sentence.text();
    reading
        .contract()
        .roles()
        .aliases()
        .forEach(
            (alias, side) -> {
              for (int at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
                all.add(new Named(side, at, at + alias.length()));
              }
            });
    all.sort(
        Comparator.comparingInt(Named::from)
            .thenComparing(Comparator.comparingInt(Named::to).reversed()));
    List<Named> named = new ArrayList<>();
    for (Named each : all) {
      if (named.isEmpty() || each.from() >= named.get(named.size() - 1).to()) {
        named.add(each);
      }
    }
    return named;
  }
}

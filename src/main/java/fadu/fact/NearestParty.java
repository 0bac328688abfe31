package fadu.fact;

import fadu.clause.Party;
import java.util.List;
import java.util.Optional;

/** Which side the words before a place speak of: the one named last. */
public final class NearestParty {
  /** Whom a letter speaks to. */
  private static final List<String> SPOKEN_TO = List.of("你单位", "你方", "你公司", "你司");

  private NearestParty() {}

  /**
   * @param text shadow text of a sentence
   * @param from first character of the stretch to look at
   * @param to one past its last character
   */
  public static Optional<Party> before(Reading reading, String text, int from, int to) {
    Optional<Party> nearest = Optional.empty();
    int at = -1;
    String left = text.substring(from, to);
    for (var alias : reading.contract().roles().aliases().entrySet()) {
      int last = left.lastIndexOf(alias.getKey());
      if (last > at) {
        at = last;
        nearest = Optional.of(alias.getValue());
      }
    }
    for (String word : SPOKEN_TO) {
      int last = left.lastIndexOf(word);
      if (last > at) {
        at = last;
        nearest = Optional.of(Party.CONTRACTOR);
      }
    }
    return nearest;
  }
}

package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import java.util.List;
import java.util.Optional;

/** Whose code it is. */
final class CodeSides {

  private static final int BACK = 4;

  private CodeSides() {}

  /** 乙方 某公司 or the name alone: the side whose row it is. */
  static Optional<Party> sideOf(Reading reading, Facts found, String cell) {
    String words = cell.replaceAll("\\(.*\\)", "").strip();
    Optional<Party> exact = reading.contract().roles().of(words);
    int gap = words.indexOf(' ');
    Optional<Party> first =
        gap > 0 ? reading.contract().roles().of(words.substring(0, gap)) : Optional.empty();
    return exact.or(() -> first).or(() -> last(reading, found, words, words.length() > 5));
  }

  /** 双方代码 发包人: the label ends with the word for the side. */
  static Optional<Party> side(Reading reading, String label) {
    Optional<Party> exact = reading.contract().roles().of(label);
    for (int i = 1; exact.isEmpty() && i <= label.length() - 2; i++) {
      exact = reading.contract().roles().of(label.substring(i));
    }
    return exact;
  }

  /** The side named last before the code; in a row of two codes the first is the employer's. */
  static Party party(Reading reading, Facts found, Sentence sentence, Hit hit, int i, int count) {
    List<Sentence> all = reading.contract().sentences();
    for (int k = sentence.index(); k >= 0 && k > sentence.index() - BACK; k--) {
      Sentence earlier = all.get(k);
      if (earlier.file() != sentence.file()) {
        break;
      }
      String words =
          k == sentence.index() ? sentence.text().substring(0, hit.from()) : earlier.text();
      Optional<Party> named = last(reading, found, words, k == sentence.index() || count == 1);
      if (named.isPresent()) {
        return named.get();
      }
      if (k < sentence.index() && count > 1 && !reading.contract().roles().aliases().isEmpty()) {
        break;
      }
    }
    return count > 1 && i > 0 ? Party.CONTRACTOR : Party.EMPLOYER;
  }

  static Optional<Party> last(Reading reading, Facts found, String words, boolean single) {
    Party last = null;
    int at = -1;
    for (var alias : reading.contract().roles().aliases().entrySet()) {
      int here = words.lastIndexOf(alias.getKey());
      if (here > at) {
        at = here;
        last = alias.getValue();
      }
    }
    for (Party party : Party.values()) {
      for (Fact fact : found.of(party.key() + ".member").toList()) {
        int here = words.lastIndexOf(((PartyFact) fact).name());
        if (here > at) {
          at = here;
          last = party;
        }
      }
    }
    return single ? Optional.ofNullable(last) : Optional.empty();
  }
}

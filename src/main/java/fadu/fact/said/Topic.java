package fadu.fact.said;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.MissingFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.TextFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A matter and the sorts of clauses on it. The first sort whose wording a sentence has decides.
 *
 * @param key the fact
 * @param gate group of terms of which a sentence on the matter holds one
 * @param ranked whether what a later or more special part says replaces the rest; otherwise every
 *     clause counts
 */
public record Topic(String key, String gate, boolean ranked, List<Sort> sorts) {
  /** Sort of a field that is there and left empty. */
  public static final String BLANK = "留空";

  /**
   * @param kind kind of the fact
   * @param wording the patterns that tell it
   * @param unless patterns that excuse the whole sentence; empty for none
   */
  public record Sort(String kind, String wording, String unless) {}

  public Topic {
    sorts = List.copyOf(sorts);
  }

  public List<Fact> read(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : Sayings.sentences(reading, gate)) {
      read(reading, sentence).ifPresent(facts::add);
    }
    return ranked ? List.copyOf(Precedence.apply(reading.contract(), facts)) : facts;
  }

  private Optional<Fact> read(Reading reading, Sentence sentence) {
    for (Sort sort : sorts) {
      Optional<Saying> saying = Sayings.first(reading, sentence, sort.wording());
      if (saying.isPresent() && !Sayings.matches(reading, sentence.text(), sort.unless())) {
        return saying.map(s -> fact(reading, sort, s));
      }
    }
    return Optional.empty();
  }

  private Fact fact(Reading reading, Sort sort, Saying saying) {
    return sort.kind().equals(BLANK)
        ? new MissingFact(key, State.BLANK, saying.words(), saying.source(reading))
        : new TextFact(key, saying.words(), sort.kind(), saying.source(reading));
  }
}

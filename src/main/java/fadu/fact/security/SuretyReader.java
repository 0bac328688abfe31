package fadu.fact.security;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the employer or another public body stands for the debts of others: {@code
 * clauses.guarantee}, of kind 为他人担保 or 不为他人担保.
 */
final class SuretyReader implements FactReader {
  private static final String KEY = "clauses.guarantee";

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : Sayings.sentences(reading, "suretyship")) {
      fact(reading, sentence).ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<Fact> fact(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Optional<Saying> given = Sayings.first(reading, sentence, "surety.given");
    boolean debt = Sayings.matches(reading, text, "surety.debt") || text.contains("回购");
    if (given.isEmpty() || !debt) {
      return Optional.empty();
    }
    boolean denied = Sayings.matches(reading, text, "surety.not");
    boolean forItself = Sayings.matches(reading, text, "surety.other");
    if (forItself) {
      return Optional.empty();
    }
    Saying s = given.get();
    return Optional.of(
        new TextFact(KEY, s.words(), denied ? "不为他人担保" : "为他人担保", s.source(reading)));
  }
}

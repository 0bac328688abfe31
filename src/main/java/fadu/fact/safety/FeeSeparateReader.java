package fadu.fact.safety;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Sayings;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the safety fee stands by itself: {@code safety.feeMerged} where the contract says it does
 * not or is nothing, {@code safety.feeShare} where it is a share of the price.
 */
public final class FeeSeparateReader implements FactReader {
  private static final Pattern APART = Pattern.compile("不得|不计入|不并入|不含|不包|另行|进度款|预付");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : sayings.about("fee-words", "safety-fee")) {
      if (sayings.counts(sentence, 0)) {
        sayings.all(sentence, "safety.merged").stream()
            .filter(s -> !s.forbidden() && !s.warned() && !APART.matcher(s.words()).find())
            .findFirst()
            .ifPresent(s -> facts.add(sayings.fact("safety.feeMerged", "", s)));
        sayings
            .first(sentence, "safety.share")
            .ifPresent(s -> facts.add(sayings.fact("safety.feeShare", "", s)));
      }
    }
    return facts;
  }
}

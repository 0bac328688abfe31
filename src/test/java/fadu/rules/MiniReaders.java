package fadu.rules;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Two small readers for the rule set under {@code rules-mini}. */
final class MiniReaders {
  private MiniReaders() {}

  static List<FactReader> all() {
    return List.of(MiniReaders::retention, MiniReaders::disputes);
  }

  private static List<Fact> retention(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("retention")) {
      for (Pattern pattern : reading.lexicon().patterns("retention.rate")) {
        Matcher matcher = pattern.matcher(sentence.text());
        if (matcher.find()) {
          facts.add(
              new RateFact(
                  "retention.rate",
                  new BigDecimal(matcher.group(1)),
                  "",
                  reading.source(reading.span(sentence, matcher.start(), matcher.end()))));
        }
      }
    }
    return facts;
  }

  private static List<Fact> disputes(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      for (String word : List.of("仲裁", "诉讼")) {
        int at = sentence.text().indexOf(word);
        if (at >= 0) {
          facts.add(
              new TextFact(
                  "dispute.modes",
                  word,
                  "",
                  reading.source(reading.span(sentence, at, at + word.length()))));
        }
      }
    }
    return facts;
  }
}

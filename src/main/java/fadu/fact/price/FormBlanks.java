package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.List;
import java.util.Optional;

/** The entry for the form of the price, left empty or put off. */
final class FormBlanks {
  private FormBlanks() {}

  /** 价格形式:另行商定, or nothing behind the label. */
  static Optional<TextFact> of(Reading reading, Sentence sentence) {
    for (String wording : List.of("price.form-blank", "price.form-other")) {
      for (Pattern pattern : reading.lexicon().patterns(wording)) {
        Matcher matcher = pattern.matcher(sentence.text());
        if (matcher.find() && !FormBoxes.holds(reading, sentence, matcher.end() - 1)) {
          String kind = wording.endsWith("other") ? "其他未说明" : "未选";
          return Optional.of(
              new TextFact(
                  "price.formFault", sentence.text(), kind, reading.source(sentence.span())));
        }
      }
    }
    return Optional.empty();
  }
}

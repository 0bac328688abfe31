package fadu.fact.security;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the employer or another public body stands for the debts of others: {@code
 * clauses.guarantee}, of kind 为他人担保, 机关为他人担保 where a public body is named as the one who stands for
 * it, or 不为他人担保.
 */
final class SuretyReader implements FactReader {
  private static final String KEY = "clauses.guarantee";

  /** A public body itself stands for the debt, whoever the employer is. */
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?:财政(?:局|所|厅|部门)?|人民政府|[区县市镇乡]政府|管委会|国资委)(?:已|将|应|同意|承诺|负责|出具|为|对|替|提供|补足|代|予以|作|以|回购|承担|:)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : Sayings.sentences(reading, "suretyship")) {
      fact(reading, sentence).ifPresent(facts::add);
    }
    return facts;
  }

  /** What heads the table of the row: its first row, its caption, the line before it. */
  private static String above(Reading reading, Sentence row) {
    Sentence head = reading.headOf(row);
    String before =
        head.index() > 0 ? reading.contract().sentences().get(head.index() - 1).text() : "";
    return reading.clause(row).caption() + before + head.text();
  }

  private static Optional<Fact> fact(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Optional<Saying> given = Sayings.first(reading, sentence, "surety.given");
    boolean debt =
        Sayings.matches(reading, text, "surety.debt")
            || text.contains("回购")
            || sentence.table() >= 0
                && Sayings.matches(reading, above(reading, sentence), "surety.debt");
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
        new TextFact(
            KEY,
            s.words(),
            denied ? "不为他人担保" : PUBLIC.matcher(text).find() ? "机关为他人担保" : "为他人担保",
            s.source(reading)));
  }
}

package fadu.fact.procedure;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import java.util.List;
import java.util.Optional;

/** Whether the submission explains why a company has another name: renamed, merged, with proof. */
final class Renaming {
  /** 承包人原名某某公司…核准更为现名: the present name stands in the heading. */
  private static final Pattern SELF =
      Pattern.compile("(?:承包人|承包方|乙方|施工单位|本公司|我公司)(?:的)?(?:原名|曾用名|前身)|更为现名|现名");

  private final Reading reading;

  Renaming(Reading reading) {
    this.reading = reading;
  }

  /**
   * @return {@code procedure.winnerRenamed}, kind 附登记证明 or 未附登记证明; empty if nothing explains it
   */
  Optional<TextFact> explain(String old, String name) {
    Optional<TextFact> unproved = Optional.empty();
    for (Sentence sentence : reading.hits().sentences("renamed")) {
      String around = around(sentence);
      if (!around.contains(old) || !around.contains(name) && !SELF.matcher(around).find()) {
        continue;
      }
      List<Sentence> here = List.of(sentence, reading.next(sentence));
      boolean proved = here.stream().anyMatch(s -> !reading.hits().in(s, "register").isEmpty());
      TextFact fact =
          new TextFact(
              "procedure.winnerRenamed",
              old + "→" + name,
              proved ? "附登记证明" : "未附登记证明",
              reading.source(sentence.span()));
      if (proved) {
        return Optional.of(fact);
      }
      unproved = unproved.isPresent() ? unproved : Optional.of(fact);
    }
    return unproved;
  }

  /** The sentence with its neighbours of the same document. */
  private String around(Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    int before = Math.max(0, sentence.index() - 1);
    String previous = all.get(before).file() == sentence.file() ? all.get(before).text() : "";
    return previous + sentence.text() + reading.next(sentence).text();
  }
}

package fadu.fact.variation;

import fadu.clause.FileRole;
import fadu.clause.PartKind;
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
 * Whether the project may be made larger without the body that approved it: {@code
 * variation.clauses} (kind 自行决定 or 先行报批), and what supplements add to it: {@code supplements.scope}
 * (kind 未见批准 or 已批准).
 */
final class ScopeReader implements FactReader {
  private static final int NEAR = 12;
  private static final int LIST = 5;

  /** 关于追加工程的会议纪要(作为补充合同). */
  private static final Pattern TITLE =
      Pattern.compile("^关于[^,;。]{2,24}(?:纪要|协议|合同|函|备忘录|批复)(?:\\([^()]{2,14}\\))?$");

  /** 双方协商签订补充协议。is a sentence and no title. */
  private static final Pattern TALK = Pattern.compile("协商|签订|另行|另签|未尽|。$");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : Sayings.sentences(reading, "variation-word")) {
      clause(reading, sentence).ifPresent(facts::add);
      if (supplement(reading, sentence)) {
        added(reading, sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> clause(Reading reading, Sentence sentence) {
    Optional<Saying> own =
        Sayings.first(reading, sentence, "scope.own-decision")
            .or(() -> Sayings.first(reading, sentence, "scope.enlarge+scope.self+scope.goes"))
            .or(() -> Sayings.first(reading, sentence, "scope.enlarge+scope.approval-denied"))
            .or(
                () ->
                    Sayings.first(reading, sentence, "scope.enlarge")
                        .filter(s -> listed(reading, sentence)));
    if (own.isPresent()
        && !approved(reading, sentence)
        && !Sayings.matches(reading, sentence.text(), "scope.not")) {
      return own.map(s -> fact(reading, s, "variation.clauses", "自行决定"));
    }
    return Sayings.first(reading, sentence, "scope.procedure")
        .filter(s -> !Sayings.matches(reading, sentence.text(), "scope.approval-denied"))
        .map(s -> fact(reading, s, "variation.clauses", "先行报批"));
  }

  /** An item below 双方可自行商定下列事项,无须报批:. */
  private static boolean listed(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - LIST); i--) {
      Sentence lead = all.get(i);
      if (lead.file() == sentence.file() && lead.text().strip().endsWith(":")) {
        return Sayings.matches(reading, lead.text(), "scope.approval-denied")
            && Sayings.matches(reading, lead.text(), "scope.self");
      }
    }
    return false;
  }

  /** Approval is asked for, and not in the same breath waived. */
  private static boolean approved(Reading reading, Sentence sentence) {
    return Sayings.first(reading, sentence, "scope.approved").isPresent()
        && Sayings.first(reading, sentence, "scope.approval-denied").isEmpty();
  }

  private static Optional<Fact> added(Reading reading, Sentence sentence) {
    String text = sentence.text();
    return Sayings.first(reading, sentence, "scope.supplement")
        .filter(s -> !Sayings.matches(reading, text, "scope.quantities"))
        .filter(s -> !Sayings.matches(reading, text, "scope.rule"))
        .map(
            s ->
                fact(
                    reading,
                    s,
                    "supplements.scope",
                    approved(reading, sentence) || approval(reading, sentence) ? "已批准" : "未见批准"));
  }

  /** The approval is told elsewhere in the supplement: 经区发改局批复同意. */
  private static boolean approval(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    int from = Math.max(0, sentence.index() - NEAR);
    return all.subList(from, Math.min(all.size(), sentence.index() + NEAR + 1)).stream()
        .filter(s -> s.part() == sentence.part())
        .anyMatch(
            s ->
                (s.text().contains("批复") || s.text().contains("批准") || s.text().contains("核准"))
                    && approved(reading, s));
  }

  static boolean supplement(Reading reading, Sentence sentence) {
    if (reading.part(sentence).kind() == PartKind.SUPPLEMENT
        || reading.contract().documents().get(sentence.file()).role() == FileRole.SUPPLEMENT) {
      return true;
    }
    if (!reading.hits().in(sentence, "supplement-word").isEmpty()) {
      return true;
    }
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - 5; i--) {
      Sentence before = all.get(i);
      String words = before.text().strip();
      boolean named = TITLE.matcher(words).find();
      boolean title = words.length() <= (words.endsWith(":") || named ? 40 : 16);
      if (!reading.hits().in(before, "supplement-word").isEmpty()
          && (title && !TALK.matcher(words).find()
              || before.table() >= 0 && before.table() == sentence.table())) {
        return before.file() == sentence.file();
      }
    }
    return false;
  }

  private static Fact fact(Reading reading, Saying saying, String key, String kind) {
    return new TextFact(key, saying.words(), kind, saying.source(reading));
  }
}

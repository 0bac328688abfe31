package fadu.fact.security;

import fadu.clause.Clause;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which security a place of a sentence speaks of: the one named last before it, or right after. */
final class Instrument {
  static final String PERFORMANCE = "performance-security";
  static final String TOP_UP = "top-up-security";
  private static final List<String> GROUPS =
      List.of(
          PERFORMANCE, TOP_UP, "advance-bond", "payment-guarantee", "retention", "other-deposit");

  /** The comma of 1,290,000 belongs to the number. */
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){1,4}");

  private static final int BACK = 4;

  private Instrument() {}

  /** Sentences of the contract itself; papers are left out. */
  static boolean own(Reading reading, Sentence sentence) {
    PartKind kind = reading.part(sentence).kind();
    return kind != PartKind.PAPER && kind != PartKind.AWARD_NOTICE;
  }

  /** The group of the security that the character speaks of; empty if of none. */
  static Optional<String> at(Reading reading, Sentence sentence, int at) {
    String text = sentence.text();
    List<Hit> hits = hits(reading, sentence);
    Optional<Hit> before =
        hits.stream().filter(h -> h.to() <= at).max(Comparator.comparingInt(Hit::to));
    Optional<Hit> after =
        hits.stream()
            .filter(h -> h.from() > at)
            .min(Comparator.comparingInt(Hit::from))
            .filter(h -> plain(text.substring(at, h.from())));
    boolean nearer = before.isEmpty() || text.substring(before.get().to(), at).indexOf(',') >= 0;
    return after
        .filter(h -> nearer)
        .or(() -> before)
        .map(Hit::group)
        .or(() -> ofClause(reading, sentence));
  }

  /**
   * 履约保证金缴纳须知 and its items, 保函不收。乙方交履约金…: the security is named a little before, or behind in the
   * same clause.
   */
  static Optional<String> around(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - BACK); i--) {
      Sentence before = all.get(i);
      if (before.file() != sentence.file() || before.part() != sentence.part()) {
        break;
      }
      List<Hit> hits = hits(reading, before);
      if (!hits.isEmpty()) {
        return Optional.of(hits.get(0).group());
      }
    }
    return reading.inClause(sentence.clause()).stream()
        .filter(s -> s.index() > sentence.index() && s.index() <= sentence.index() + 2)
        .flatMap(s -> hits(reading, s).stream())
        .findFirst()
        .map(Hit::group);
  }

  /** 中标价8%的银行保函作为履约担保: what follows in the same stretch. */
  private static boolean plain(String between) {
    String figures = GROUPED.matcher(between).replaceAll("");
    return figures.length() <= 24 && figures.chars().noneMatch(c -> ",;。|".indexOf(c) >= 0);
  }

  /** All securities a sentence names, in order; a longer name hides those inside it. */
  static List<Hit> hits(Reading reading, Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    GROUPS.forEach(group -> hits.addAll(reading.hits().in(sentence, group)));
    return hits.stream()
        .filter(
            hit ->
                hits.stream()
                    .noneMatch(
                        o ->
                            o.from() <= hit.from()
                                && o.to() >= hit.to()
                                && o.to() - o.from() > hit.to() - hit.from()))
        .sorted(Comparator.comparingInt(Hit::from))
        .toList();
  }

  /** By the caption, else by the sentences before it in the same clause. */
  private static Optional<String> ofClause(Reading reading, Sentence sentence) {
    Clause clause = reading.clause(sentence);
    String caption = clause.caption();
    for (String group : GROUPS) {
      if (reading.lexicon().terms(group).stream().anyMatch(caption::contains)) {
        return Optional.of(group);
      }
    }
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - 3; i--) {
      if (all.get(i).clause() != sentence.clause() || all.get(i).table() != sentence.table()) {
        break;
      }
      List<Hit> hits = hits(reading, all.get(i));
      if (!hits.isEmpty()) {
        return Optional.of(hits.get(0).group());
      }
    }
    return Optional.empty();
  }
}

package fadu.fact.settlement;

import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who comes to the conclusion that a sentence speaks of.
 *
 * @param kind 审计机关, 财政评审, 造价咨询 or 审计 where nobody says whose audit
 * @param from first character of the name in its sentence
 * @param to one past the last character
 */
record Concluding(Sentence sentence, String kind, int from, int to) {
  private static final String PREFIX = "concluding.";

  /** Whether it is an audit, whoever does it. */
  boolean audit() {
    return kind.equals("审计机关") || kind.equals("审计");
  }

  /** 十四个月内审结: the end of a term, not an audit inside the house. */
  private static boolean within(String text, Hit hit) {
    return hit.term().equals("内审")
        && hit.to() < text.length()
        && "结完定毕核查批".indexOf(text.charAt(hit.to())) >= 0;
  }

  /** 评审出来的数双方都认: both accept what another body came to. */
  private static boolean accepted(String text, Hit hit) {
    return MUTUAL.matcher(hit.term()).find()
        && RESULT.matcher(text.substring(0, hit.from())).find();
  }

  private static final Pattern MUTUAL = Pattern.compile("^(?:双方|两边|两家)");
  private static final Pattern RESULT =
      Pattern.compile("(?:审|评|核)(?:计|定)?(?:出来?|完)?的?(?:数|价|结果|结论|金额|造价|报告)[^,;。]{0,4}$");

  /** The body named nearest to a place of a sentence. */
  static Optional<Concluding> of(Reading reading, Sentence sentence, int at, Side side) {
    List<Concluding> named = new ArrayList<>();
    for (String group : reading.lexicon().groups(PREFIX)) {
      for (Hit hit : reading.hits().in(sentence, group)) {
        if (within(sentence.text(), hit) || accepted(sentence.text(), hit)) {
          continue;
        }
        named.add(new Concluding(sentence, group.substring(PREFIX.length()), hit.from(), hit.to()));
      }
    }
    // 审计局的审计结果: the second word says no more than the first
    if (named.stream().anyMatch(one -> !one.kind().equals("审计"))) {
      named.removeIf(one -> one.kind().equals("审计"));
    }
    Comparator<Concluding> inOrder = Comparator.comparingInt(Concluding::from);
    return side == Side.BEFORE
        ? named.stream().filter(c -> c.from() < at).max(inOrder)
        : named.stream().filter(c -> c.from() >= at).min(inOrder);
  }

  /** Where to look from a place. */
  enum Side {
    BEFORE,
    AFTER
  }
}

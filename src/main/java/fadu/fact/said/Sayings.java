package fadu.fact.said;

import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Reading;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.List;
import java.util.Optional;

/** Finds what the contract itself says; papers, struck words and unchosen options do not speak. */
public final class Sayings {
  /** Parts of one statement stand this close together. */
  private static final int TOGETHER = 120;

  private Sayings() {}

  /** The sentences of the contract, its annexes and supplements that hold a term of the group. */
  public static List<Sentence> sentences(Reading reading, String gate) {
    return reading.hits().sentences(gate).stream().filter(s -> own(reading, s)).toList();
  }

  public static boolean own(Reading reading, Sentence sentence) {
    return reading.own(sentence);
  }

  /**
   * The first place of the sentence that matches the wording and counts. Wordings joined by + must
   * all be there, in any order; the words are those from the first of them to the last.
   */
  public static Optional<Saying> first(Reading reading, Sentence sentence, String wording) {
    if (wording.indexOf('+') < 0) {
      return one(reading, sentence, wording);
    }
    int from = sentence.text().length();
    int to = 0;
    for (String part : wording.split("\\+")) {
      Optional<Saying> found = one(reading, sentence, part);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      from = Math.min(from, found.get().from());
      to = Math.max(to, found.get().to());
    }
    return to - from <= TOGETHER ? Optional.of(new Saying(sentence, from, to)) : Optional.empty();
  }

  private static Optional<Saying> one(Reading reading, Sentence sentence, String wording) {
    if (!reading.text().may(sentence, wording)) {
      return Optional.empty();
    }
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns(wording)) {
      if (!reading.text().may(sentence, pattern)) {
        continue;
      }
      Matcher matcher = pattern.matcher(text);
      int at = 0;
      while (at < text.length() && matcher.find(at)) {
        if (counts(reading, sentence, matcher.start())
            && !reading.choices().unselected(sentence, matcher.end() - 1)) {
          return Optional.of(new Saying(sentence, matcher.start(), matcher.end()));
        }
        at = Math.max(matcher.end(), matcher.start() + 1);
      }
    }
    return Optional.empty();
  }

  /** Whether the words are agreed: chosen, not struck out, not replaced. */
  public static boolean counts(Reading reading, Sentence sentence, int at) {
    return !Amended.superseded(sentence.text(), at)
        && !reading.forbidden(sentence)
        && !reading.choices().unselected(sentence, at)
        && !reading.struck(sentence, at, at + 1);
  }

  public static boolean matches(Reading reading, String text, String wording) {
    for (Pattern pattern : reading.lexicon().patterns(wording)) {
      if (pattern.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }
}

package fadu.fact;

import fadu.clause.Sentence;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A wording of the vocabulary at a place where the submission means what it says: chosen, not
 * struck out, not superseded.
 *
 * @param from first character in the sentence
 * @param to one past the last
 */
public record Stated(Reading reading, Sentence sentence, int from, int to) {
  private static final int QUOTE = 160;

  /** A sentence this brief is quoted whole; one this short is read whole. */
  private static final int BRIEF = 80;

  private static final int SHORT = 60;

  /** All places of a wording, in sentences that hold one of its signs. */
  public static List<Stated> all(Reading reading, String signs, String wording) {
    List<Stated> found = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences(signs)) {
      found.addAll(in(reading, sentence, wording));
    }
    return found;
  }

  /**
   * The same, where the rest of the sentence may take the words back, see {@link Reading#stands}.
   */
  public static List<Stated> written(Reading reading, String signs, String wording) {
    List<Stated> found = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences(signs)) {
      found.addAll(in(reading, sentence, wording, Stated::stands));
    }
    return found;
  }

  /**
   * The places of a wording in one sentence, each pattern's matches in order. Wordings joined by +
   * must all be there, in any order: one place, from the first word to the last.
   */
  public static List<Stated> in(Reading reading, Sentence sentence, String wording) {
    return in(reading, sentence, wording, Stated::counts);
  }

  private static List<Stated> in(
      Reading reading, Sentence sentence, String wording, Predicate<Stated> counts) {
    if (wording.indexOf('+') >= 0) {
      return together(reading, sentence, wording, counts);
    }
    if (!reading.text().may(sentence, wording)) {
      return List.of();
    }
    List<Stated> found = new ArrayList<>();
    for (Pattern pattern : reading.lexicon().patterns(wording)) {
      if (!reading.text().may(sentence, pattern)) {
        continue;
      }
      Matcher matcher = pattern.matcher(sentence.text());
      int at = 0;
      while (at < sentence.text().length() && matcher.find(at)) {
        Stated stated = new Stated(reading, sentence, matcher.start(), matcher.end());
        if (counts.test(stated)) {
          found.add(stated);
        }
        at = Math.max(matcher.end(), matcher.start() + 1);
      }
    }
    return found;
  }

  private static List<Stated> together(
      Reading reading, Sentence sentence, String wordings, Predicate<Stated> counts) {
    int from = sentence.text().length();
    int to = 0;
    for (String wording : wordings.split("\\+")) {
      List<Stated> found = in(reading, sentence, wording, counts);
      if (found.isEmpty()) {
        return List.of();
      }
      from = Math.min(from, found.get(0).from());
      to = Math.max(to, found.get(0).to());
    }
    return to - from <= QUOTE ? List.of(new Stated(reading, sentence, from, to)) : List.of();
  }

  /** Whether any pattern of a wording matches these words. */
  public static boolean says(Reading reading, String words, String wording) {
    for (Pattern pattern : reading.lexicon().patterns(wording)) {
      if (pattern.matcher(words).find()) {
        return true;
      }
    }
    return false;
  }

  /** The contract itself with its annexes and supplements: no further papers, no award notice. */
  public static boolean own(Reading reading, Sentence sentence) {
    return reading.own(sentence);
  }

  public boolean own() {
    return own(reading, sentence);
  }

  private boolean stands() {
    return reading.stands(sentence, from, to);
  }

  private boolean counts() {
    return reading.means(sentence, from, to);
  }

  /** Whether the words are denied where they stand, or the stretch after them voids them. */
  public boolean denied() {
    return Negation.denied(sentence.text(), from);
  }

  public String words() {
    return sentence.text().substring(from, to);
  }

  /** The stretches between commas that hold the words; all of a short sentence. */
  public String stretch() {
    return sentence.text().substring(start(SHORT), end(SHORT));
  }

  public String left() {
    return sentence.text().substring(0, from);
  }

  public String right() {
    return sentence.text().substring(to);
  }

  /** The sentence with its neighbours of the same clause. */
  public String around(int sentences) {
    return Passage.around(reading, sentence, sentences, sentences);
  }

  /** What is quoted: the stretches of the words, all of a table row or of a brief sentence. */
  public Source source() {
    return reading.source(reading.span(sentence, start(BRIEF), end(BRIEF)));
  }

  public TextFact fact(String key, String kind) {
    String words = sentence.text().substring(start(BRIEF), end(BRIEF));
    return new TextFact(key, words.strip(), kind, source());
  }

  private int start(int brief) {
    return whole(brief) ? 0 : Segment.labelled(sentence.text(), from).from();
  }

  private int end(int brief) {
    String text = sentence.text();
    int end = whole(brief) ? text.length() : Segment.labelled(text, Math.max(from, to - 1)).to();
    return Math.max(to, Math.min(end, start(brief) + QUOTE));
  }

  private boolean whole(int brief) {
    return sentence.table() >= 0 || sentence.text().length() <= brief;
  }
}

package fadu.fact;

import fadu.clause.Sentence;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that a reader found, with what every reader asks of such words.
 *
 * @param from first character in the text of the sentence
 * @param to one past the last character
 */
public record Passage(Reading reading, Sentence sentence, int from, int to) {
  private static final int BRIEF = 80;

  /** A stretch this short tells too little alone. */
  private static final int SHORT = 20;

  /** The sentences of the contract itself: neither further papers nor the award notice. */
  public static List<Sentence> sentences(Reading reading) {
    return reading.own();
  }

  /** All matches of the expression that are agreed on, in order. */
  public static List<Passage> all(Reading reading, Sentence sentence, Pattern pattern) {
    if (!reading.usual().may(sentence, pattern)) {
      return List.of();
    }
    List<Passage> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(usual(reading, sentence));
    for (Passage next = next(reading, sentence, matcher, 0);
        next != null;
        next = next(reading, sentence, matcher, Math.max(next.to, next.from + 1))) {
      found.add(next);
    }
    return found;
  }

  private static @Nullable Passage next(
      Reading reading, Sentence sentence, Matcher matcher, int from) {
    int at = from;
    while (at < sentence.text().length() && matcher.find(at)) {
      at = Math.max(matcher.end(), matcher.start() + 1);
      Passage passage = new Passage(reading, sentence, matcher.start(), matcher.end());
      if (passage.counts()) {
        return passage;
      }
    }
    return null;
  }

  /**
   * The text with 甲方 as the employer, whichever way the heading has it, and without words that only
   * look like wages (竣工资料); offsets stay the same.
   */
  public static String usual(Reading reading, Sentence sentence) {
    return reading.usual().of(sentence);
  }

  /** The first match of the expression that is agreed on. */
  public static Optional<Passage> first(Reading reading, Sentence sentence, Pattern pattern) {
    if (!reading.usual().may(sentence, pattern)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(usual(reading, sentence));
    return Optional.ofNullable(next(reading, sentence, matcher, 0));
  }

  /** The first match of any expression of a wording of the vocabulary. */
  public static Optional<Passage> first(Reading reading, Sentence sentence, String wording) {
    if (!reading.usual().may(sentence, wording)) {
      return Optional.empty();
    }
    for (Pattern pattern : reading.lexicon().patterns(wording)) {
      Optional<Passage> found = first(reading, sentence, pattern);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Neither on offer only, nor struck out, nor said to be superseded. */
  public boolean counts() {
    return reading.means(sentence, from, to);
  }

  public String words() {
    return sentence.text().substring(from, to);
  }

  /** The stretches between commas that hold the words; all of a row, all of a brief sentence. */
  public String stretch() {
    return sentence.text().substring(start(), end());
  }

  /** The text of the sentence before the words. */
  public String left() {
    return sentence.text().substring(0, from);
  }

  /** The text of the sentence after the words. */
  public String right() {
    return sentence.text().substring(to);
  }

  /** What is quoted for the words. */
  public Source source() {
    return whole()
        ? reading.source(sentence.span())
        : reading.source(reading.span(sentence, start(), quoted()));
  }

  private int quoted() {
    int end = end();
    return end - start() < SHORT
        ? Math.max(
            end, Segment.labelled(sentence.text(), Math.max(0, end - 1)).next(sentence.text()).to())
        : end;
  }

  private boolean whole() {
    return sentence.table() >= 0 || sentence.text().length() <= BRIEF;
  }

  private int start() {
    return Segment.labelled(sentence.text(), from).from();
  }

  private int end() {
    return Segment.labelled(sentence.text(), Math.max(from, to - 1)).to();
  }

  /** The sentence with up to so many others before and after it in the same clause. */
  public static String around(Reading reading, Sentence sentence, int before, int after) {
    List<Sentence> all = reading.contract().sentences();
    StringBuilder text = new StringBuilder();
    int low = Math.max(0, sentence.index() - before);
    int high = Math.min(all.size() - 1, sentence.index() + after);
    for (int i = low; i <= high; i++) {
      if (all.get(i).clause() == sentence.clause() && all.get(i).file() == sentence.file()) {
        text.append(all.get(i).text());
      }
    }
    return text.toString();
  }

  /** What the first row of its table says above the words; empty outside tables. */
  public String head() {
    if (sentence.table() < 0) {
      return "";
    }
    List<Sentence> all = reading.contract().sentences();
    Sentence top = sentence;
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence row = all.get(i);
      if (row.table() != sentence.table() || row.file() != sentence.file()) {
        break;
      }
      top = row;
    }
    int column = (int) left().chars().filter(c -> c == '|').count();
    String[] cells = top.text().split("\\|", -1);
    return top == sentence || column >= cells.length ? "" : cells[column].strip();
  }
}

package fadu.fact.said;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;

/**
 * Words of a sentence that match a wording.
 *
 * @param from first character in the sentence
 * @param to one past the last
 */
public record Saying(Sentence sentence, int from, int to) {
  /** A quote is the deciding words, not a page. */
  private static final int LONGEST = 160;

  /** A sentence this short is quoted whole. */
  private static final int SHORT = 70;

  /** The words and the rest of the stretches they stand in. */
  public String words() {
    Segment stretch = stretch();
    return stretch.of(sentence.text()).strip();
  }

  public Source source(Reading reading) {
    Segment stretch = stretch();
    return reading.source(reading.span(sentence, stretch.from(), stretch.to()));
  }

  private Segment stretch() {
    String text = sentence.text();
    int last = Math.max(from, to - 1);
    if (sentence.table() >= 0 || text.length() <= SHORT) {
      return new Segment(0, text.length());
    }
    int start = Segment.labelled(text, from).from();
    int end = Segment.labelled(text, last).to();
    return end - start <= LONGEST ? new Segment(start, end) : new Segment(from, to);
  }
}

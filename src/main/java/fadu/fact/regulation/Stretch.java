package fadu.fact.regulation;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;

/** The words of a sentence that are quoted: as much as is needed to understand them, not a page. */
final class Stretch {
  private static final int WHOLE = 90;
  private static final int LONG = 80;

  private Stretch() {}

  /** A row of a table whole; a short sentence whole; of a long one the parts between commas. */
  static Source source(Reading reading, Sentence sentence, int from, int to) {
    String text = sentence.text();
    if (sentence.table() >= 0 || text.length() <= WHOLE) {
      return reading.source(sentence.span());
    }
    Segment first = Segment.labelled(text, from);
    int end = Segment.labelled(text, Math.max(from, to - 1)).to();
    int start = first.from();
    Segment before = first.previous(text);
    if (end - before.from() <= LONG && before.from() < start) {
      start = before.from();
    }
    return reading.source(reading.span(sentence, start, end));
  }
}

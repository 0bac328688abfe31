package fadu.rules;

import fadu.clause.Contract;
import fadu.clause.Sentence;
import fadu.text.Span;

/**
 * The words around a brief piece of evidence, so that a quote can be read by itself: 5% becomes the
 * stretch of the sentence that speaks of 5%. Never more than that stretch and, where it is very
 * short, the next: what a rule rests on stays what is shown.
 */
final class Surroundings {
  /** A quote of this length speaks for itself. */
  private static final int ENOUGH = 40;

  private static final int VERY_SHORT = 14;
  private static final int LONGEST = 110;
  private static final String STOPS = "，；。,;";
  private static final String ENDS = "。；;";

  private Surroundings() {}

  static Span of(Span span, Contract contract) {
    if (span.to() - span.from() >= ENOUGH) {
      return span;
    }
    Span all =
        contract.sentenceAt(span).filter(s -> s.table() < 0).map(Sentence::span).orElse(span);
    boolean within =
        all.file() == span.file() && all.from() <= span.from() && span.to() <= all.to();
    return within ? stretch(span, all, contract) : span;
  }

  private static Span stretch(Span span, Span all, Contract contract) {
    String words = contract.documents().get(all.file()).source().words(all.from(), all.to());
    int from = start(words, span.from() - all.from());
    int to = end(words, Math.max(span.to() - all.from() - 1, 0));
    if (to - from < VERY_SHORT && to < words.length() && "，,".indexOf(words.charAt(to)) >= 0) {
      to = end(words, to + 1);
    }
    return to - from <= LONGEST ? new Span(all.file(), all.from() + from, all.from() + to) : span;
  }

  private static int start(String words, int at) {
    int from = at;
    while (from > 0 && !stops(words, from - 1)) {
      from--;
    }
    return from;
  }

  /** Behind the mark that ends the sentence, before a comma or a gap. */
  private static int end(String words, int at) {
    int to = at;
    while (to < words.length() && !stops(words, to)) {
      to++;
    }
    return to < words.length() && ENDS.indexOf(words.charAt(to)) >= 0 ? to + 1 : to;
  }

  /** A comma between figures belongs to the figure; a wide gap sets the next field apart. */
  private static boolean stops(String words, int at) {
    char c = words.charAt(at);
    char next = at + 1 < words.length() ? words.charAt(at + 1) : ' ';
    return c == '\n'
        || c == '\t'
        || blank(c) && (blank(next) || at > 0 && blank(words.charAt(at - 1)))
        || STOPS.indexOf(c) >= 0 && !(c == ',' && Character.isDigit(next));
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00a0';
  }
}

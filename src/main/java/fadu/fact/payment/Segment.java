package fadu.fact.payment;

/**
 * The stretch between two commas that holds a position of a sentence.
 *
 * @param from first character in the sentence
 * @param to one past the last character
 */
record Segment(int from, int to) {
  private static final String ENDS = ",;:。!?|\n";

  static Segment at(String text, int position) {
    int from = position;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = position;
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return new Segment(from, to);
  }

  /** The segment after this one; empty at the end of the sentence. */
  Segment next(String text) {
    return to >= text.length()
        ? new Segment(to, to)
        : at(text, to + 1 <= text.length() ? to + 1 : to);
  }

  /** The segment before this one; empty at the start of the sentence. */
  Segment previous(String text) {
    return from == 0 ? new Segment(0, 0) : at(text, from - 1);
  }

  String of(String text) {
    return text.substring(from, to);
  }
}

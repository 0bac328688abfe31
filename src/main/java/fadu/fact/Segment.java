package fadu.fact;

/**
 * The stretch between two commas that holds a position of a sentence.
 *
 * @param from first character in the sentence
 * @param to one past the last character
 */
public record Segment(int from, int to) {
  private static final String ENDS = ",;:。!?|\n";

  /** A colon ends the stretch too: a label and its value are two. */
  public static Segment at(String text, int position) {
    return at(text, position, ENDS);
  }

  /** A label and its value are one stretch. */
  public static Segment labelled(String text, int position) {
    return at(text, position, ENDS.replace(":", ""));
  }

  private static Segment at(String text, int position, String ends) {
    int from = position;
    while (from > 0 && !ends(text, from - 1, ends)) {
      from--;
    }
    int to = position;
    while (to < text.length() && !ends(text, to, ends)) {
      to++;
    }
    return new Segment(from, to);
  }

  /** A comma between digits belongs to the number. */
  private static boolean ends(String text, int at, String ends) {
    boolean number =
        text.charAt(at) == ','
            && at > 0
            && at + 1 < text.length()
            && digit(text.charAt(at - 1))
            && digit(text.charAt(at + 1));
    return ends.indexOf(text.charAt(at)) >= 0 && !number;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The segment after this one; empty at the end of the sentence. */
  public Segment next(String text) {
    return to >= text.length()
        ? new Segment(to, to)
        : at(text, to + 1 <= text.length() ? to + 1 : to);
  }

  /** The segment before this one; empty at the start of the sentence. */
  public Segment previous(String text) {
    return from == 0 ? new Segment(0, 0) : at(text, from - 1);
  }

  public String of(String text) {
    return text.substring(from, to);
  }
}

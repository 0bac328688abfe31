package fadu.text;

import java.util.Arrays;

/**
 * The text as rules match it: widths, radicals and punctuation folded, invisible characters and the
 * blanks inside words gone, with the way back to the original for every character.
 *
 * <p>Paragraphs stay separated by a line feed, the cells of a table row by {@code |}. A wide gap
 * (four columns or more: two columns of a signature block, a blank to fill in) stays as one blank.
 */
public final class ShadowText {
  private final String text;
  private final int[] from;
  private final int[] to;

  private ShadowText(String text, int[] from, int[] to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  public static ShadowText of(SourceText source) {
    return new Folding(source).run();
  }

  static ShadowText of(StringBuilder text, int[] from, int[] to) {
    int n = text.length();
    return new ShadowText(text.toString(), Arrays.copyOf(from, n), Arrays.copyOf(to, n));
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** Offset in the original of the shadow character; the end of the original for the end. */
  public int originalFrom(int offset) {
    return offset < from.length ? from[offset] : (to.length == 0 ? 0 : to[to.length - 1]);
  }

  /** Range of the original for the shadow range {@code from..to}, in the given file. */
  public Span original(int file, int shadowFrom, int shadowTo) {
    int first = originalFrom(shadowFrom);
    int last = shadowTo <= shadowFrom ? first : to[shadowTo - 1];
    return new Span(file, first, Math.max(first, last));
  }

  /** First shadow offset whose original starts at or after {@code offset}. */
  public int shadowFrom(int offset) {
    int at = Arrays.binarySearch(from, offset);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && from[at - 1] == offset) {
      at--;
    }
    return at;
  }
}

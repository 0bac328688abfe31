package fadu.extract.pdf;

import java.util.Arrays;

/**
 * One printed line in reading coordinates, blanks at its ends left out.
 *
 * @param column 0 where the text runs across the page, 1 and 2 where it stands in the left or right
 *     of two columns
 * @param x0 left of each UTF-16 unit of the text
 * @param x1 right of each
 * @param flags {@link Glyphs} flags of each, empty where no character has any
 * @param base height of the base line
 * @param size height of most of its letters
 * @param pieces offsets at which text goes on after a wide gap
 * @param blankEnd whether a blank stood at its end
 */
record Line(
    int page,
    int direction,
    int column,
    String text,
    float[] x0,
    float[] x1,
    byte[] flags,
    float base,
    float size,
    int[] pieces,
    boolean blankEnd)
    implements Item {

  private static final float ASCENT = 0.86f;
  private static final float DESCENT = 0.16f;

  float left() {
    return x0[0];
  }

  float right() {
    return x1[x1.length - 1];
  }

  float width() {
    return right() - left();
  }

  @Override
  public float top() {
    return base - ASCENT * size;
  }

  @Override
  public float bottom() {
    return base + DESCENT * size;
  }

  byte flag(int at) {
    return flags.length == 0 ? 0 : flags[at];
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /** Part of the line, as one cell of a row. */
  Line slice(int from, int to) {
    return new Line(
        page,
        direction,
        column,
        text.substring(from, to),
        Arrays.copyOfRange(x0, from, to),
        Arrays.copyOfRange(x1, from, to),
        flags.length == 0 ? flags : Arrays.copyOfRange(flags, from, to),
        base,
        size,
        new int[0],
        true);
  }

  /** Width of the first piece that could not have been parted from itself at a line end. */
  float firstUnit() {
    int end = 0;
    while (end < text.length() && Chars.isOpening(text.charAt(end))) {
      end++;
    }
    boolean word = end < text.length() && Chars.isWord(text.charAt(end));
    end = Math.min(end + 1, text.length());
    while (word && end < text.length() && Chars.isWord(text.charAt(end))) {
      end++;
    }
    while (end < text.length() && Chars.isClosing(text.charAt(end))) {
      end++;
    }
    return x1[end - 1] - x0[0];
  }
}

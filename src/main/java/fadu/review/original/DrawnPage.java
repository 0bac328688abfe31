package fadu.review.original;

/** What became of a page that was to be drawn. */
public sealed interface DrawnPage {
  /**
   * It was drawn.
   *
   * @param bytes a picture, or the words as JSON
   */
  record Drawn(byte[] bytes) implements DrawnPage {}

  /**
   * It cannot be.
   *
   * @param code stable code, e.g. {@code IMAGE_TOO_LARGE}
   * @param message Chinese sentence: what, and what to do
   */
  record Undrawn(String code, String message) implements DrawnPage {}

  /** Too many pages are asked for at once; another time it may be drawn. */
  record Later() implements DrawnPage {}
}

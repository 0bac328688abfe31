package fadu.extract.ofd;

import java.util.List;

/** What a page draws, in the order of the file; lengths in millimetres. */
sealed interface Drawn {
  Frame frame();

  /**
   * Where an object stands and whether it is seen.
   *
   * @param x left edge of its boundary on the page
   * @param ctm from the object's own space to its boundary
   * @param style drawing parameters it names, empty if none
   */
  record Frame(
      double x, double y, double width, double height, Affine ctm, boolean visible, String style) {
    /** From the object's own space to that of the page. */
    Affine place() {
      return Affine.shift(x, y).after(ctm);
    }
  }

  /**
   * Letters.
   *
   * @param font name of its resource
   * @param stretch across, 1 for none
   * @param direction in which the words run: 0 right, 90 down, 180 left, 270 up
   */
  record Text(
      Frame frame,
      String font,
      double size,
      double stretch,
      int direction,
      Paint fill,
      boolean filled,
      List<Code> codes)
      implements Drawn {}

  /**
   * A run of letters.
   *
   * @param dx steps from one letter to the next, fewer than letters where nothing is said
   */
  record Code(double x, double y, double[] dx, double[] dy, String words) {}

  /** Lines and areas; {@code data} as in the file. */
  record Path(
      Frame frame,
      boolean stroked,
      boolean filled,
      Paint stroke,
      Paint fill,
      double width,
      String data)
      implements Drawn {}

  /** A picture by the name of its resource. */
  record Image(Frame frame, String resource) implements Drawn {}

  /** A drawing by the name of its resource. */
  record Composite(Frame frame, String resource) implements Drawn {}
}

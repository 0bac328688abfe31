package fadu.extract;

import java.util.List;

/** The words of a file page by page, for formats that hold them as text with places. */
public interface PageWords {
  /**
   * What stands on a page.
   *
   * @param drawn whether anything but words is drawn on it
   */
  record Page(boolean drawn, List<Piece> pieces) {
    public Page {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Letters side by side, all wide or all narrow.
   *
   * @param x where the base line starts, in points from the left of the page
   * @param y in points from its top
   * @param length along the base line
   * @param size of the letters
   * @param angle of the base line in degrees, clockwise
   * @param white whether they are drawn in white
   */
  record Piece(
      String words, double x, double y, double length, double size, double angle, boolean white) {}

  /**
   * The words of a page.
   *
   * @param number counted from 1
   * @throws Refused {@code TOO_DEEP, EXPANDS_TOO_MUCH, DAMAGED}
   */
  Page page(int number) throws Refused;
}

package fadu.extract.ocr;

import java.awt.image.BufferedImage;

/**
 * A page as it is shown.
 *
 * @param width of the page in points
 * @param height of the page in points
 */
public record PageImage(BufferedImage pixels, float width, float height) {
  /** Pixels per point across the page. */
  float scale() {
    return pixels.getWidth() / width;
  }
}

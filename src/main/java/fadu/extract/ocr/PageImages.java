package fadu.extract.ocr;

import fadu.extract.Refused;
import java.io.Closeable;
import java.io.IOException;

/**
 * The pages of one file as pictures. Drawn in the process that recognises them, never in the
 * service: a page that hangs its renderer costs that process.
 */
public interface PageImages extends Closeable {
  /** Resolution at which pages are drawn: small print is still legible, a page has 4 Mpx. */
  int DPI = 200;

  /**
   * Draws a page.
   *
   * @param number counted from 1
   * @throws Refused {@code IMAGE_TOO_LARGE}, told from sizes in the file before anything is
   *     decoded; {@code DAMAGED}
   */
  PageImage page(int number) throws Refused, IOException;
}

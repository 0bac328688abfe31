package fadu.extract.ocr;

import fadu.extract.Refused;

/** What became of a page that was to be recognised. */
public sealed interface PageReading {
  /** It was read, well or badly: the certainty of its characters tells. */
  record Read(ScanPage page) implements PageReading {}

  /**
   * It could not be read.
   *
   * @param code {@code IMAGE_TOO_LARGE}, {@code OCR_FAILED}, {@code OCR_UNAVAILABLE}, {@code
   *     DAMAGED}
   * @param message Chinese sentence: what, and what to do
   */
  record Unread(Refused.Code code, String message) implements PageReading {}
}

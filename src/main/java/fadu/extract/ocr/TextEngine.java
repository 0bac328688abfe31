package fadu.extract.ocr;

import fadu.extract.Refused;
import java.io.IOException;
import java.util.List;

/** Finds and reads words in a picture. */
interface TextEngine {
  /**
   * Reads a picture with care.
   *
   * @throws Refused {@code OCR_FAILED} if the engine gives up on it
   */
  List<Block> read(Gray picture) throws IOException, Refused;

  /**
   * Reads a whole page, faster where the engine knows how.
   *
   * @throws Refused {@code OCR_FAILED} if the engine gives up on it
   */
  default List<Block> page(Gray page) throws IOException, Refused {
    return read(page);
  }
}

package fadu.extract.ocr;

import fadu.extract.Refused;
import java.io.IOException;
import java.util.List;

/** Finds and reads words in a picture. */
interface TextEngine {
  /**
   * Reads a picture.
   *
   * @throws Refused {@code OCR_FAILED} if the engine gives up on it
   */
  List<Block> read(Gray picture) throws IOException, Refused;
}

package fadu.extract.ocr;

/**
 * A piece of a line as an engine reads it, in pixels of the picture it was given.
 *
 * @param certainty of each UTF-16 unit of the text, 0 to 1
 */
record Block(int x0, int y0, int x1, int y1, String text, float[] certainty) {
  int width() {
    return x1 - x0;
  }

  int height() {
    return y1 - y0;
  }

  /** The same words elsewhere. */
  Block at(int left, int top, int right, int bottom) {
    return new Block(left, top, right, bottom, text, certainty);
  }

  /** Mean certainty. */
  double mean() {
    double sum = 0;
    for (float one : certainty) {
      sum += one;
    }
    return certainty.length == 0 ? 0 : sum / certainty.length;
  }
}

package fadu.extract.ocr;

import java.util.List;

/**
 * A recognised page. Places are in points, in reading coordinates: origin at the top left of the
 * page once it is turned so that its lines run level, whatever way it was put on the scanner.
 *
 * @param width of the page as it is shown
 * @param height of the page as it is shown
 * @param direction where its lines run as it is shown: right (0), down (1), left (2), up (3)
 * @param tilt angle by which lines fall on the turned page, in radians; the places are without it
 * @param runs what stands on its lines, in no order
 * @param rules straight rules of tables and underlines
 */
public record ScanPage(
    float width, float height, int direction, float tilt, List<Run> runs, List<Rule> rules) {

  /** Certainty, in hundredths, below which a character is doubtful. */
  public static final int DOUBTFUL = 50;

  public ScanPage {
    runs = List.copyOf(runs);
    rules = List.copyOf(rules);
  }

  /**
   * A piece of one line.
   *
   * @param x0 left of each UTF-16 unit of the text
   * @param x1 right of each
   * @param certainty of each, in hundredths
   * @param base height of the base line
   * @param size height of the letters
   */
  public record Run(
      String text, float[] x0, float[] x1, byte[] certainty, float base, float size) {}

  /** A rule, thin one way. */
  public record Rule(float x0, float y0, float x1, float y1) {}

  /** Characters of all runs. */
  public int characters() {
    return runs.stream().mapToInt(run -> run.text().length()).sum();
  }

  /** Characters that may be others. */
  public int doubtful() {
    int count = 0;
    for (Run run : runs) {
      for (byte certainty : run.certainty()) {
        count += certainty < DOUBTFUL ? 1 : 0;
      }
    }
    return count;
  }
}

package fadu.extract.ocr;

import java.util.ArrayList;
import java.util.List;

/** Evens out the sizes of letters: those measured a little larger or smaller are the same. */
final class Sizes {
  private static final float NEAR = 0.1f;

  private Sizes() {}

  static List<ScanPage.Run> even(List<ScanPage.Run> runs) {
    float usual = usual(runs);
    List<ScanPage.Run> even = new ArrayList<>(runs.size());
    for (ScanPage.Run run : runs) {
      boolean near = Math.abs(run.size() - usual) < NEAR * usual;
      even.add(near ? resized(run, usual) : run);
    }
    return even;
  }

  private static ScanPage.Run resized(ScanPage.Run run, float size) {
    // The middle of the letters stays where it is.
    float base = run.base() + Lines.MIDDLE * (size - run.size());
    return new ScanPage.Run(run.text(), run.x0(), run.x1(), run.certainty(), base, size);
  }

  /** The size of most characters, in bins of four per cent. */
  private static float usual(List<ScanPage.Run> runs) {
    double best = -1;
    float usual = 0;
    for (ScanPage.Run one : runs) {
      double characters = 0;
      double sum = 0;
      for (ScanPage.Run other : runs) {
        if (Math.abs(other.size() - one.size()) < 0.05 * one.size()) {
          characters += other.text().length();
          sum += other.size() * other.text().length();
        }
      }
      if (characters > best) {
        best = characters;
        usual = (float) (sum / characters);
      }
    }
    return usual;
  }
}

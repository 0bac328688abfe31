package fadu.extract.ocr;

import java.util.Arrays;

/**
 * How a page lies: whether its lines run level or upright, and by how much they fall. Told from how
 * sharply ink and gaps change when it is summed along the lines.
 */
final class Posture {
  private static final int SIDE = 900;
  private static final double WIDEST = Math.toRadians(6);
  private static final double COARSE = Math.toRadians(0.25);
  private static final double FINE = Math.toRadians(0.05);

  /** Lines are taken to run upright only where that is far sharper. */
  private static final double SHARPER = 1.3;

  private static final int ENOUGH = 200;

  private final int[] xs;
  private final int[] ys;
  private final int width;
  private final int height;

  private Posture(int[] xs, int[] ys, int width, int height) {
    this.xs = xs;
    this.ys = ys;
    this.width = width;
    this.height = height;
  }

  /** Looks at the ink of a page, coarsely. */
  static Posture of(Gray gray, int threshold) {
    int step = Math.max(1, Math.max(gray.width(), gray.height()) / SIDE);
    int width = gray.width() / step;
    int height = gray.height() / step;
    int[] xs = new int[width * height];
    int[] ys = new int[width * height];
    int n = 0;
    // The edge of a scan is often dark from its lid; it says nothing of the lines.
    int edge = Math.min(width, height) / 40;
    for (int y = edge; y < height - edge; y++) {
      for (int x = edge; x < width - edge; x++) {
        if (isInk(gray, x * step, y * step, step, threshold)) {
          xs[n] = x;
          ys[n++] = y;
        }
      }
    }
    return new Posture(Arrays.copyOf(xs, n), Arrays.copyOf(ys, n), width, height);
  }

  private static boolean isInk(Gray gray, int x, int y, int step, int threshold) {
    int dark = 0;
    for (int v = y; v < y + step; v++) {
      for (int u = x; u < x + step; u++) {
        dark += gray.at(u, v) < threshold ? 1 : 0;
      }
    }
    return dark * 3 >= step * step;
  }

  /** Whether the lines run from top to bottom or the other way round. */
  boolean isSideways() {
    return xs.length >= ENOUGH
        && best(ys, xs, height, width)[1] > SHARPER * best(xs, ys, width, height)[1];
  }

  /** Angle by which the lines fall, in radians; 0 where there is little to tell by. */
  double tilt() {
    return xs.length < ENOUGH ? 0 : best(xs, ys, width, height)[0];
  }

  private static double[] best(int[] along, int[] across, int length, int depth) {
    double[] best = {0, sharpness(along, across, length, depth, 0)};
    for (double angle = -WIDEST; angle <= WIDEST; angle += COARSE) {
      look(best, angle, along, across, length, depth);
    }
    double from = best[0] - COARSE;
    double to = best[0] + COARSE;
    for (double angle = from; angle <= to; angle += FINE) {
      look(best, angle, along, across, length, depth);
    }
    return best;
  }

  private static void look(
      double[] best, double angle, int[] along, int[] across, int length, int depth) {
    double sharp = sharpness(along, across, length, depth, angle);
    if (sharp > best[1]) {
      best[0] = angle;
      best[1] = sharp;
    }
  }

  private static double sharpness(int[] along, int[] across, int length, int depth, double angle) {
    double slope = Math.tan(angle);
    double middle = length / 2.0;
    int[] sums = new int[depth * 3 + 2];
    for (int i = 0; i < along.length; i++) {
      int row = (int) Math.round(across[i] - (along[i] - middle) * slope) + depth;
      if (row >= 0 && row < sums.length) {
        sums[row]++;
      }
    }
    double sharp = 0;
    for (int i = 1; i < sums.length; i++) {
      double change = sums[i] - sums[i - 1];
      sharp += change * change;
    }
    return sharp;
  }
}

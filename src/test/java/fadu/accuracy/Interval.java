package fadu.accuracy;

import java.util.Locale;

/**
 * A share with its 95 % interval (Wilson), which does not pretend that 3 of 3 is certain.
 *
 * @param hits how many were right
 * @param of out of how many
 */
record Interval(int hits, int of) {
  private static final double Z = 1.959964;

  double share() {
    return of == 0 ? Double.NaN : (double) hits / of;
  }

  double low() {
    return bound(-1);
  }

  double high() {
    return bound(1);
  }

  private double bound(int side) {
    double p = share();
    double z2 = Z * Z / of;
    double middle = p + z2 / 2;
    double half = Z * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of));
    return Math.max(0, Math.min(1, (middle + side * half) / (1 + z2)));
  }

  /** 92.3 % (36/39; 79.7–97.3 %), or a dash where there is nothing to count. */
  @Override
  public String toString() {
    return of == 0
        ? "–"
        : String.format(
            Locale.ROOT,
            "%.1f%%（%d/%d；%.0f–%.0f%%）",
            100 * share(),
            hits,
            of,
            100 * low(),
            100 * high());
  }
}

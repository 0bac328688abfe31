package fadu.extract.ofd;

import java.util.List;

/** A map of the plane: x' = ax + cy + e, y' = bx + dy + f. */
record Affine(double a, double b, double c, double d, double e, double f) {
  static final Affine NONE = new Affine(1, 0, 0, 1, 0, 0);

  static Affine scale(double by) {
    return new Affine(by, 0, 0, by, 0, 0);
  }

  static Affine shift(double x, double y) {
    return new Affine(1, 0, 0, 1, x, y);
  }

  /** Six numbers, {@link #NONE} where they are not. */
  static Affine of(List<Double> n) {
    return n.size() < 6
        ? NONE
        : new Affine(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
  }

  /** This map after the other. */
  Affine after(Affine o) {
    return new Affine(
        a * o.a + c * o.b,
        b * o.a + d * o.b,
        a * o.c + c * o.d,
        b * o.c + d * o.d,
        a * o.e + c * o.f + e,
        b * o.e + d * o.f + f);
  }

  float x(double x, double y) {
    return (float) (a * x + c * y + e);
  }

  float y(double x, double y) {
    return (float) (b * x + d * y + f);
  }

  /** How much it stretches what points this way. */
  double stretch(double dx, double dy) {
    return Math.hypot(a * dx + c * dy, b * dx + d * dy) / Math.max(1e-9, Math.hypot(dx, dy));
  }
}

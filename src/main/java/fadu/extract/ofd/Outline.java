package fadu.extract.ofd;

import java.awt.geom.Path2D;

/** The path that path data describe, curves included; arcs are drawn as straight lines. */
final class Outline {
  /** Words of one path; a longer one is cut. */
  private static final int LONGEST = 200_000;

  private Outline() {}

  static Path2D of(String data) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    PathData.follow(data, LONGEST, (operator, operands) -> add(path, operator, operands));
    return path;
  }

  private static void add(Path2D path, String operator, double[] p) {
    boolean started = path.getCurrentPoint() != null;
    if (operator.equals("M") || operator.equals("S")) {
      path.moveTo(p[0], p[1]);
    } else if (operator.equals("C")) {
      if (started) {
        path.closePath();
      }
    } else if (p.length > 0 && !started) {
      path.moveTo(p[p.length - 2], p[p.length - 1]);
    } else if (p.length == 4) {
      path.quadTo(p[0], p[1], p[2], p[3]);
    } else if (p.length == 6) {
      path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
    } else if (p.length > 0) {
      path.lineTo(p[p.length - 2], p[p.length - 1]);
    }
  }
}

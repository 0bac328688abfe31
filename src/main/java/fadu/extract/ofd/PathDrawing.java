package fadu.extract.ofd;

import fadu.extract.pdf.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Draws the straight lines and boxes of a path; of curves only that there are some. */
final class PathDrawing {
  /** A path longer than this is a drawing. */
  private static final int LONGEST = 4_000;

  private final Sheet sheet;
  private final Affine place;
  private final Resources resources;
  private final List<float[]> segments = new ArrayList<>();
  private boolean curved;
  private float startX;
  private float startY;
  private float atX;
  private float atY;

  PathDrawing(Sheet sheet, Affine place, Resources resources) {
    this.sheet = sheet;
    this.place = place;
    this.resources = resources;
  }

  void draw(Drawn.Path path) {
    PathData.follow(path.data(), 7 * LONGEST, this::follow);
    Resources.Style style = resources.style(path.frame().style());
    Paint stroke = path.stroke().or(style.stroke()).or(Paint.DARK);
    Paint fill = path.fill().or(style.fill()).or(Paint.DARK);
    if (path.stroked() && stroke == Paint.DARK && !curved) {
      float width = (float) (path.width() * place.stretch(1, 0));
      segments.forEach(s -> sheet.line(s[0], s[1], s[2], s[3], width));
    }
    if (path.filled() && fill != Paint.CLEAR && !curved) {
      fill(fill == Paint.DARK);
    }
    if (curved) {
      sheet.curve();
    }
  }

  /** Each run of up to five straight sides that closes a box. */
  private void fill(boolean inked) {
    int from = 0;
    while (from < segments.size()) {
      int end = from + 1;
      while (end < segments.size() && follows(segments.get(end - 1), segments.get(end))) {
        end++;
      }
      if (end - from <= 5) {
        box(segments.subList(from, end), inked);
      }
      from = end;
    }
  }

  private static boolean follows(float[] one, float[] next) {
    return one[2] == next[0] && one[3] == next[1];
  }

  private void box(List<float[]> sides, boolean inked) {
    float x0 = Float.MAX_VALUE;
    float y0 = Float.MAX_VALUE;
    float x1 = -Float.MAX_VALUE;
    float y1 = -Float.MAX_VALUE;
    boolean straight = true;
    for (float[] s : sides) {
      straight &= Math.abs(s[0] - s[2]) < 0.5 || Math.abs(s[1] - s[3]) < 0.5;
      x0 = Math.min(x0, Math.min(s[0], s[2]));
      y0 = Math.min(y0, Math.min(s[1], s[3]));
      x1 = Math.max(x1, Math.max(s[0], s[2]));
      y1 = Math.max(y1, Math.max(s[1], s[3]));
    }
    if (straight) {
      sheet.box(x0, y0, x1, y1, inked, sides.size() >= 3);
    }
  }

  private void follow(String operator, double[] operands) {
    if (operator.equals("C")) {
      line(startX, startY);
    } else if (operands.length > 0) {
      double px = operands[operands.length - 2];
      double py = operands[operands.length - 1];
      to(operator, place.x(px, py), place.y(px, py));
    }
  }

  private void to(String operator, float x, float y) {
    switch (operator) {
      case "M", "S" -> {
        startX = x;
        startY = y;
        atX = x;
        atY = y;
      }
      case "L" -> line(x, y);
      default -> {
        curved = true;
        atX = x;
        atY = y;
      }
    }
  }

  private void line(float x, float y) {
    if (segments.size() >= LONGEST) {
      curved = true;
    } else if (x != atX || y != atY) {
      segments.add(new float[] {atX, atY, x, y});
    }
    atX = x;
    atY = y;
  }
}

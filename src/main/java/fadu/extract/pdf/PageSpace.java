package fadu.extract.pdf;

import fadu.text.Box;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the coordinates of a page's file to those of its reader: points, origin top left, rotation
 * applied; and on to reading coordinates (u along the line, v down across the lines) of text that
 * runs right (0), down (1), left (2) or up (3).
 *
 * @param tilt angle by which the lines of a scan fall, in radians; reading coordinates are without
 */
record PageSpace(
    float width, float height, float a, float b, float c, float d, float e, float f, float tilt) {
  private PageSpace(
      float width, float height, float a, float b, float c, float d, float e, float f) {
    this(width, height, a, b, c, d, e, f, 0);
  }

  /** A page that is shown as it is. */
  static PageSpace of(float width, float height, float tilt) {
    return new PageSpace(width, height, 1, 0, 0, 0, 1, 0, tilt);
  }

  static PageSpace of(PDRectangle box, int rotation) {
    float x = box.getLowerLeftX();
    float y = box.getLowerLeftY();
    float w = box.getWidth();
    float h = box.getHeight();
    return switch (rotation) {
      case 90 -> new PageSpace(h, w, 0, 1, -y, 1, 0, -x);
      case 180 -> new PageSpace(w, h, -1, 0, w + x, 0, 1, -y);
      case 270 -> new PageSpace(h, w, 0, -1, h + y, -1, 0, w + x);
      default -> new PageSpace(w, h, 1, 0, -x, 0, -1, h + y);
    };
  }

  float x(float px, float py) {
    return a * px + b * py + c;
  }

  float y(float px, float py) {
    return d * px + e * py + f;
  }

  /** Direction of an advance on the display, -1 where it is none of the four. */
  static int direction(float dx, float dy) {
    float ax = Math.abs(dx);
    float ay = Math.abs(dy);
    if (Math.min(ax, ay) > 0.18f * Math.max(ax, ay)) {
      return -1;
    }
    return ax >= ay ? (dx >= 0 ? 0 : 2) : (dy > 0 ? 1 : 3);
  }

  float u(int direction, float x, float y) {
    return switch (direction) {
      case 1 -> y;
      case 2 -> width - x;
      case 3 -> height - y;
      default -> x;
    };
  }

  float v(int direction, float x, float y) {
    return switch (direction) {
      case 1 -> width - x;
      case 2 -> height - y;
      case 3 -> x;
      default -> y;
    };
  }

  /** Back from reading coordinates to the display. */
  float displayX(int direction, float u, float v) {
    return switch (direction) {
      case 1 -> width - v;
      case 2 -> width - u;
      case 3 -> v;
      default -> u;
    };
  }

  float displayY(int direction, float u, float v) {
    return switch (direction) {
      case 1 -> u;
      case 2 -> height - v;
      case 3 -> height - u;
      default -> v;
    };
  }

  /** A box in reading coordinates as it stands on the display, to a hundredth of a point. */
  Box box(int page, int direction, float u0, float v0, float u1, float v1) {
    if (tilt == 0) {
      return straight(page, direction, u0, v0, u1, v1);
    }
    float sin = (float) Math.sin(tilt);
    float cos = (float) Math.cos(tilt);
    float mu = across(direction) / 2;
    float mv = down(direction) / 2;
    float u = mu + ((u0 + u1) / 2 - mu) * cos - ((v0 + v1) / 2 - mv) * sin;
    float v = mv + ((u0 + u1) / 2 - mu) * sin + ((v0 + v1) / 2 - mv) * cos;
    float du = ((u1 - u0) * cos + (v1 - v0) * Math.abs(sin)) / 2;
    float dv = ((u1 - u0) * Math.abs(sin) + (v1 - v0) * cos) / 2;
    return straight(page, direction, u - du, v - dv, u + du, v + dv);
  }

  private Box straight(int page, int direction, float u0, float v0, float u1, float v1) {
    return switch (direction) {
      case 1 -> of(page, width - v1, u0, width - v0, u1);
      case 2 -> of(page, width - u1, height - v1, width - u0, height - v0);
      case 3 -> of(page, v0, height - u1, v1, height - u0);
      default -> of(page, u0, v0, u1, v1);
    };
  }

  private static Box of(int page, float x0, float y0, float x1, float y1) {
    return new Box(page, hundredth(x0), hundredth(y0), hundredth(x1), hundredth(y1));
  }

  private static double hundredth(float value) {
    return Math.round(value * 100.0) / 100.0;
  }

  /** Extent of the page along the line. */
  float across(int direction) {
    return direction % 2 == 0 ? width : height;
  }

  /** Extent of the page across the lines. */
  float down(int direction) {
    return direction % 2 == 0 ? height : width;
  }
}

package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** What a page draws besides letters, on the display: thin rules, filled areas, pictures. */
final class Strokes {
  /** Beyond these a page is a drawing, and its rules no table worth the time. */
  static final int MOST_RULES = 20_000;

  private static final int MOST_AREAS = 2_000;
  private static final float THIN = 2.6f;
  private static final float STRAIGHT = 0.7f;

  /** A rule or an area; a rule is thin one way. */
  record Area(float x0, float y0, float x1, float y1) {
    boolean holds(float x, float y) {
      return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }

    float size() {
      return (x1 - x0) * (y1 - y0);
    }
  }

  private final List<Area> rules = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private double pictures;
  private int curves;

  void clear() {
    rules.clear();
    areas.clear();
    pictures = 0;
    curves = 0;
  }

  /** A stroked line; a thick one is an area. */
  void line(float x0, float y0, float x1, float y1, float width) {
    float dx = Math.abs(x1 - x0);
    float dy = Math.abs(y1 - y0);
    if (Math.min(dx, dy) > STRAIGHT) {
      return;
    }
    float half = Math.max(width, 0.1f) / 2;
    box(
        Math.min(x0, x1) - (dy > dx ? half : 0),
        Math.min(y0, y1) - (dx >= dy ? half : 0),
        Math.max(x0, x1) + (dy > dx ? half : 0),
        Math.max(y0, y1) + (dx >= dy ? half : 0),
        true);
  }

  /** A filled rectangle: a rule where it is thin, else an area. */
  void box(float x0, float y0, float x1, float y1, boolean inked) {
    float w = x1 - x0;
    float h = y1 - y0;
    if (Math.min(w, h) <= THIN && Math.max(w, h) > Math.min(w, h)) {
      if (inked && rules.size() < MOST_RULES) {
        rules.add(new Area(x0, y0, x1, y1));
      }
    } else if (inked && areas.size() < MOST_AREAS) {
      areas.add(new Area(x0, y0, x1, y1));
    }
  }

  void picture(float x0, float y0, float x1, float y1, float pageSize) {
    Area area = new Area(x0, y0, x1, y1);
    pictures += Math.min(1, area.size() / Math.max(1, pageSize));
    if (areas.size() < MOST_AREAS) {
      areas.add(area);
    }
  }

  void curve() {
    curves++;
  }

  boolean full() {
    return rules.size() >= MOST_RULES;
  }

  /** Whether something dark enough to show white letters lies under the point. */
  boolean backed(float x, float y) {
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).holds(x, y)) {
        return true;
      }
    }
    return false;
  }

  List<Area> rules() {
    return rules;
  }

  /** Share of the page that pictures cover, roughly. */
  double pictures() {
    return pictures;
  }

  int curves() {
    return curves;
  }
}

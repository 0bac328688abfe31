package fadu.extract.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Follows a path on the display and notes the straight rules and boxes that are painted. */
final class Pen {
  /** A path longer than this is a drawing. */
  private static final int LONGEST = 4_000;

  private final PageEngine engine;
  private final Strokes strokes;

  /** Subpaths as x0, y0, x1, y1 per segment; a box is one entry with {@code box} set. */
  private float[] segments = new float[256];

  private boolean[] box = new boolean[64];
  private int count;
  private boolean curved;
  private boolean clipping;

  /** The last box in the coordinates of the page, which clipping needs. */
  private final Rectangle2D.Float last = new Rectangle2D.Float();

  private float startX;
  private float startY;
  private float atX;
  private float atY;
  private float px;
  private float py;

  Pen(PageEngine engine, Strokes strokes) {
    this.engine = engine;
    this.strokes = strokes;
  }

  void draw(String name, float[] p, int n) {
    switch (name) {
      case "m" -> {
        if (n >= 2) {
          move(p[0], p[1]);
        }
      }
      case "l" -> {
        if (n >= 2) {
          line(p[0], p[1]);
        }
      }
      case "c", "v", "y" -> {
        if (n >= 4) {
          curved = true;
          at(p[n - 2], p[n - 1]);
        }
      }
      case "h" -> close();
      case "re" -> {
        if (n >= 4) {
          rectangle(p[0], p[1], p[2], p[3]);
        }
      }
      case "W", "W*" -> clipping = true;
      case "n" -> {
        clip();
        reset();
      }
      default -> paint(name);
    }
  }

  private void at(float x, float y) {
    Matrix m = engine.getGraphicsState().getCurrentTransformationMatrix();
    px = m.getScaleX() * x + m.getShearX() * y + m.getTranslateX();
    py = m.getShearY() * x + m.getScaleY() * y + m.getTranslateY();
    atX = engine.space().x(px, py);
    atY = engine.space().y(px, py);
  }

  private void move(float x, float y) {
    at(x, y);
    startX = atX;
    startY = atY;
  }

  private void line(float x, float y) {
    float fromX = atX;
    float fromY = atY;
    at(x, y);
    add(fromX, fromY, atX, atY, false);
  }

  private void close() {
    if (atX != startX || atY != startY) {
      add(atX, atY, startX, startY, false);
    }
    atX = startX;
    atY = startY;
  }

  private void rectangle(float x, float y, float w, float h) {
    at(x + w, y + h);
    float farX = atX;
    float farY = atY;
    last.setFrame(px, py, 0, 0);
    move(x, y);
    last.add(px, py);
    add(Math.min(atX, farX), Math.min(atY, farY), Math.max(atX, farX), Math.max(atY, farY), true);
  }

  private void add(float x0, float y0, float x1, float y1, boolean isBox) {
    if (count >= LONGEST) {
      curved = true;
      return;
    }
    if (count == box.length) {
      box = Arrays.copyOf(box, count * 2);
      segments = Arrays.copyOf(segments, count * 8);
    }
    int i = count * 4;
    segments[i] = x0;
    segments[i + 1] = y0;
    segments[i + 2] = x1;
    segments[i + 3] = y1;
    box[count++] = isBox;
  }

  private void paint(String name) {
    if (name.equals("s") || name.startsWith("b")) {
      close();
    }
    PDGraphicsState state = engine.getGraphicsState();
    boolean stroke = "SsBb".indexOf(name.charAt(0)) >= 0;
    if (stroke && state.getStrokingColor() != Ink.WHITE && state.getAlphaConstant() > 0.05) {
      stroke(width(state));
    }
    if (!stroke || "Bb".indexOf(name.charAt(0)) >= 0) {
      boolean inked =
          state.getNonStrokingColor() != Ink.WHITE && state.getNonStrokeAlphaConstant() > 0.05;
      fill(inked);
      if (state.getNonStrokingColorSpace() != null && state.getNonStrokeAlphaConstant() > 0.95) {
        cover();
      }
    }
    if (curved) {
      strokes.curve();
    }
    clip();
    reset();
  }

  /** Only boxes clip exactly; of any other clip nothing is known to show. */
  private void clip() {
    if (clipping) {
      boolean one = count == 1 && box[0];
      engine
          .getGraphicsState()
          .intersectClippingPath(new GeneralPath(one ? last : new Rectangle2D.Float()));
    }
    clipping = false;
  }

  private static float width(PDGraphicsState state) {
    Matrix m = state.getCurrentTransformationMatrix();
    double scale =
        Math.sqrt(Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * m.getShearY()));
    return (float) (state.getLineWidth() * scale);
  }

  private void stroke(float width) {
    for (int s = 0; s < count && !strokes.full(); s++) {
      int i = s * 4;
      float x0 = segments[i];
      float y0 = segments[i + 1];
      float x1 = segments[i + 2];
      float y1 = segments[i + 3];
      if (box[s] && (x1 - x0 > 3 || y1 - y0 > 3)) {
        strokes.line(x0, y0, x1, y0, width);
        strokes.line(x0, y1, x1, y1, width);
        strokes.line(x0, y0, x0, y1, width);
        strokes.line(x1, y0, x1, y1, width);
      } else {
        strokes.line(x0, y0, x1, y1, width);
      }
    }
  }

  /** Boxes one by one; segments as one polygon, which is a box when its sides are straight. */
  private void fill(boolean inked) {
    float x0 = Float.MAX_VALUE;
    float y0 = Float.MAX_VALUE;
    float x1 = -Float.MAX_VALUE;
    float y1 = -Float.MAX_VALUE;
    int sides = 0;
    for (int s = 0; s < count && !strokes.full(); s++) {
      int i = s * 4;
      if (box[s]) {
        strokes.box(segments[i], segments[i + 1], segments[i + 2], segments[i + 3], inked);
        continue;
      }
      sides++;
      x0 = Math.min(x0, Math.min(segments[i], segments[i + 2]));
      y0 = Math.min(y0, Math.min(segments[i + 1], segments[i + 3]));
      x1 = Math.max(x1, Math.max(segments[i], segments[i + 2]));
      y1 = Math.max(y1, Math.max(segments[i + 1], segments[i + 3]));
    }
    if (sides > 0 && sides <= 5 && !curved) {
      strokes.box(x0, y0, x1, y1, inked);
    }
  }

  /** Opaque boxes hide what was written under them. */
  private void cover() {
    for (int s = 0; s < count; s++) {
      int i = s * 4;
      if (box[s]) {
        engine.cover(segments[i], segments[i + 1], segments[i + 2], segments[i + 3]);
      }
    }
  }

  private void reset() {
    count = 0;
    curved = false;
  }
}

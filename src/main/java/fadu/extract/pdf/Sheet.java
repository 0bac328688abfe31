package fadu.extract.pdf;

/** One page to draw on: points, origin top left, y down. What is drawn later covers. */
public final class Sheet {
  /** Letters smaller than this, in points, nobody reads. */
  private static final float UNREADABLE = 2;

  /** Boxes on one page that are looked at for what they cover. */
  private static final int MOST_COVERS = 300;

  private final PageSpace space;
  private final Glyphs glyphs;
  private final Strokes strokes;
  private int covers;

  Sheet(float width, float height, Glyphs glyphs, Strokes strokes) {
    this.space = PageSpace.of(width, height, 0);
    this.glyphs = glyphs;
    this.strokes = strokes;
  }

  PageSpace space() {
    return space;
  }

  /** How a letter is inked. */
  public enum Ink {
    DARK,
    WHITE,
    NONE
  }

  /**
   * A letter.
   *
   * @param x where its base line starts
   * @param dx direction of the base line, with {@code dy}; any length but nothing
   * @param advance how far it reaches along the base line
   * @param size height of the font
   */
  public void letter(
      int codePoint, float x, float y, float dx, float dy, float advance, float size, Ink ink) {
    int towards = PageSpace.direction(dx, dy);
    float middle = advance / 2 / Math.max(0.0001f, (float) Math.hypot(dx, dy));
    boolean white =
        ink == Ink.WHITE && !strokes.backed(x + dx * middle, y + dy * middle - size * 0.3f);
    boolean outside = x < -1 || y < -1 || x > space.width() + 1 || y > space.height() + size;
    int flags = ink == Ink.NONE || white || outside || size < UNREADABLE ? Glyphs.HIDDEN : 0;
    float u = space.u(towards, x, y);
    glyphs.add(codePoint, u, u + advance, space.v(towards, x, y), size, towards, flags);
  }

  /** A straight stroke. */
  public void line(float x0, float y0, float x1, float y1, float width) {
    if (!strokes.full()) {
      strokes.line(x0, y0, x1, y1, width);
    }
  }

  /** A filled box; an opaque one hides the letters drawn before it. */
  public void box(float x0, float y0, float x1, float y1, boolean inked, boolean opaque) {
    strokes.box(x0, y0, x1, y1, inked);
    if (opaque && x1 - x0 > 4 && y1 - y0 > 4 && glyphs.count > 0 && ++covers <= MOST_COVERS) {
      glyphs.mark(space, x0, y0, x1, y1, Glyphs.HIDDEN);
    }
  }

  /** A drawing that is neither. */
  public void curve() {
    strokes.curve();
  }

  /** A picture. */
  public void picture(float x0, float y0, float x1, float y1) {
    strokes.picture(x0, y0, x1, y1, space.width() * space.height());
  }
}

package fadu.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads one page after another into the same {@link Glyphs} and {@link Strokes}. */
final class PageEngine extends PDFStreamEngine {
  /** Letters smaller than this, in points, nobody reads. */
  private static final float UNREADABLE = 2;

  /** Boxes on one page that are looked at for what they cover. */
  private static final int MOST_COVERS = 300;

  private final Budget budget;
  private final Glyphs glyphs = new Glyphs();
  private final Strokes strokes = new Strokes();
  private final Unicode unicode = new Unicode();
  private int covers;
  private PageSpace space = PageSpace.of(1, 1, 0);

  PageEngine(Budget budget) {
    this.budget = budget;
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new Concatenate(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetLineWidth(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    ColourOperator.register(this);
    PathOperator.register(this, new Pen(this, strokes));
    DrawOperator.register(this);
  }

  Budget budget() {
    return budget;
  }

  PageSpace space() {
    return space;
  }

  Unicode unicode() {
    return unicode;
  }

  Glyphs glyphs() {
    return glyphs;
  }

  Strokes strokes() {
    return strokes;
  }

  /** Reads a page and what is filled into its form fields; the one before is forgotten. */
  void read(PageView page) throws IOException {
    glyphs.clear();
    strokes.clear();
    covers = 0;
    space = PageSpace.of(page.getCropBox(), page.getRotation());
    processPage(page);
    Filled.show(page, this);
    StruckOut.mark(page, space, glyphs);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.step();
    super.processOperator(operator, operands);
  }

  /** A picture of the size of the current unit square. */
  void picture() {
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    float px = m.getTranslateX();
    float py = m.getTranslateY();
    float qx = px + m.getScaleX() + m.getShearX();
    float qy = py + m.getScaleY() + m.getShearY();
    float x0 = space.x(px, py);
    float y0 = space.y(px, py);
    float x1 = space.x(qx, qy);
    float y1 = space.y(qx, qy);
    strokes.picture(
        Math.min(x0, x1),
        Math.min(y0, y1),
        Math.max(x0, x1),
        Math.max(y0, y1),
        space.width() * space.height());
  }

  /** Marks what was written before and lies under an opaque box as hidden. */
  void cover(float x0, float y0, float x1, float y1) {
    boolean large = x1 - x0 > 4 && y1 - y0 > 4;
    if (!large || glyphs.count == 0 || ++covers > MOST_COVERS) {
      return;
    }
    Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
    if (clip.isEmpty()) {
      return;
    }
    float cx0 = space.x((float) clip.getMinX(), (float) clip.getMinY());
    float cy0 = space.y((float) clip.getMinX(), (float) clip.getMinY());
    float cx1 = space.x((float) clip.getMaxX(), (float) clip.getMaxY());
    float cy1 = space.y((float) clip.getMaxX(), (float) clip.getMaxY());
    float left = Math.max(x0, Math.min(cx0, cx1));
    float right = Math.min(x1, Math.max(cx0, cx1));
    float top = Math.max(y0, Math.min(cy0, cy1));
    float bottom = Math.min(y1, Math.max(cy0, cy1));
    glyphs.mark(space, left, top, right, bottom, Glyphs.HIDDEN);
  }

  @Override
  protected void showGlyph(Matrix m, PDFont font, int code, Vector displacement)
      throws IOException {
    float w = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    float a = m.getScaleX();
    float b = m.getShearY();
    float px = m.getTranslateX();
    float py = m.getTranslateY();
    float x = space.x(px, py);
    float y = space.y(px, py);
    float dx = space.a() * a + space.b() * b;
    float dy = space.d() * a + space.e() * b;
    float size = (float) Math.hypot(m.getShearX(), m.getScaleY());
    int towards = PageSpace.direction(dx, dy);
    float u = space.u(towards, x, y);
    float advance = w * (float) Math.hypot(a, b);
    add(unicode.of(font, code), u, u + advance, space.v(towards, x, y), size, towards, x, y);
  }

  private void add(
      String words, float from, float to, float v, float size, int towards, float x, float y) {
    int flags = flags(x + (towards == 0 ? (to - from) / 2 : 0), y, size);
    int n = words.codePointCount(0, words.length());
    for (int i = 0, k = 0; i < words.length(); k++) {
      int c = words.codePointAt(i);
      float width = (to - from) / n;
      glyphs.add(c, from + k * width, from + (k + 1) * width, v, size, towards, flags);
      i += Character.charCount(c);
    }
  }

  private int flags(float x, float y, float size) {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      return Glyphs.INKLESS;
    }
    boolean offPage = x < -1 || y < -1 || x > space.width() + 1 || y > space.height() + size;
    boolean clear = mode.isFill() && state.getNonStrokeAlphaConstant() < 0.03;
    boolean white =
        mode == RenderingMode.FILL
            && state.getNonStrokingColor() == Ink.WHITE
            && !strokes.backed(x, y - size * 0.3f);
    return offPage || clear || white || size < UNREADABLE ? Glyphs.HIDDEN : 0;
  }
}

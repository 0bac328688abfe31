package fadu.extract.ofd;

import fadu.extract.Refused;
import fadu.extract.ocr.ImageFile;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Draws the pictures and outlines of a page; letters that are text need no picture. */
final class Canvas {
  /** Pictures on one page; scanners cut a page into strips. */
  private static final int PICTURES = 500;

  private final Graphics2D graphics;
  private final OfdDocument document;
  private final Parts parts;
  private final Budget budget;
  private int pictures;

  Canvas(BufferedImage sheet, OfdDocument document, Parts parts, Budget budget) {
    this.graphics = sheet.createGraphics();
    this.document = document;
    this.parts = parts;
    this.budget = budget;
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  void close() {
    graphics.dispose();
  }

  void draw(List<Drawn> objects, Affine place, int depth) throws Refused, IOException {
    for (Drawn object : objects) {
      budget.draw(1);
      if (!object.frame().visible()) {
        continue;
      }
      if (object instanceof Drawn.Image image) {
        picture(image, place);
      } else if (object instanceof Drawn.Path path) {
        budget.draw(path.data().length() / 8);
        path(path, place.after(path.frame().place()));
      } else if (object instanceof Drawn.Composite composite && depth < Budget.DEPTH) {
        draw(
            document.resources.drawing(composite.resource()),
            place.after(composite.frame().place()),
            depth + 1);
      }
    }
  }

  private void picture(Drawn.Image image, Affine place) throws Refused, IOException {
    byte[] file = parts.content(document.resources.picture(image.resource()));
    if (file.length == 0 || ++pictures > PICTURES) {
      return;
    }
    BufferedImage pixels;
    try (ImageFile opened = ImageFile.open(file)) {
      pixels = opened.page(1).pixels();
    }
    Drawn.Frame f = image.frame();
    // A picture fills the unit square of its own space; without a matrix, its boundary.
    Affine own =
        f.ctm().equals(Affine.NONE)
            ? new Affine(f.width(), 0, 0, f.height(), f.x(), f.y())
            : f.place();
    AffineTransform at = transform(place.after(own));
    at.scale(1.0 / pixels.getWidth(), 1.0 / pixels.getHeight());
    graphics.drawImage(pixels, at, null);
  }

  private void path(Drawn.Path path, Affine place) {
    Resources.Style style = document.resources.style(path.frame().style());
    Path2D outline = Outline.of(path.data());
    outline.transform(transform(place));
    Paint fill = path.fill().or(style.fill()).or(Paint.DARK);
    Paint stroke = path.stroke().or(style.stroke()).or(Paint.DARK);
    if (path.filled() && fill != Paint.CLEAR) {
      graphics.setColor(fill == Paint.WHITE ? Color.WHITE : Color.BLACK);
      graphics.fill(outline);
    }
    if (path.stroked() && stroke != Paint.CLEAR) {
      graphics.setColor(stroke == Paint.WHITE ? Color.WHITE : Color.BLACK);
      graphics.setStroke(new BasicStroke((float) (path.width() * place.stretch(1, 0))));
      graphics.draw(outline);
    }
  }

  private static AffineTransform transform(Affine a) {
    return new AffineTransform(a.a(), a.b(), a.c(), a.d(), a.e(), a.f());
  }
}

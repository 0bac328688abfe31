package fadu.extract.ofd;

import fadu.extract.Refused;
import fadu.extract.pdf.Sheet;
import java.util.List;

/** Draws objects on a sheet. */
final class Painter {
  private final Sheet sheet;
  private final Resources resources;
  private final Budget budget;

  Painter(Sheet sheet, Resources resources, Budget budget) {
    this.sheet = sheet;
    this.resources = resources;
    this.budget = budget;
  }

  /** Draws on the page; {@code place} leads from millimetres to the points of the sheet. */
  void draw(List<Drawn> objects, Affine place) throws Refused {
    draw(objects, place, true, 0);
  }

  private void draw(List<Drawn> objects, Affine place, boolean visible, int depth) throws Refused {
    for (Drawn object : objects) {
      budget.draw(1);
      boolean seen = visible && object.frame().visible();
      if (object instanceof Drawn.Text text) {
        text(text, place.after(text.frame().place()), seen);
      } else if (object instanceof Drawn.Path path) {
        if (seen) {
          budget.draw(path.data().length() / 8);
          new PathDrawing(sheet, place.after(path.frame().place()), resources).draw(path);
        }
      } else if (object instanceof Drawn.Image image) {
        if (seen) {
          picture(image, place);
        }
      } else if (object instanceof Drawn.Composite composite) {
        if (depth >= Budget.DEPTH) {
          throw new Refused(
              Refused.Code.TOO_DEEP,
              "OFD 文件的复合图元嵌套超过" + Budget.DEPTH + "层，已停止读取；请重新导出后再提交。",
              Budget.DEPTH,
              depth + 1L);
        }
        draw(
            resources.drawing(composite.resource()),
            place.after(composite.frame().place()),
            seen,
            depth + 1);
      }
    }
  }

  private void picture(Drawn.Image image, Affine place) {
    Drawn.Frame f = image.frame();
    float x0 = place.x(f.x(), f.y());
    float y0 = place.y(f.x(), f.y());
    float x1 = place.x(f.x() + f.width(), f.y() + f.height());
    float y1 = place.y(f.x() + f.width(), f.y() + f.height());
    sheet.picture(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }

  private void text(Drawn.Text text, Affine place, boolean seen) throws Refused {
    Paint fill = text.fill().or(resources.style(text.frame().style()).fill());
    Sheet.Ink ink =
        !seen || !text.filled() || fill == Paint.CLEAR
            ? Sheet.Ink.NONE
            : fill == Paint.WHITE ? Sheet.Ink.WHITE : Sheet.Ink.DARK;
    for (Drawn.Code code : text.codes()) {
      budget.draw(code.words().length());
      new Letters(text, code, place, resources.font(text.font())).put(sheet::letter, ink);
    }
  }
}

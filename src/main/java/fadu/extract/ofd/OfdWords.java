package fadu.extract.ofd;

import fadu.extract.GuardedZip;
import fadu.extract.PageWords;
import fadu.extract.Refused;
import fadu.extract.pdf.Sheet;
import java.util.List;

/** The words of an OFD file as they stand on its pages, for a screen. */
public final class OfdWords implements PageWords {
  private static final Affine POINTS = Affine.scale(72 / 25.4);

  private final OfdPages pages;

  private OfdWords(OfdPages pages) {
    this.pages = pages;
  }

  /** Opens an archive; refused as {@link OfdReader} refuses it. */
  public static OfdWords open(GuardedZip zip) throws Refused {
    return new OfdWords(OfdPages.open(zip));
  }

  @Override
  public Page page(int number) throws Refused {
    OfdPages.Opened page = pages.page(number);
    Reading reading = new Reading(page.document().resources);
    for (List<Drawn> layer : page.layers().inOrder()) {
      reading.read(layer, POINTS, 0);
    }
    return new Page(reading.drawn, reading.pieces.all());
  }

  private final class Reading {
    private final Resources resources;
    private final Pieces pieces = new Pieces();
    private boolean drawn;

    Reading(Resources resources) {
      this.resources = resources;
    }

    void read(List<Drawn> objects, Affine place, int depth) throws Refused {
      for (Drawn object : objects) {
        pages.budget().draw(1);
        if (!object.frame().visible()) {
          continue;
        }
        if (object instanceof Drawn.Text text) {
          text(text, place.after(text.frame().place()));
        } else if (object instanceof Drawn.Composite composite) {
          if (depth < Budget.DEPTH) {
            read(
                resources.drawing(composite.resource()),
                place.after(composite.frame().place()),
                depth + 1);
          }
        } else {
          drawn = true;
        }
      }
    }

    private void text(Drawn.Text text, Affine place) throws Refused {
      Paint fill = text.fill().or(resources.style(text.frame().style()).fill());
      boolean clear = !text.filled() || fill == Paint.CLEAR;
      Sheet.Ink ink =
          clear ? Sheet.Ink.NONE : fill == Paint.WHITE ? Sheet.Ink.WHITE : Sheet.Ink.DARK;
      for (Drawn.Code code : text.codes()) {
        pages.budget().draw(code.words().length());
        pieces.begin(place);
        new Letters(text, code, place, resources.font(text.font())).put(pieces, ink);
      }
    }
  }
}

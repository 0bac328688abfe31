package fadu.extract.ofd;

import fadu.extract.GuardedZip;
import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.extract.ocr.PageImage;
import fadu.extract.ocr.PageImages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** The pages of an OFD file as pictures: what is drawn on them that is not text. */
public final class OfdImages implements PageImages {
  private static final double MM = 25.4;

  /** Pixels that are drawn; a larger page is drawn coarser. */
  private static final double DRAWN = 20_000_000;

  /** Longest side of a page in millimetres. */
  private static final double LONGEST = 5_080;

  private final OfdPages pages;

  private OfdImages(OfdPages pages) {
    this.pages = pages;
  }

  /** Opens an archive; refused as {@link OfdReader} refuses it. */
  public static OfdImages open(GuardedZip zip) throws Refused {
    return new OfdImages(OfdPages.open(zip));
  }

  @Override
  public PageImage page(int number) throws Refused, IOException {
    OfdPages.Opened page = pages.page(number);
    PageFile file = page.file();
    double width = file.area[0] / MM;
    double height = file.area[1] / MM;
    if (Math.max(file.area[0], file.area[1]) > LONGEST) {
      Limits.pixels(width * DPI, height * DPI);
    }
    double dpi = Math.min(DPI, Math.sqrt(DRAWN / (width * height)));
    BufferedImage sheet =
        new BufferedImage(
            (int) Math.max(8, width * dpi),
            (int) Math.max(8, height * dpi),
            BufferedImage.TYPE_INT_RGB);
    Canvas canvas = new Canvas(sheet, page.document(), pages.parts(), pages.budget());
    try {
      for (List<Drawn> layer : page.layers().inOrder()) {
        canvas.draw(layer, Affine.scale(dpi / MM), 0);
      }
    } finally {
      canvas.close();
    }
    return new PageImage(sheet, (float) (width * 72), (float) (height * 72));
  }

  @Override
  public void close() {
    // All of it is in memory.
  }
}

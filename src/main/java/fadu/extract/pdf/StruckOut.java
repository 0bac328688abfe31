package fadu.extract.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Words that a reviewer has struck out on the page with an annotation. */
final class StruckOut {
  private static final int MOST = 5_000;
  private static final int NOT_SHOWN = 2 | 32;

  private StruckOut() {}

  static void mark(PageView page, PageSpace space, Glyphs glyphs) {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    int boxes = 0;
    for (int i = 0; annotations != null && i < Math.min(annotations.size(), MOST); i++) {
      if (annotations.getObject(i) instanceof COSDictionary one
          && "StrikeOut".equals(one.getNameAsString(COSName.SUBTYPE))
          && (one.getInt(COSName.F, 0) & NOT_SHOWN) == 0) {
        COSArray corners = one.getCOSArray(COSName.getPDFName("QuadPoints"));
        for (int k = 0; corners != null && k + 8 <= corners.size() && boxes < MOST; k += 8) {
          boxes++;
          box(corners, k, space, glyphs);
        }
      }
    }
  }

  private static void box(COSArray corners, int from, PageSpace space, Glyphs glyphs) {
    float x0 = Float.MAX_VALUE;
    float y0 = Float.MAX_VALUE;
    float x1 = -Float.MAX_VALUE;
    float y1 = -Float.MAX_VALUE;
    for (int k = from; k < from + 8; k += 2) {
      if (corners.getObject(k) instanceof COSNumber px
          && corners.getObject(k + 1) instanceof COSNumber py) {
        float x = space.x(px.floatValue(), py.floatValue());
        float y = space.y(px.floatValue(), py.floatValue());
        x0 = Math.min(x0, x);
        y0 = Math.min(y0, y);
        x1 = Math.max(x1, x);
        y1 = Math.max(y1, y);
      }
    }
    glyphs.mark(space, x0, y0, x1, y1, Glyphs.STRUCK);
  }
}

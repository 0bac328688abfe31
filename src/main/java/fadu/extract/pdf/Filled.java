package fadu.extract.pdf;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What a page shows in its form fields and typed-over text; people fill contracts that way. */
final class Filled {
  private static final int MOST = 5_000;
  private static final int NOT_SHOWN = 2 | 32;
  private static final Set<String> KINDS = Set.of("Widget", "FreeText");

  private Filled() {}

  static void show(PageView page, PageEngine engine) throws IOException {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      return;
    }
    for (int i = 0; i < Math.min(annotations.size(), MOST); i++) {
      if (annotations.getObject(i) instanceof COSDictionary one && isShown(one)) {
        PDAnnotation annotation = PDAnnotation.createAnnotation(one);
        PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
        if (appearance != null) {
          engine.budget().form();
          Contents.check(((PDFormXObject) appearance).getCOSObject());
          engine.showAnnotation(annotation);
        }
      }
    }
  }

  private static boolean isShown(COSDictionary annotation) {
    String kind = annotation.getNameAsString(COSName.SUBTYPE);
    return kind != null
        && KINDS.contains(kind)
        && (annotation.getInt(COSName.F, 0) & NOT_SHOWN) == 0
        && annotation.getCOSDictionary(COSName.AP) != null;
  }
}

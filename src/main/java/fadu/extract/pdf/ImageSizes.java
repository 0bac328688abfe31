package fadu.extract.pdf;

import fadu.extract.Limits;
import fadu.extract.Refused;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The pictures a page may draw, by the sizes their headers give: none is decoded to be told. */
final class ImageSizes {
  private static final int MOST = 20_000;

  private ImageSizes() {}

  /** Refuses a page one of whose pictures is too large. */
  static void check(COSDictionary resources) throws Refused {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> open = new ArrayDeque<>();
    open.push(resources);
    while (!open.isEmpty() && seen.size() < MOST) {
      COSDictionary objects = open.pop().getCOSDictionary(COSName.XOBJECT);
      if (objects == null || !seen.add(objects)) {
        continue;
      }
      for (COSName name : objects.keySet()) {
        COSBase object = objects.getDictionaryObject(name);
        if (object instanceof COSDictionary one && seen.add(one)) {
          Limits.pixels(
              Math.max(0f, one.getFloat(COSName.WIDTH, 0)),
              Math.max(0f, one.getFloat(COSName.HEIGHT, 0)));
          COSDictionary inner = one.getCOSDictionary(COSName.RESOURCES);
          if (inner != null) {
            open.push(inner);
          }
        }
      }
    }
  }
}

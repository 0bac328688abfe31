package fadu.extract.pdf;

import fadu.text.SourceTextBuilder;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Things a reader must know that are not words: active content, changes after a signature. */
final class Suspicions {
  private static final int MOST = 20_000;
  private static final Set<String> ACTIVE =
      Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition");
  private static final Set<String> ACTIVE_ANNOTATIONS =
      Set.of("RichMedia", "Screen", "Movie", "Sound", "3D", "FileAttachment");

  private Suspicions() {}

  static void note(
      COSDictionary catalog, List<PageTree.Leaf> pages, byte[] file, SourceTextBuilder builder) {
    boolean active = isActive(catalog.getDictionaryObject("OpenAction")) || has(catalog, "AA");
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    active |= names != null && (has(names, "JavaScript") || has(names, "EmbeddedFiles"));
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    active |= form != null && has(form, "XFA");
    for (PageTree.Leaf leaf : pages) {
      active = active || has(leaf.page(), "AA") || annotated(leaf.page());
    }
    if (active) {
      builder.warn("ACTIVE_CONTENT", "PDF中有脚本、动作、表单程序或附带文件，均未执行、未打开，也不在审查范围内。");
    }
    if (form != null && changedAfterSigning(form, file)) {
      builder.warn("SIGNED_THEN_CHANGED", "PDF在电子签名之后又有改动，审查的是改动后的内容；请核对签名时的版本。");
    }
  }

  private static boolean has(COSDictionary in, String key) {
    COSBase value = in.getDictionaryObject(key);
    return value instanceof COSDictionary || value instanceof COSArray;
  }

  private static boolean isActive(@Nullable COSBase action) {
    return action instanceof COSDictionary one && active(one.getNameAsString(COSName.S));
  }

  private static boolean active(@Nullable String kind) {
    return kind != null && ACTIVE.contains(kind);
  }

  private static boolean annotated(COSDictionary page) {
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < Math.min(annotations.size(), MOST); i++) {
      if (annotations.getObject(i) instanceof COSDictionary one) {
        String kind = one.getNameAsString(COSName.SUBTYPE);
        boolean plays = kind != null && ACTIVE_ANNOTATIONS.contains(kind);
        if (plays || has(one, "AA") || isActive(one.getDictionaryObject(COSName.A))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether bytes follow those that the last signature covers. */
  private static boolean changedAfterSigning(COSDictionary form, byte[] file) {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSArray> open = new ArrayDeque<>();
    COSArray fields = form.getCOSArray(COSName.FIELDS);
    if (fields != null) {
      open.push(fields);
    }
    long covered = -1;
    while (!open.isEmpty() && seen.size() < MOST) {
      COSArray some = open.pop();
      for (int i = 0; i < Math.min(some.size(), MOST); i++) {
        if (some.getObject(i) instanceof COSDictionary field && seen.add(field)) {
          covered = Math.max(covered, covers(field.getDictionaryObject(COSName.V)));
          COSArray kids = field.getCOSArray(COSName.KIDS);
          if (kids != null) {
            open.push(kids);
          }
        }
      }
    }
    int end = file.length;
    while (end > 0 && (file[end - 1] & 0xFF) <= ' ') {
      end--;
    }
    return covered >= 0 && covered < end;
  }

  private static long covers(@Nullable COSBase value) {
    COSArray range =
        value instanceof COSDictionary signature ? signature.getCOSArray(COSName.BYTERANGE) : null;
    return range != null
            && range.size() >= 4
            && range.getObject(2) instanceof COSNumber from
            && range.getObject(3) instanceof COSNumber length
        ? from.longValue() + length.longValue()
        : -1;
  }
}

package fadu.extract.docx;

import fadu.extract.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form field of the old kind.
 *
 * @param shown what a check box or list shows; null for a field that shows its result
 */
record FormField(@Nullable String shown) {

  /** Reads {@code w:fldChar}, on which the cursor stands, with what it holds. */
  static FormField read(XmlCursor x) throws Refused {
    int inside = x.depth();
    FormField field = new FormField(null);
    while (x.next(inside)) {
      if (x.is(Space.WORD, "ffData")) {
        int data = x.depth();
        while (x.next(data)) {
          if (x.is(Space.WORD, "checkBox")) {
            field = new FormField(readBox(x) ? "☑" : "□");
          } else if (x.is(Space.WORD, "ddList")) {
            field = new FormField(readList(x));
          }
        }
      }
    }
    return field;
  }

  private static boolean readBox(XmlCursor x) throws Refused {
    int inside = x.depth();
    boolean byDefault = false;
    Boolean checked = null;
    while (x.next(inside)) {
      if (x.is(Space.WORD, "default")) {
        byDefault = x.on();
      } else if (x.is(Space.WORD, "checked")) {
        checked = x.on();
      }
    }
    return checked == null ? byDefault : checked;
  }

  private static String readList(XmlCursor x) throws Refused {
    int inside = x.depth();
    int chosen = -1;
    int byDefault = 0;
    List<String> entries = new ArrayList<>();
    while (x.next(inside)) {
      if (x.is(Space.WORD, "result")) {
        chosen = x.number("val", -1);
      } else if (x.is(Space.WORD, "default")) {
        byDefault = x.number("val", 0);
      } else if (x.is(Space.WORD, "listEntry") && x.value() != null) {
        entries.add(x.value());
      }
    }
    int shown = chosen >= 0 ? chosen : byDefault;
    return shown >= 0 && shown < entries.size() ? entries.get(shown) : "";
  }
}

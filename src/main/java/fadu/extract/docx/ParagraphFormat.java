package fadu.extract.docx;

import fadu.extract.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What paragraph properties say that matters here; null where they say nothing.
 *
 * @param list {@code numId}; 0 takes numbering away
 * @param level {@code ilvl}, from 0
 * @param ruledTabs tabs print a line to write on
 * @param mark properties of the paragraph mark
 */
record ParagraphFormat(
    @Nullable String style,
    @Nullable Integer list,
    @Nullable Integer level,
    @Nullable Boolean centred,
    @Nullable Boolean ruledTabs,
    @Nullable Boolean shaded,
    RunFormat mark) {
  static final ParagraphFormat NONE =
      new ParagraphFormat(null, null, null, null, null, null, RunFormat.NONE);

  /** Reads {@code w:pPr}, on which the cursor stands. */
  static ParagraphFormat read(XmlCursor x) throws Refused {
    int inside = x.depth();
    String style = null;
    Integer list = null;
    Integer level = null;
    Boolean centred = null;
    Boolean ruledTabs = null;
    Boolean shaded = null;
    RunFormat mark = RunFormat.NONE;
    while (x.next(inside)) {
      if (x.space() != Space.WORD) {
        continue;
      }
      switch (x.name()) {
        case "pStyle" -> style = x.value();
        case "numPr" -> {
          int numbering = x.depth();
          while (x.next(numbering)) {
            if (x.is(Space.WORD, "numId")) {
              list = Numbers.parse(x.value());
            } else if (x.is(Space.WORD, "ilvl")) {
              level = Numbers.parse(x.value());
            }
          }
        }
        case "jc" -> centred = "center".equals(x.value());
        case "shd" -> shaded = RunFormat.isShaded(x);
        case "tabs" -> {
          int tabs = x.depth();
          while (x.next(tabs)) {
            if ("underscore".equals(x.attribute("leader"))) {
              ruledTabs = true;
            }
          }
        }
        case "rPr" -> mark = RunFormat.read(x);
        default -> {}
      }
    }
    return new ParagraphFormat(style, list, level, centred, ruledTabs, shaded, mark);
  }

  boolean markDeleted() {
    return Boolean.FALSE.equals(mark.pair());
  }

  /** These properties where they say something, the base's elsewhere; the mark stays this one's. */
  ParagraphFormat over(ParagraphFormat base) {
    return new ParagraphFormat(
        style,
        list == null ? base.list : list,
        level == null ? base.level : level,
        centred == null ? base.centred : centred,
        ruledTabs == null ? base.ruledTabs : ruledTabs,
        shaded == null ? base.shaded : shaded,
        mark);
  }
}

package fadu.extract.docx;

import fadu.extract.Refused;
import fadu.extract.flow.Whiteness;
import org.jspecify.annotations.Nullable;

/**
 * What run properties say about text that matters here; null where they say nothing.
 *
 * @param white letters in white
 * @param tiny letters of at most two points
 * @param shaded a ground of any colour behind the letters
 * @param font font of Latin and symbol characters
 * @param style id of the character style
 * @param pair whether the paragraph mark is inserted (true) or deleted (false)
 */
record RunFormat(
    @Nullable Boolean strike,
    @Nullable Boolean doubleStrike,
    @Nullable Boolean vanish,
    @Nullable Boolean underline,
    @Nullable Boolean white,
    @Nullable Boolean tiny,
    @Nullable Boolean shaded,
    @Nullable String font,
    @Nullable String style,
    @Nullable Boolean pair) {
  static final RunFormat NONE =
      new RunFormat(null, null, null, null, null, null, null, null, null, null);

  private static final int TINY_HALF_POINTS = 4;
  private static final int NARROW_PERCENT = 5;

  /** Reads {@code w:rPr}, on which the cursor stands. */
  static RunFormat read(XmlCursor x) throws Refused {
    int inside = x.depth();
    Boolean strike = null;
    Boolean doubleStrike = null;
    Boolean vanish = null;
    Boolean underline = null;
    Boolean white = null;
    Boolean tiny = null;
    Boolean shaded = null;
    String font = null;
    String style = null;
    Boolean pair = null;
    boolean any = false;
    while (x.next(inside)) {
      if (x.space() != Space.WORD) {
        continue;
      }
      boolean known = true;
      switch (x.name()) {
        case "strike" -> strike = x.on();
        case "dstrike" -> doubleStrike = x.on();
        case "vanish", "specVanish" -> vanish = x.on();
        case "u" -> underline = !"none".equals(x.value()) && x.value() != null;
        case "color" -> white = Whiteness.of(x.value());
        case "w" -> tiny = x.number("val", 100) <= NARROW_PERCENT ? Boolean.TRUE : tiny;
        case "sz" -> tiny = x.number("val", 24) <= TINY_HALF_POINTS;
        case "shd" -> shaded = isShaded(x);
        case "highlight" -> shaded = !"none".equals(x.value()) ? Boolean.TRUE : shaded;
        case "rFonts" -> font = x.attribute("ascii");
        case "rStyle" -> style = x.value();
        case "ins", "moveTo" -> pair = pair == null ? Boolean.TRUE : pair;
        case "del", "moveFrom" -> pair = Boolean.FALSE;
        default -> known = false;
      }
      any |= known;
    }
    return any
        ? new RunFormat(
            strike, doubleStrike, vanish, underline, white, tiny, shaded, font, style, pair)
        : NONE;
  }

  /** Whether {@code w:shd} gives a ground that white letters show on. */
  static boolean isShaded(XmlCursor x) {
    String fill = x.attribute("fill");
    String pattern = x.value();
    return fill != null && !fill.equalsIgnoreCase("auto") && !fill.equalsIgnoreCase("FFFFFF")
        || "solid".equals(pattern)
        || x.attribute("themeFill") != null;
  }

  /** These properties where they say something, the others' elsewhere. */
  RunFormat over(RunFormat base) {
    if (this == NONE) {
      return base;
    }
    if (base == NONE) {
      return this;
    }
    return new RunFormat(
        strike == null ? base.strike : strike,
        doubleStrike == null ? base.doubleStrike : doubleStrike,
        vanish == null ? base.vanish : vanish,
        underline == null ? base.underline : underline,
        white == null ? base.white : white,
        tiny == null ? base.tiny : tiny,
        shaded == null ? base.shaded : shaded,
        font == null ? base.font : font,
        style == null ? base.style : style,
        pair == null ? base.pair : pair);
  }
}

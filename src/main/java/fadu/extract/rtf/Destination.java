package fadu.extract.rtf;

import java.util.Map;

/** What the text of a group is for. */
enum Destination {
  /** The text of the document. */
  BODY,
  /** Nothing a reader sees. */
  SKIPPED,
  /** A number as the writer printed it. */
  LABEL,
  FONTS,
  COLOURS,
  /** Instruction of a field: not shown, but it may name something outside the file. */
  INSTRUCTION,
  TEMPLATE,
  MARGIN,
  NOTE,
  TEXT_BOX,
  OBJECT,
  /** Names the program of an object. */
  CLASS,
  /** Holds text twice; only the Unicode half counts. */
  TWICE;

  static final Map<String, Destination> BY_WORD =
      Map.ofEntries(
          Map.entry("listtext", LABEL),
          Map.entry("pntext", LABEL),
          Map.entry("fonttbl", FONTS),
          Map.entry("fldinst", INSTRUCTION),
          Map.entry("template", TEMPLATE),
          Map.entry("header", MARGIN),
          Map.entry("headerl", MARGIN),
          Map.entry("headerr", MARGIN),
          Map.entry("headerf", MARGIN),
          Map.entry("footer", MARGIN),
          Map.entry("footerl", MARGIN),
          Map.entry("footerr", MARGIN),
          Map.entry("footerf", MARGIN),
          Map.entry("footnote", NOTE),
          Map.entry("shptxt", TEXT_BOX),
          Map.entry("dptxbxtext", TEXT_BOX),
          Map.entry("object", OBJECT),
          Map.entry("objclass", CLASS),
          Map.entry("upr", TWICE),
          Map.entry("ud", BODY),
          Map.entry("shpinst", BODY),
          Map.entry("do", BODY),
          Map.entry("fldrslt", BODY),
          Map.entry("colortbl", COLOURS),
          Map.entry("stylesheet", SKIPPED),
          Map.entry("info", SKIPPED),
          Map.entry("pict", SKIPPED),
          Map.entry("sp", SKIPPED),
          Map.entry("shprslt", SKIPPED),
          Map.entry("nonshppict", SKIPPED),
          Map.entry("nonesttables", SKIPPED),
          Map.entry("objdata", SKIPPED),
          Map.entry("listtable", SKIPPED),
          Map.entry("listoverridetable", SKIPPED),
          Map.entry("revtbl", SKIPPED),
          Map.entry("xe", SKIPPED),
          Map.entry("tc", SKIPPED),
          Map.entry("rxe", SKIPPED),
          Map.entry("txe", SKIPPED),
          Map.entry("ftnsep", SKIPPED),
          Map.entry("ftnsepc", SKIPPED),
          Map.entry("ftncn", SKIPPED),
          Map.entry("aftnsep", SKIPPED),
          Map.entry("aftnsepc", SKIPPED),
          Map.entry("aftncn", SKIPPED),
          Map.entry("atnid", SKIPPED),
          Map.entry("atnauthor", SKIPPED),
          Map.entry("annotation", SKIPPED));

  /** Whether characters in such a group are text that someone reads. */
  boolean isText() {
    return this == BODY || this == MARGIN || this == NOTE || this == TEXT_BOX || this == OBJECT;
  }

  /** Whether its characters say something about the document rather than in it. */
  boolean isAside() {
    return this == INSTRUCTION || this == TEMPLATE || this == CLASS;
  }
}

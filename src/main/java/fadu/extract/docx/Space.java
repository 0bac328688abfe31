package fadu.extract.docx;

import org.jspecify.annotations.Nullable;

/** The XML vocabularies of a Word file; the strict and the transitional names are one. */
enum Space {
  WORD,
  WORD_2010,
  RELATIONSHIPS,
  MATH,
  DRAWING,
  DIAGRAM,
  VML,
  COMPATIBILITY,
  PACKAGE,
  NONE,
  OTHER;

  static Space of(@Nullable String uri) {
    if (uri == null || uri.isEmpty()) {
      return NONE;
    }
    return switch (uri) {
      case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main" ->
          WORD;
      case "http://schemas.microsoft.com/office/word/2010/wordml" -> WORD_2010;
      case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships" ->
          RELATIONSHIPS;
      case "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math" ->
          MATH;
      case "http://schemas.openxmlformats.org/drawingml/2006/main",
          "http://purl.oclc.org/ooxml/drawingml/main" ->
          DRAWING;
      case "http://schemas.openxmlformats.org/drawingml/2006/diagram",
          "http://purl.oclc.org/ooxml/drawingml/diagram" ->
          DIAGRAM;
      case "urn:schemas-microsoft-com:vml" -> VML;
      case "http://schemas.openxmlformats.org/markup-compatibility/2006" -> COMPATIBILITY;
      case "http://schemas.openxmlformats.org/package/2006/relationships" -> PACKAGE;
      default -> OTHER;
    };
  }

  /** Whether Word knows the vocabulary that an alternative requires. */
  static boolean understood(@Nullable String uri) {
    return uri != null
        && (uri.startsWith("http://schemas.microsoft.com/office/")
            || uri.startsWith("http://schemas.openxmlformats.org/")
            || uri.startsWith("urn:schemas-microsoft-com:")
            || uri.startsWith("http://purl.oclc.org/ooxml/"));
  }
}

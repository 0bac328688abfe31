package fadu.extract.html;

import org.jsoup.nodes.Element;

/** What word processors put beside the text when they save a page: revisions, remarks, notes. */
final class Remarks {
  private Remarks() {}

  /** A revision that deletes; {@code del} without author or date only strikes out. */
  static boolean isDeleted(Element element, String name) {
    return name.equals("del") && (element.hasAttr("datetime") || element.hasAttr("cite"));
  }

  /** Remarks in the margin, which Word saves at the end of the page. */
  static boolean isComment(Element element, String style) {
    return part(style).startsWith("comment")
        || element.className().contains("MsoCommentReference")
        || element.className().equals("msocomanchor");
  }

  static boolean isNote(String style) {
    String part = part(style);
    return part.equals("footnote") || part.equals("endnote");
  }

  /** What Word says an element is, empty if it says nothing. */
  private static String part(String style) {
    int at = style.indexOf("mso-element:");
    if (at < 0) {
      return "";
    }
    int end = style.indexOf(';', at);
    return style.substring(at + "mso-element:".length(), end < 0 ? style.length() : end).strip();
  }
}

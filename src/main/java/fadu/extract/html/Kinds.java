package fadu.extract.html;

import java.util.Set;

/** What elements are by their names. */
final class Kinds {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "nav",
          "aside",
          "center",
          "form",
          "fieldset",
          "legend",
          "address",
          "figure",
          "figcaption",
          "hr",
          "body",
          "table",
          "tr",
          "td",
          "th",
          "caption",
          "details",
          "summary",
          "option",
          "optgroup");
  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "title",
          "svg",
          "math",
          "audio",
          "video",
          "canvas",
          "datalist",
          "rt",
          "rp");
  private static final Set<String> FRAMES = Set.of("iframe", "frame", "object", "embed", "applet");

  private Kinds() {}

  /** Whether its words stand on lines of their own. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether nothing in it is text of the page. */
  static boolean isSkipped(String name) {
    return SKIPPED.contains(name);
  }

  /** Whether it shows something that is not in the file, or that no reader of text opens. */
  static boolean isFrame(String name) {
    return FRAMES.contains(name);
  }
}

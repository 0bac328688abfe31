package fadu.extract.html;

import org.jsoup.nodes.Element;

/** What the fields of a form show. */
final class Fields {
  private static final String BLANK = "____";

  private Fields() {}

  static String shown(Element field, String name) {
    if (name.equals("textarea")) {
      return field.wholeText().isBlank() ? BLANK : field.wholeText().strip();
    }
    if (name.equals("select")) {
      Element chosen = field.selectFirst("option[selected]");
      chosen = chosen == null ? field.selectFirst("option") : chosen;
      return chosen == null ? BLANK : chosen.text();
    }
    boolean on = field.hasAttr("checked");
    return switch (field.attr("type").toLowerCase(java.util.Locale.ROOT)) {
      case "hidden", "submit", "button", "reset", "image", "file" -> "";
      case "checkbox" -> on ? "☑" : "□";
      case "radio" -> on ? "☑" : "□";
      default -> field.attr("value").isBlank() ? BLANK : field.attr("value");
    };
  }
}

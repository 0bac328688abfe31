package fadu.extract.html;

import fadu.extract.flow.NumberFormat;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Counts the items of one list and prints their numbers. */
final class Items {
  private final String format;
  private final String after;
  private int next;

  private Items(String format, String after, int next) {
    this.format = format;
    this.after = after;
    this.next = next;
  }

  static Items of(Element list) {
    if (!list.normalName().equals("ol")) {
      return new Items("none", "", 1);
    }
    String style = list.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    int start = number(list.attr("start"), 1);
    if (style.contains("cjk-ideographic") || style.contains("simp-chinese")) {
      return new Items("chineseCountingThousand", "、", start);
    }
    if (style.contains("list-style-type:none") || style.contains("list-style:none")) {
      return new Items("none", "", start);
    }
    String format =
        switch (list.attr("type")) {
          case "a" -> "lowerLetter";
          case "A" -> "upperLetter";
          case "i" -> "lowerRoman";
          case "I" -> "upperRoman";
          default ->
              style.contains("lower-alpha")
                  ? "lowerLetter"
                  : style.contains("upper-roman") ? "upperRoman" : "decimal";
        };
    return new Items(format, ". ", start);
  }

  /** The printed number of an item with the blank after it, empty if it has none. */
  String label(Element item) {
    next = number(item.attr("value"), next);
    int n = next++;
    return format.equals("none") ? "" : NumberFormat.print(n, format, null) + after;
  }

  private static int number(String value, int otherwise) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}

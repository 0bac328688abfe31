package fadu.extract.html;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells tables of data from those that only lay a page out. */
final class Tables {
  private static final int LONG = 400;

  private Tables() {}

  /** Whether a table is only a frame around running text. */
  static boolean isFrame(Element table) {
    if (table.selectFirst("table table") != null && nests(table)) {
      return true;
    }
    Elements rows = table.select("tr");
    int widest = 0;
    boolean longText = false;
    for (Element row : rows) {
      int cells = 0;
      for (Element cell : row.children()) {
        if (isCell(cell)) {
          cells++;
          longText |= cell.select("p, div, li, br").size() > 3 && cell.text().length() > LONG;
        }
      }
      widest = Math.max(widest, cells);
    }
    return widest <= 1 && longText || widest == 2 && rows.size() <= 2 && longText;
  }

  /** Only the outermost of tables in tables lays out, and only if it holds little but them. */
  private static boolean nests(Element table) {
    int inner = 0;
    for (Element nested : table.select("table")) {
      inner += nested == table ? 0 : nested.text().length();
    }
    return inner * 2 > table.text().length();
  }

  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  static int span(Element cell, String attribute, int most) {
    try {
      return Math.max(1, Math.min(most, Integer.parseInt(cell.attr(attribute).strip())));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}

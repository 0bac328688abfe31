package fadu.extract.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Selector;

/** The style sheets inside a page, as far as they hide, strike or colour. */
final class Sheet {
  /** Rules that do something; honest pages have a few. */
  private static final int MOST = 300;

  private final Map<Element, Look> looks = new IdentityHashMap<>();

  private Sheet() {}

  static Sheet of(Document document) {
    Sheet sheet = new Sheet();
    int rules = 0;
    for (Element style : document.getElementsByTag("style")) {
      StringBuilder css = new StringBuilder();
      for (Node child : style.childNodes()) {
        if (child instanceof DataNode data) {
          css.append(data.getWholeData());
        }
      }
      for (String[] rule : rules(css)) {
        Look look = Look.of(rule[1]);
        if (look.matters() && ++rules <= MOST) {
          sheet.apply(document, rule[0], look);
        }
      }
    }
    return sheet;
  }

  private void apply(Document document, String selector, Look look) {
    try {
      for (Element element : document.select(selector)) {
        looks.merge(element, look, Look::and);
      }
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      // A selector that only browsers know hides nothing from us.
    }
  }

  Look look(Element element) {
    return looks.getOrDefault(element, Look.NONE);
  }

  /** Selector and declarations of each rule; rules for print and other media are left out. */
  private static List<String[]> rules(CharSequence sheet) {
    String css = uncommented(sheet);
    List<String[]> rules = new ArrayList<>();
    int i = 0;
    while (i < css.length()) {
      int open = css.indexOf('{', i);
      if (open < 0) {
        break;
      }
      String selector = css.substring(Math.max(i, css.lastIndexOf(';', open) + 1), open).strip();
      int close = css.indexOf('}', open);
      close = close < 0 ? css.length() : close;
      if (selector.startsWith("@media") || selector.startsWith("@supports")) {
        i = selector.contains("print") ? past(css, open) : open + 1;
        continue;
      }
      if (!selector.isEmpty() && selector.charAt(0) != '@') {
        rules.add(new String[] {selector, css.substring(open + 1, close)});
      }
      i = close + 1;
    }
    return rules;
  }

  private static int past(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return css.length();
  }

  private static String uncommented(CharSequence sheet) {
    String css = sheet.toString().replace("<!--", "").replace("-->", "");
    StringBuilder plain = new StringBuilder(css.length());
    int from = 0;
    while (from < css.length()) {
      int comment = css.indexOf("/*", from);
      plain.append(css, from, comment < 0 ? css.length() : comment);
      int end = comment < 0 ? -1 : css.indexOf("*/", comment + 2);
      from = end < 0 ? css.length() : end + 2;
    }
    return plain.toString().replace("}", "} ").replace("  ", " ");
  }
}

package fadu.extract.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists that are open where a reader stands, and the numbers their paragraphs have. */
final class OpenLists {
  private record OpenList(@Nullable String style, ListCounter counter) {}

  private final XMLStreamReader xml;
  private final Styles styles;
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Map<String, ListCounter> latest = new HashMap<>();
  private final Deque<OpenList> open = new ArrayDeque<>();

  /** Whether the next paragraph opens an item, and with which number. */
  private boolean itemOpens;

  private @Nullable Integer itemStart;

  OpenLists(XMLStreamReader xml, Styles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  void openItem() {
    itemOpens = true;
    int start = Xml.number(xml, "start-value", Integer.MIN_VALUE);
    itemStart = start == Integer.MIN_VALUE ? null : start;
  }

  void closeItem() {
    itemOpens = false;
  }

  void close() {
    open.pop();
  }

  /** The number printed before a paragraph; empty if none is. */
  String label(String element, @Nullable String style) {
    OpenList innermost = open.peek();
    if (innermost != null) {
      if (!itemOpens || "true".equals(Xml.attribute(xml, "is-list-header"))) {
        return "";
      }
      itemOpens = false;
      String name = innermost.style() != null ? innermost.style() : styles.list(style);
      return innermost
          .counter()
          .next(styles.lists.levels(name), Math.min(open.size(), ListStyles.LEVELS) - 1, itemStart);
    }
    if (element.equals("h") && !"true".equals(Xml.attribute(xml, "is-list-header"))) {
      int level = Math.max(1, Math.min(ListStyles.LEVELS, Xml.number(xml, "outline-level", 1))) - 1;
      int start = Xml.number(xml, "start-value", Integer.MIN_VALUE);
      String list = styles.list(style);
      return counters
          .computeIfAbsent("/outline", k -> new ListCounter())
          .next(
              styles.lists.levels(list == null ? ListStyles.OUTLINE : list),
              level,
              "true".equals(Xml.attribute(xml, "restart-numbering")) && start != Integer.MIN_VALUE
                  ? start
                  : null);
    }
    return "";
  }

  void open() {
    OpenList outer = open.peek();
    String style = Xml.attribute(xml, "style-name");
    if (outer != null) {
      open.push(new OpenList(style == null ? outer.style() : style, outer.counter()));
      return;
    }
    String id = Xml.attribute(xml, "id");
    String continued = Xml.attribute(xml, "continue-list");
    String key = style == null ? "" : style;
    ListCounter counter = null;
    if (continued != null) {
      counter = counters.get(continued);
    } else if ("true".equals(Xml.attribute(xml, "continue-numbering"))) {
      counter = latest.get(key);
    }
    if (counter == null) {
      counter = new ListCounter();
    }
    latest.put(key, counter);
    if (id != null) {
      counters.put(id, counter);
    }
    open.push(new OpenList(style, counter));
  }
}

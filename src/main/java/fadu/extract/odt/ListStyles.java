package fadu.extract.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The list styles of a document, the outline style of its headings among them. */
final class ListStyles {
  static final int LEVELS = 10;
  static final String OUTLINE = "Outline";

  private final Map<String, List<ListLevel>> styles = new HashMap<>();
  private @Nullable List<ListLevel> open;
  private int openLevel;

  List<ListLevel> levels(@Nullable String name) {
    List<ListLevel> levels = name == null ? null : styles.get(name);
    return levels == null ? empty() : levels;
  }

  boolean has(String name) {
    return styles.containsKey(name);
  }

  /** Takes the start of an element of a styles part. */
  void start(String element, XMLStreamReader xml) {
    switch (element) {
      case "list-style", "outline-style" -> {
        String name = Xml.attribute(xml, "name");
        open = empty();
        styles.put(element.equals("outline-style") ? OUTLINE : name == null ? "" : name, open);
      }
      case "list-level-style-number", "outline-level-style" -> level(xml, true);
      case "list-level-style-bullet", "list-level-style-image" -> level(xml, false);
      case "list-level-label-alignment" -> {
        String by = Xml.attribute(xml, "label-followed-by");
        if (open != null && "nothing".equals(by)) {
          ListLevel l = open.get(openLevel);
          open.set(
              openLevel,
              new ListLevel(
                  l.format(), l.prefix(), l.suffix(), l.pattern(), l.start(), l.shown(), ""));
        }
      }
      default -> {}
    }
  }

  private void level(XMLStreamReader xml, boolean numbered) {
    openLevel = Math.max(1, Math.min(LEVELS, Xml.number(xml, "level", 1))) - 1;
    if (open == null) {
      return;
    }
    String format = numbered ? Xml.text(xml, "num-format") : "";
    open.set(
        openLevel,
        new ListLevel(
            format,
            Xml.text(xml, "num-prefix"),
            Xml.text(xml, "num-suffix"),
            Xml.attribute(xml, "num-list-format"),
            Xml.number(xml, "start-value", 1),
            Math.max(1, Xml.number(xml, "display-levels", 1)),
            " "));
  }

  private static List<ListLevel> empty() {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(ListLevel.NONE);
    }
    return levels;
  }
}

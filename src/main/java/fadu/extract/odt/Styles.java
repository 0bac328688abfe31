package fadu.extract.odt;

import fadu.extract.flow.Flow;
import fadu.extract.flow.Whiteness;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What paragraph and text styles mean for the words under them. */
final class Styles {
  /** A style of its own; what it leaves open is its parent's. */
  private record Style(
      @Nullable String parent, @Nullable String list, int level, int flags, int cleared) {}

  /** White letters; hidden unless there is a {@link #GROUND} they show on. */
  static final int WHITE = 1 << 8;

  static final int GROUND = 1 << 9;

  private static final double TINY_POINTS = 2;

  final ListStyles lists = new ListStyles();
  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable String open;

  /** Takes the start of an element of content.xml or styles.xml outside the text itself. */
  void start(String element, XMLStreamReader xml) {
    lists.start(element, xml);
    if (element.equals("style")) {
      open = Xml.text(xml, "family") + "/" + Xml.text(xml, "name");
      String parent = Xml.attribute(xml, "parent-style-name");
      styles.put(
          open,
          new Style(
              parent == null ? null : Xml.text(xml, "family") + "/" + parent,
              Xml.attribute(xml, "list-style-name"),
              Xml.number(xml, "list-level", 0),
              0,
              0));
    } else if (element.endsWith("-properties")
        && !element.equals("text-properties")
        && open != null
        && isGround(xml)) {
      styles.computeIfPresent(
          open,
          (name, style) ->
              new Style(
                  style.parent(),
                  style.list(),
                  style.level(),
                  style.flags() | GROUND,
                  style.cleared()));
    } else if (element.equals("text-properties") && open != null) {
      Style style = styles.get(open);
      if (style != null) {
        styles.put(open, properties(style, xml));
      }
    }
  }

  private static Style properties(Style style, XMLStreamReader xml) {
    int on = style.flags();
    int off = style.cleared();
    String[] names = {"text-line-through-style", "display", "text-underline-style"};
    int[] flags = {Flow.STRUCK, Flow.HIDDEN, Flow.UNDERLINED};
    for (int i = 0; i < names.length; i++) {
      String value = Xml.attribute(xml, names[i]);
      if (value != null) {
        boolean is = flags[i] == Flow.HIDDEN ? value.equals("none") : !value.equals("none");
        on = is ? on | flags[i] : on & ~flags[i];
        off = is ? off & ~flags[i] : off | flags[i];
      }
    }
    String size = Xml.text(xml, "font-size");
    if (size.endsWith("pt") && points(size) <= TINY_POINTS) {
      on |= Flow.HIDDEN;
      off &= ~Flow.HIDDEN;
    }
    String colour = Xml.text(xml, "color");
    if (!colour.isEmpty()) {
      on = Whiteness.of(colour) ? on | WHITE : on & ~WHITE;
      off = Whiteness.of(colour) ? off & ~WHITE : off | WHITE;
    }
    on |= isGround(xml) ? GROUND : 0;
    return new Style(style.parent(), style.list(), style.level(), on, off);
  }

  static boolean isGround(XMLStreamReader xml) {
    String ground = Xml.text(xml, "background-color");
    return !ground.isEmpty() && !ground.equals("transparent") && !Whiteness.of(ground);
  }

  private static double points(String size) {
    try {
      return Double.parseDouble(size.substring(0, size.length() - 2));
    } catch (NumberFormatException e) {
      return Double.MAX_VALUE;
    }
  }

  /** The flags of {@link Flow} that hold under a style, given those around it. */
  int flags(String family, @Nullable String name, int around) {
    int on = 0;
    int decided = 0;
    String key = family + "/" + name;
    for (int i = 0; name != null && i < 32; i++) {
      Style style = styles.get(key);
      if (style == null) {
        break;
      }
      on |= style.flags() & ~decided;
      decided |= style.flags() | style.cleared();
      if (style.parent() == null) {
        break;
      }
      key = style.parent();
    }
    return around & ~decided | on;
  }

  /** The list style a paragraph style brings with it, null if none. */
  @Nullable String list(@Nullable String name) {
    String key = "paragraph/" + name;
    for (int i = 0; name != null && i < 32; i++) {
      Style style = styles.get(key);
      if (style == null) {
        return null;
      }
      if (style.list() != null) {
        return style.list().isEmpty() ? null : style.list();
      }
      if (style.parent() == null) {
        return null;
      }
      key = style.parent();
    }
    return null;
  }
}

package fadu.extract.docx;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The definitions of numbering.xml. */
final class Lists {
  private static final int MAX_LINKS = 8;

  private final Map<Integer, ListTemplate> templates = new HashMap<>();
  private final Map<Integer, ListInstance> instances = new HashMap<>();
  private final Styles styles;

  private Lists(Styles styles) {
    this.styles = styles;
  }

  static Lists read(GuardedZip zip, Optional<String> part, Styles styles) throws Refused {
    Lists lists = new Lists(styles);
    Optional<InputStream> in = part.isPresent() ? zip.stream(part.get()) : Optional.empty();
    if (in.isPresent()) {
      try (XmlCursor x = new XmlCursor(in.get(), part.get())) {
        x.next(0);
        int inside = x.depth();
        while (x.next(inside)) {
          if (x.is(Space.WORD, "abstractNum")) {
            lists.readTemplate(x);
          } else if (x.is(Space.WORD, "num")) {
            lists.readInstance(x);
          }
        }
      }
    }
    return lists;
  }

  private void readTemplate(XmlCursor x) throws Refused {
    int id = x.number("abstractNumId", -1);
    Map<Integer, Level> levels = new HashMap<>();
    String link = null;
    int inside = x.depth();
    while (x.next(inside)) {
      if (x.is(Space.WORD, "lvl")) {
        levels.put(x.number("ilvl", 0), Level.read(x));
      } else if (x.is(Space.WORD, "numStyleLink")) {
        link = x.value();
      }
    }
    templates.put(id, new ListTemplate(id, levels, link));
  }

  private void readInstance(XmlCursor x) throws Refused {
    int id = x.number("numId", -1);
    int template = -1;
    Map<Integer, Level> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int inside = x.depth();
    while (x.next(inside)) {
      if (x.is(Space.WORD, "abstractNumId")) {
        template = x.number("val", -1);
      } else if (x.is(Space.WORD, "lvlOverride")) {
        int level = x.number("ilvl", 0);
        int override = x.depth();
        while (x.next(override)) {
          if (x.is(Space.WORD, "startOverride")) {
            starts.put(level, Math.max(0, x.number("val", 0)));
          } else if (x.is(Space.WORD, "lvl")) {
            levels.put(level, Level.read(x));
          }
        }
      }
    }
    instances.put(id, new ListInstance(id, template, levels, starts));
  }

  @Nullable ListInstance instance(int id) {
    return instances.get(id);
  }

  /** The template that holds the levels of a list, numbering styles followed. */
  @Nullable ListTemplate template(ListInstance list) {
    ListTemplate template = templates.get(list.template());
    for (int i = 0; i < MAX_LINKS && template != null && template.styleLink() != null; i++) {
      Integer linked = styles.listOfNumberingStyle(template.styleLink());
      ListInstance other = linked == null ? null : instances.get(linked);
      ListTemplate next = other == null ? null : templates.get(other.template());
      if (next == null || next == template) {
        return template;
      }
      template = next;
    }
    return template;
  }

  @Nullable Level level(ListInstance list, int level) {
    Level own = list.levels().get(level);
    if (own != null) {
      return own;
    }
    ListTemplate template = template(list);
    return template == null ? null : template.levels().get(level);
  }

  /** The level of a list that a paragraph style is linked to. */
  @Nullable Integer levelOfStyle(ListInstance list, String style) {
    for (int i = 0; i < Numbering.LEVELS; i++) {
      Level level = level(list, i);
      if (level != null && style.equals(level.style())) {
        return i;
      }
    }
    return null;
  }
}

package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells running heads, feet and page numbers from the text of the pages. Outermost lines are looked
 * at first, from the edge inwards, as long as they run.
 */
final class Margins {
  /** Share of the page at its top and bottom in which heads and feet stand. */
  private static final float BAND = 0.13f;

  /** Lines a head or foot may have. */
  private static final int DEEPEST = 4;

  private final List<PageText> pages;
  private final Set<Line> margin = Collections.newSetFromMap(new IdentityHashMap<>());

  private Margins(List<PageText> pages) {
    this.pages = pages;
  }

  /** Lines that are no text, by identity. */
  static Set<Line> of(List<PageText> pages) {
    Margins margins = new Margins(pages);
    for (boolean top : new boolean[] {true, false}) {
      for (int depth = 0; depth < DEEPEST && margins.peel(top); depth++) {}
    }
    margins.bannered();
    return margins.margin;
  }

  /** The outermost line of a page that is not yet known to run; null if a table is outermost. */
  private @Nullable Line outermost(PageText page, boolean top) {
    List<Item> items = page.items();
    for (int k = 0; k < items.size(); k++) {
      Item item = items.get(top ? k : items.size() - 1 - k);
      if (!(item instanceof Line line)) {
        return null;
      }
      if (line.direction() == page.direction() && !margin.contains(line)) {
        return line;
      }
    }
    return null;
  }

  private boolean inBand(PageText page, Line line, boolean top) {
    float height = page.space().down(page.direction());
    return top ? line.base() < BAND * height : line.base() > (1 - BAND) * height;
  }

  private boolean peel(boolean top) {
    List<Line> edge = new ArrayList<>();
    List<Float> gaps = new ArrayList<>();
    for (PageText page : pages) {
      Line line = outermost(page, top);
      if (line != null) {
        edge.add(inBand(page, line, top) ? line : null);
        gaps.add(gap(page, line, top));
      } else {
        edge.add(null);
        gaps.add(0f);
      }
    }
    int before = margin.size();
    Map<String, List<Integer>> alike = new HashMap<>();
    for (int i = 0; i < edge.size(); i++) {
      Line line = edge.get(i);
      if (line == null) {
        continue;
      }
      String words = Running.words(line);
      boolean spoken = PageNumber.isSpoken(words);
      if (spoken || PageNumber.isBare(words) && isNumberOf(edge, i)) {
        if (spoken || gaps.get(i) > 0.6f * line.size() || pages.size() > 3) {
          margin.add(line);
        }
      } else {
        alike.computeIfAbsent(Running.key(line), k -> new ArrayList<>()).add(i);
      }
    }
    new Running(pages, edge, gaps).find(alike, margin);
    return margin.size() > before;
  }

  /** Room between the line and the next one inwards, none where the line is all the page says. */
  private float gap(PageText page, Line line, boolean top) {
    float nearest = Float.MAX_VALUE;
    for (Item item : page.items()) {
      if (item != line && !margin.contains(item)) {
        float room = top ? item.top() - line.bottom() : line.top() - item.bottom();
        nearest = Math.min(nearest, room);
      }
    }
    return nearest == Float.MAX_VALUE ? 0 : nearest;
  }

  /** A bare number is a page number if it counts on with the pages, or stands on the only page. */
  private boolean isNumberOf(List<@Nullable Line> edge, int i) {
    int own = value(edge.get(i));
    if (own < 0 || pages.size() == 1) {
      return pages.size() == 1;
    }
    int steps = 0;
    for (int k = Math.max(0, i - 2); k <= Math.min(edge.size() - 1, i + 2); k++) {
      int other = value(edge.get(k));
      steps += k != i && other >= 0 && other - own == k - i ? 1 : 0;
    }
    return steps > 0 || own == i + 1;
  }

  private static int value(@Nullable Line line) {
    if (line == null) {
      return -1;
    }
    String words = Running.words(line);
    if (!PageNumber.isBare(words)) {
      return -1;
    }
    int value = 0;
    boolean digits = false;
    for (int i = 0; i < words.length(); i++) {
      int digit = Character.digit(words.charAt(i), 10);
      if (digit >= 0) {
        value = value * 10 + digit;
        digits = true;
      }
    }
    return digits ? value : Running.roman(words);
  }

  /** The same big words at the same place on most pages are a watermark. */
  private void bannered() {
    Map<String, List<Line>> seen = new HashMap<>();
    for (PageText page : pages) {
      for (Item item : page.items()) {
        if (item instanceof Line line && line.size() > 28) {
          String key = line.text() + '@' + Math.round(line.base()) + '@' + Math.round(line.left());
          seen.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
      }
    }
    seen.values().stream()
        .filter(lines -> lines.size() >= 3 && lines.size() * 2 > pages.size())
        .forEach(margin::addAll);
  }
}

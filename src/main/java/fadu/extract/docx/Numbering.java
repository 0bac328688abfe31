package fadu.extract.docx;

import fadu.extract.flow.NumberFormat;
import fadu.extract.flow.Symbols;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the items of the lists in the order of the document and prints their labels.
 *
 * <p>Lists that share a template count on together; a list with starting numbers of its own begins
 * with them where it first appears.
 */
final class Numbering {
  static final int LEVELS = 9;

  private final Lists lists;
  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /** A level that has not counted since its last restart. */
  private static final int IDLE = -1;

  Numbering(Lists lists) {
    this.lists = lists;
  }

  /** The label of the next paragraph with these properties, empty if it has none. */
  String next(ParagraphFormat direct, ParagraphStyle style) {
    Integer id = direct.list() == null ? style.format().list() : direct.list();
    ListInstance list = id == null || id == 0 ? null : lists.instance(id);
    ListTemplate template = list == null ? null : lists.template(list);
    if (list == null || template == null) {
      return "";
    }
    int level = level(direct, style, list);
    int[] count = counts.computeIfAbsent(template.id(), key -> idle());
    if (begun.add(list.id())) {
      list.starts().keySet().stream()
          .filter(i -> i >= 0 && i < LEVELS)
          .forEach(i -> count[i] = IDLE);
    }
    count[level] = count[level] == IDLE ? start(list, level) : count[level] + 1;
    for (int below = level + 1; below < LEVELS; below++) {
      Level definition = lists.level(list, below);
      if (definition == null || definition.restartsAfter(level)) {
        count[below] = IDLE;
      }
    }
    Level definition = lists.level(list, level);
    return definition == null || definition.hidden() ? "" : print(definition, list, count);
  }

  private static int[] idle() {
    int[] count = new int[LEVELS];
    java.util.Arrays.fill(count, IDLE);
    return count;
  }

  /** A level linked to the paragraph's style wins over the level that the style names. */
  private int level(ParagraphFormat direct, ParagraphStyle style, ListInstance list) {
    Integer level = direct.level();
    if (level == null) {
      for (String id : style.chain()) {
        level = lists.levelOfStyle(list, id);
        if (level != null) {
          break;
        }
      }
    }
    if (level == null) {
      level = style.format().level();
    }
    return level == null ? 0 : Math.min(Math.max(level, 0), LEVELS - 1);
  }

  private int start(ListInstance list, int level) {
    Integer own = list.starts().get(level);
    if (own != null) {
      return own;
    }
    Level definition = lists.level(list, level);
    return definition == null ? 0 : definition.start();
  }

  private String print(Level level, ListInstance list, int[] count) {
    if (level.isBullet()) {
      String bullet = Symbols.shown(level.font(), level.text()).toString();
      return bullet.isBlank() ? "" : bullet + level.suffix();
    }
    StringBuilder label = new StringBuilder();
    String text = level.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '0' : 0;
      if (digit >= 1 && digit <= LEVELS) {
        label.append(number(level, list, count, digit - 1));
        i++;
      } else {
        label.append(c);
      }
    }
    String printed = label.toString().stripTrailing();
    return printed.isEmpty() ? "" : printed + level.suffix();
  }

  private String number(Level level, ListInstance list, int[] count, int of) {
    Level definition = lists.level(list, of);
    int n = count[of] == IDLE ? start(list, of) : count[of];
    if (definition == null) {
      return "";
    }
    return level.legal() && !definition.format().equals("none")
        ? Integer.toString(n)
        : NumberFormat.print(n, definition.format(), definition.pattern());
  }
}

package fadu.extract.odt;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the items of one list, level by level, and prints their labels. */
final class ListCounter {
  private final int[] counts = new int[ListStyles.LEVELS];
  private final boolean[] begun = new boolean[ListStyles.LEVELS];

  /** The label of the next item at a level (from 0), empty if the style prints none. */
  String next(List<ListLevel> levels, int level, @Nullable Integer startValue) {
    ListLevel style = levels.get(level);
    for (int i = 0; i < level; i++) {
      if (!begun[i]) {
        begun[i] = true;
        counts[i] = levels.get(i).start();
      }
    }
    counts[level] =
        startValue != null ? startValue : begun[level] ? counts[level] + 1 : style.start();
    begun[level] = true;
    Arrays.fill(begun, level + 1, begun.length, false);
    return style.isPrinted() ? print(levels, level) : "";
  }

  private String print(List<ListLevel> levels, int level) {
    ListLevel style = levels.get(level);
    String pattern = style.pattern();
    StringBuilder label = new StringBuilder();
    if (pattern != null) {
      int at = 0;
      while (at < pattern.length()) {
        int close = pattern.indexOf('%', at + 1);
        if (pattern.charAt(at) == '%'
            && close == at + 2
            && Character.isDigit(pattern.charAt(at + 1))) {
          int which = Math.max(0, Math.min(ListStyles.LEVELS, pattern.charAt(at + 1) - '0') - 1);
          label.append(
              levels.get(which).isPrinted() ? levels.get(which).number(counts[which]) : "");
          at = close + 1;
        } else {
          label.append(pattern.charAt(at++));
        }
      }
    } else {
      label.append(style.prefix());
      int first = Math.max(0, level + 1 - style.shown());
      for (int i = first; i <= level; i++) {
        if (levels.get(i).isPrinted()) {
          label.append(levels.get(i).number(counts[i])).append(i < level ? "." : "");
        }
      }
      label.append(style.suffix());
    }
    return label.append(style.after()).toString();
  }
}

package fadu.fact.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks that are boxes only beside one another: {@code ●诉讼 ○仲裁}, {@code [x]诉讼 [ ]仲裁}. A lone ● is a
 * bullet, ○ a zero, [ ] a blank.
 *
 * @param at first character in the shadow text
 * @param length characters of the mark
 */
record OtherMark(int at, int length, boolean ticked) {
  private static final String FULL = "●◉";
  private static final String HOLLOW = "○◯";
  private static final String OPENS = "[【";
  private static final String CLOSES = "]】";
  private static final String CROSS = "xX√✓✔■";
  private static final String BOUNDS = " :;,、|。(\n";
  private static final String NUMERALS = "〇○零一二三四五六七八九十0123456789年月日";

  /** The marks of a line; none unless there are two, or the next line begins with another. */
  static List<OtherMark> in(String text, int start, int end) {
    List<OtherMark> marks = of(text, start, end);
    if (marks.isEmpty()) {
      return marks;
    }
    List<OtherMark> all = new ArrayList<>(marks);
    if (marks.get(0).at() == start) {
      all.addAll(leading(text, end + 1));
      all.addAll(leading(text, text.lastIndexOf('\n', start - 2) + 1));
    }
    boolean some = all.stream().map(OtherMark::at).distinct().count() > 1;
    return some && all.stream().anyMatch(m -> !m.ticked()) ? marks : List.of();
  }

  /** The mark a neighbouring line begins with. */
  private static List<OtherMark> leading(String text, int start) {
    if (start < 0 || start >= text.length()) {
      return List.of();
    }
    int end = text.indexOf('\n', start);
    List<OtherMark> marks = of(text, start, end < 0 ? text.length() : end);
    return marks.isEmpty() || marks.get(0).at() != start ? List.of() : marks.subList(0, 1);
  }

  private static List<OtherMark> of(String text, int start, int end) {
    List<OtherMark> marks = new ArrayList<>();
    for (int i = start; i < end; i++) {
      int length = length(text, i, end);
      // blanks are gone from the shadow: behind a first mark another may follow words directly
      boolean bound = i == start || !marks.isEmpty() || BOUNDS.indexOf(text.charAt(i - 1)) >= 0;
      if (length > 0 && bound && worded(text, i + length, end)) {
        marks.add(new OtherMark(i, length, ticked(text, i, length)));
      }
    }
    return marks;
  }

  private static int length(String text, int at, int end) {
    char c = text.charAt(at);
    if (FULL.indexOf(c) >= 0 || HOLLOW.indexOf(c) >= 0) {
      return 1;
    }
    if (OPENS.indexOf(c) < 0) {
      return 0;
    }
    int close = at + 1;
    while (close < end && close - at <= 2 && (" " + CROSS).indexOf(text.charAt(close)) >= 0) {
      close++;
    }
    return close < end && CLOSES.indexOf(text.charAt(close)) >= 0 ? close + 1 - at : 0;
  }

  private static boolean ticked(String text, int at, int length) {
    return FULL.indexOf(text.charAt(at)) >= 0
        || text.substring(at, at + length).chars().anyMatch(c -> CROSS.indexOf(c) >= 0);
  }

  /** Words follow, and no numeral: 二○二六. */
  private static boolean worded(String text, int from, int end) {
    int at = from < end && text.charAt(from) == ' ' ? from + 1 : from;
    return at < end
        && Character.isIdeographic(text.charAt(at))
        && NUMERALS.indexOf(text.charAt(at)) < 0;
  }
}

package fadu.extract.flow;

/**
 * Tells a line break that ends a line of its own (a list typed with Shift-Enter, the lines of a
 * signature block) from one that only wraps a sentence or a title.
 */
public final class LineBreaks {
  private static final String ENDS = "。；;：:！!？?…）)】]》”_";
  private static final String NUMERALS = "一二三四五六七八九十百零〇0123456789０１２３４５６７８９";
  private static final String AFTER_NUMERAL = "、.．)）,，";
  private static final int MAX_LABEL = 12;

  private LineBreaks() {}

  /**
   * @param from where the line before the break starts
   * @param at where the blank stands for the break
   * @param to where the text, or the line after, ends
   */
  public static boolean endsLine(CharSequence text, int from, int at, int to) {
    int last = at - 1;
    while (last >= from && Character.isSpaceChar(text.charAt(last))) {
      last--;
    }
    int first = at + 1;
    while (first < to && Character.isSpaceChar(text.charAt(first))) {
      first++;
    }
    if (last < from || first >= to) {
      return false;
    }
    return ENDS.indexOf(text.charAt(last)) >= 0
        || isNumbered(text, first, to)
        || isLabelled(text, first, to);
  }

  /** 第…条, 1. , 一、, （一）, ① */
  private static boolean isNumbered(CharSequence text, int from, int to) {
    char c = text.charAt(from);
    if (c >= '①' && c <= '⑳') {
      return true;
    }
    int i = c == '第' || c == '（' || c == '(' ? from + 1 : from;
    int numeral = i;
    while (i < to && i < numeral + 6 && NUMERALS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i == numeral || i >= to) {
      return false;
    }
    char after = text.charAt(i);
    return c == '第' ? "条章节款项部".indexOf(after) >= 0 : AFTER_NUMERAL.indexOf(after) >= 0;
  }

  /** "法定代表人：" */
  private static boolean isLabelled(CharSequence text, int from, int to) {
    for (int i = from; i < Math.min(to, from + MAX_LABEL); i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        return i > from;
      }
      if (!Character.isLetter(c) && c != '（' && c != '）' && c != '(' && c != ')' && c != ' ') {
        return false;
      }
    }
    return false;
  }
}

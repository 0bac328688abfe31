package fadu.clause;

/** The heading words after a clause number. */
final class Caption {
  private static final int SHORT_LINE = 30;
  private static final int BEFORE_COLON = 24;
  private static final int BEFORE_GAP = 16;
  private static final int BEFORE_STOP = 10;

  private Caption() {}

  /** Caption of the clause whose words stand in this part of a line; empty if there is none. */
  static String read(Folded folded, int from, int to) {
    String text = folded.text;
    int end = to;
    if (from >= end) {
      return "";
    }
    int stop = Math.min(end, from + SHORT_LINE + 1);
    if (text.charAt(from) == '【') {
      for (int i = from + 1; i < stop; i++) {
        if (text.charAt(i) == '】') {
          return text.substring(from + 1, i);
        }
      }
      return "";
    }
    for (int i = from; i < stop; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i - from <= BEFORE_COLON ? text.substring(from, i).strip() : "";
      }
      if (c == '。') {
        return sentence(text, from, i, end) ? "" : text.substring(from, i);
      }
      if (c == ',' || c == ';') {
        return "";
      }
      if (i > from + 1 && i - from <= BEFORE_GAP && end - i > 4 && folded.gapBefore(i)) {
        return text.substring(from, i).strip();
      }
    }
    return end - from <= SHORT_LINE ? text.substring(from, end).strip() : "";
  }

  /** A short sentence with somebody who must do something is no heading. */
  private static boolean sentence(String text, int from, int stop, int end) {
    if (stop - from > BEFORE_STOP || stop + 1 >= end) {
      return true;
    }
    for (int i = from; i < stop; i++) {
      if ("应须按为由得可不至万元日天".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    String words = text.substring(from, stop);
    return words.contains("乙方") || words.contains("甲方") || words.contains("承包人");
  }
}

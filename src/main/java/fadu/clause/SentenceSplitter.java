package fadu.clause;

/** Where a sentence ends in a stretch of shadow text. */
final class SentenceSplitter {
  private static final int BRACKET = 60;
  private static final int LONG = 2000;
  private static final String OPEN = "(《「『“【[〔";
  private static final String CLOSE = ")》」』”】]〕";

  private SentenceSplitter() {}

  /**
   * One past the end of the sentence that starts at {@code from}; at most {@code to}. A row of a
   * table ends with its line only.
   */
  static int end(String text, int from, int to, boolean row) {
    int guarded = from;
    int comma = -1;
    for (int i = from; i < to; i++) {
      if (i - from >= LONG) {
        return comma > from ? comma + 1 : i;
      }
      char c = text.charAt(i);
      if (c == ',' || c == '、') {
        comma = i;
      }
      if (i < guarded || row) {
        continue;
      }
      int bracket = OPEN.indexOf(c);
      if (bracket >= 0) {
        guarded = closing(text, i, to, CLOSE.charAt(bracket));
      } else if (c == '。' || c == ';' || c == '!' || c == '?' && asks(text, from, i)) {
        return after(text, i + 1, to);
      }
    }
    return to;
  }

  /** Marks and closing quotes that still belong to the sentence. */
  private static int after(String text, int at, int to) {
    int i = at;
    while (i < to && "。;!?”’」』".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** In a contract a question mark is more often a lost check box than a question. */
  private static boolean asks(String text, int from, int at) {
    return at > from && "吗呢么何谁否少".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static int closing(String text, int at, int to, char close) {
    int stop = Math.min(to, at + BRACKET);
    for (int i = at + 1; i < stop; i++) {
      if (text.charAt(i) == close) {
        return i;
      }
    }
    return at;
  }
}

package fadu.fact.value;

/** Places left to be filled in: ____, XX, **, 【】, a wide gap, 待定. */
final class Blanks {
  /** What may follow a gap that stands for a number. */
  private static final String UNITS = "元圆万亿%‰‱天日号年月个周小工星角分整";

  private static final String OPENERS = "【[〔「『〖«<({";
  private static final String CLOSERS = "】]〕」』〗»>)}";

  private Blanks() {}

  static boolean starts(char c) {
    return Scan.any("_…﹍Xx×*╳□- 待", c) || OPENERS.indexOf(c) >= 0;
  }

  /** One past the blank that starts here, or -1. */
  static int end(String s, int from) {
    char c = s.charAt(from);
    if (c == '_' || c == '…' || c == '﹍') {
      return run(s, from, c);
    }
    if (c == 'X' || c == 'x' || c == '×' || c == '*' || c == '╳' || c == '□' || c == '-') {
      return crosses(s, from, c);
    }
    if (c == ' ') {
      return from + 1 < s.length() && isUnit(s.charAt(from + 1)) ? from + 1 : -1;
    }
    if (c == '待') {
      return s.startsWith("待定", from) ? from + 2 : -1;
    }
    int bracket = OPENERS.indexOf(c);
    return bracket >= 0 ? brackets(s, from, bracket) : -1;
  }

  private static int run(String s, int from, char c) {
    int i = from;
    while (i < s.length() && (s.charAt(i) == c || (s.charAt(i) == ' ' && wide(s, i, c)))) {
      i++;
    }
    return i;
  }

  /** "__ __" is one blank. */
  private static boolean wide(String s, int i, char c) {
    return i + 1 < s.length() && s.charAt(i + 1) == c;
  }

  /** Two crosses or more; one is enough between a character that is no number and a unit. */
  private static int crosses(String s, int from, char c) {
    char before = Scan.at(s, from - 1);
    if (before == c || (Digits.isLetter(before) && Digits.isLetter(c))) {
      return -1; // inside a run already refused
    }
    int end = from;
    while (Scan.at(s, end) == c) {
      end++;
    }
    char after = Scan.at(s, end);
    if (Digits.isLetter(after)) {
      return -1;
    }
    if (c == '-') {
      return end - from >= 4 && isUnit(after) ? end : -1;
    }
    boolean single = end - from == 1;
    return !single || (c != '□' && !Digits.isFigure(before) && isUnit(after)) ? end : -1;
  }

  private static int brackets(String s, int from, int bracket) {
    int i = from + 1;
    while (i < s.length() && " _*.xX×".indexOf(s.charAt(i)) >= 0) {
      i++;
    }
    boolean closed = i < s.length() && CLOSERS.indexOf(s.charAt(i)) == bracket;
    if (!closed) {
      return -1;
    }
    boolean round = CLOSERS.charAt(bracket) == ')';
    boolean beforeUnit = i + 1 < s.length() && isUnit(s.charAt(i + 1));
    return !round || beforeUnit ? i + 1 : -1;
  }

  static boolean isUnit(char c) {
    return UNITS.indexOf(c) >= 0;
  }
}

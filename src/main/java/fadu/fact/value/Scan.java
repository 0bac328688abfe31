package fadu.fact.value;

/** Small steps over a text, each bounded so that scanning stays linear. */
final class Scan {
  /** Underlines around a value are rarely longer; a longer one is a line of the form. */
  private static final int FILL = 40;

  private Scan() {}

  static char at(String s, int i) {
    return i >= 0 && i < s.length() ? s.charAt(i) : '\n';
  }

  /** Skips what may stand between a written value and its unit: 【10】日, __10__日, 5【】日. */
  static int fill(String s, int from) {
    int i = from;
    while (i < s.length() && i - from < FILL && " _【】]〕」』〗*".indexOf(s.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** The same to the left: the offset of the first character of the filling before {@code to}. */
  static int fillBefore(String s, int to) {
    int i = to;
    while (i > 0 && to - i < FILL && " _【[〔「『〖".indexOf(s.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  /** Whether {@code words} end at {@code to}. */
  static boolean endsWith(String s, int to, String words) {
    return to >= words.length() && s.startsWith(words, to - words.length());
  }

  /** Length of the first of the words that stands at {@code from}, 0 if none does. */
  static int match(String s, int from, String... words) {
    for (String word : words) {
      if (s.startsWith(word, from)) {
        return word.length();
      }
    }
    return 0;
  }

  static boolean any(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }
}

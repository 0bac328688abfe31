package fadu.rules.drl;

import fadu.rules.file.Faults;

/** Full-width punctuation outside strings and comments: the parser says nothing useful about it. */
final class FullWidth {
  private static final String WIDE = "（），；：。！＝＞＜＆｜－．＂“”‘’「」『』《》【】　";
  private static final String NARROW = "(),;:.!=><&|-.\"\"\"\"\"\"\"\"\"\"\"() ";

  private FullWidth() {}

  /** Whether the text is free of it; each line is reported once a character. */
  static boolean check(String file, String text, Faults faults) {
    int before = faults.size();
    int line = 1;
    boolean string = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        string = false;
      } else if (string) {
        i += c == '\\' ? 1 : 0;
        string = c != '"';
      } else if (c == '"') {
        string = true;
      } else if (text.startsWith("//", i)) {
        i = upTo(text, i, "\n") - 1;
      } else if (text.startsWith("/*", i)) {
        int close = upTo(text, i, "*/");
        line += (int) text.substring(i, close).chars().filter(x -> x == '\n').count();
        i = close;
      } else if (WIDE.indexOf(c) >= 0) {
        faults.add(
            file, line, "引号之外有全角符号“" + c + "”", "改成半角“" + NARROW.charAt(WIDE.indexOf(c)) + "”");
      }
    }
    return faults.size() == before;
  }

  private static int upTo(String text, int from, String mark) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found;
  }
}

package fadu.rules.drl;

import fadu.rules.file.Faults;

/**
 * Looks at the characters of a rule file outside strings and comments, before the parser does: it
 * says nothing useful about full-width signs, and brackets can send it astray for minutes.
 */
final class Surface {
  private static final String WIDE = "（），；：。！＝＞＜＆｜－．＂“”‘’「」『』《》【】　";
  private static final String NARROW = "(),;:.!=><&|-.\"\"\"\"\"\"\"\"\"\"\"() ";
  private static final String NEVER = "[]{}'`\\#";
  private static final int DEEPEST = 20;

  /** Signs the parser goes one level deeper for, and how many may stand between two separators. */
  private static final String DEEPER = "!?-+~=";

  private static final int MOST_SIGNS = 60;

  private final String file;
  private final String text;
  private final Faults faults;
  private int line = 1;
  private int depth;
  private int signs;

  private Surface(String file, String text, Faults faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
  }

  /** Whether there is nothing to refuse. */
  static boolean check(String file, String text, Faults faults) {
    int before = faults.size();
    new Surface(file, text, faults).scan();
    return faults.size() == before;
  }

  private void scan() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (c == '"') {
        i = string(i);
      } else if (text.startsWith("//", i)) {
        i = upTo(i, "\n") - 1;
      } else if (text.startsWith("/*", i)) {
        int close = Math.min(text.length() - 1, upTo(i, "*/") + 1);
        line += (int) text.substring(i, close).chars().filter(x -> x == '\n').count();
        i = close;
      } else {
        sign(c);
      }
    }
  }

  /** Index of the quote that ends the string, or of the end of its line. */
  private int string(int from) {
    int i = from + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      if (text.charAt(i) == '\n') {
        return i - 1;
      }
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private int upTo(int from, String mark) {
    int found = text.indexOf(mark, from + 2);
    return found < 0 ? text.length() : found;
  }

  private void sign(char c) {
    int wide = WIDE.indexOf(c);
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    signs = "(),;".indexOf(c) >= 0 ? 0 : signs + (DEEPER.indexOf(c) >= 0 ? 1 : 0);
    if (wide >= 0) {
      faults.add(file, line, "引号之外有全角符号“" + c + "”", "改成半角“" + NARROW.charAt(wide) + "”");
    } else if (NEVER.indexOf(c) >= 0 || c < ' ' && c != '\t') {
      String shown = c < ' ' ? "控制字符" : "“" + c + "”";
      faults.add(file, line, "规则里不接受" + shown, "字符串用半角双引号；不写 Java 代码、列表和数组");
    } else if (depth == DEEPEST + 1 && c == '(') {
      faults.add(file, line, "括号嵌套超过 " + DEEPEST + " 层", "检查括号是否成对，或拆成几条规则");
    } else if (signs == MOST_SIGNS + 1 && DEEPER.indexOf(c) >= 0) {
      faults.add(file, line, "一个条件里有 " + MOST_SIGNS + " 个以上的符号", "检查有没有多余的符号，或拆成几个条件");
    }
  }
}

package fadu.fact.party;

import fadu.fact.pattern.Pattern;
import java.util.Locale;

/** The characters of a credit code and the field it stands in. */
final class CodeText {
  /** 证还没下来,先空着: what is said where the code should be. */
  private static final Pattern OPEN = Pattern.compile("没|未|空|待|缺|补|暂|后续|再");

  private static final int LONGEST = 24;

  private CodeText() {}

  /** The line that was left to write on belongs to the quote. */
  static int blank(String text, int from) {
    int to = from;
    while (to < text.length() && ":_ ".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    int end = to;
    while (end < text.length() && end - to < LONGEST && ";。|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean told = OPEN.matcher(text.substring(to, end)).find();
    return told ? end : to;
  }

  /** 发包人统一社会信用代码:… with the words before it, in the same stretch. */
  static int labelled(String text, int from) {
    int start = from;
    while (start > 0 && from - start < 12 && ",;。| )".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** From the name of the side on, where it stands in the same sentence. */
  static int stretch(String text, int from) {
    int start = from;
    while (start > 0 && from - start < 40 && ";。|".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** 信用代码栏 in running text is no field; a colon with nothing behind it is a blank one. */
  static boolean blankField(String text, int to) {
    String rest = text.substring(to);
    return rest.isEmpty() || rest.startsWith(":") || rest.startsWith("|") || rest.startsWith("_");
  }

  static int start(String text, int at) {
    int note = text.startsWith("(", at) ? text.indexOf(')', at) : -1;
    int from = note > 0 && note - at < 12 ? note + 1 : at;
    while (from < text.length() && ":|为是 ()证号".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from;
  }

  static boolean latin(String text, int at) {
    return at < text.length() && codeCharacter(text.charAt(at));
  }

  static boolean codeCharacter(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  static int width(String text, int from) {
    int to = from;
    while (to < text.length()
        && to - from < LONGEST + 8
        && (codeCharacter(text.charAt(to)) || text.charAt(to) == ' ' && latin(text, to + 1))) {
      to++;
    }
    return to - from;
  }

  static String code(String text, int from) {
    return text.substring(from, from + width(text, from)).replace(" ", "").toUpperCase(Locale.ROOT);
  }
}

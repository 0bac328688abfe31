package fadu.rules.drl;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the small language that constraints and consequences may use; anything else is refused.
 */
final class Tokenizer {
  private static final List<String> SIGNS =
      List.of("==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "(", ")", ",", ".", ":", ";", "-");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line;

  private Tokenizer(String text) {
    this.text = text;
  }

  /**
   * @throws NotAllowed at the first character that belongs to no token
   */
  static List<Token> split(String text) {
    return new Tokenizer(text).run();
  }

  private List<Token> run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
        at++;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("//", at)) {
        at = end("\n");
      } else if (text.startsWith("/*", at)) {
        comment();
      } else if (c == '"') {
        string();
      } else if (c >= '0' && c <= '9') {
        number();
      } else if (Character.isJavaIdentifierStart(c)) {
        name();
      } else {
        sign();
      }
    }
    tokens.add(new Token(Token.Kind.END, "", line));
    return tokens;
  }

  private int end(String mark) {
    int found = text.indexOf(mark, at);
    return found < 0 ? text.length() : found;
  }

  private void comment() {
    int close = text.indexOf("*/", at + 2);
    int stop = close < 0 ? text.length() : close + 2;
    for (; at < stop; at++) {
      line += text.charAt(at) == '\n' ? 1 : 0;
    }
  }

  private void string() {
    StringBuilder content = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
      if (text.charAt(at) == '\\') {
        at++;
        if (at >= text.length() || "\\\"".indexOf(text.charAt(at)) < 0) {
          throw new NotAllowed(line, "字符串里的转义不接受", "反斜杠后只能是引号或反斜杠");
        }
      }
      content.append(text.charAt(at++));
    }
    if (at >= text.length() || text.charAt(at) == '\n') {
      throw new NotAllowed(line, "字符串没有收尾的引号", "补上半角双引号 \"");
    }
    at++;
    tokens.add(new Token(Token.Kind.STRING, content.toString(), line));
  }

  private void number() {
    int from = at;
    while (at < text.length() && (digit(text.charAt(at)) || decimalPoint())) {
      at++;
    }
    if (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      throw new NotAllowed(line, "数“" + text.substring(from, at + 1) + "”不对", "只写数字和小数点，不带后缀和单位");
    }
    tokens.add(new Token(Token.Kind.NUMBER, text.substring(from, at), line));
  }

  private boolean decimalPoint() {
    return text.charAt(at) == '.' && at + 1 < text.length() && digit(text.charAt(at + 1));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private void name() {
    int from = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    tokens.add(new Token(Token.Kind.NAME, text.substring(from, at), line));
  }

  private void sign() {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        tokens.add(new Token(Token.Kind.SIGN, sign, line));
        at += sign.length();
        return;
      }
    }
    throw new NotAllowed(
        line, "不接受“" + text.charAt(at) + "”", "条件只比较字段与值，结论只调用 point.…(…)；计算由读取程序完成");
  }
}

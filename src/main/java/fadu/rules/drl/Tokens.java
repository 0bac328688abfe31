package fadu.rules.drl;

import java.util.List;
import java.util.Set;

/** A place in a list of tokens. */
final class Tokens {
  private static final Token NOTHING = new Token(Token.Kind.END, "", 0);

  private final List<Token> tokens;
  private int at;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  int position() {
    return at;
  }

  Token peek() {
    return at < tokens.size() ? tokens.get(at) : NOTHING;
  }

  Token next() {
    Token token = peek();
    at++;
    return token;
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  boolean take(String sign) {
    if (!peek().is(sign)) {
      return false;
    }
    at++;
    return true;
  }

  void expect(String sign, String otherwise, String remedy) {
    if (!take(sign)) {
      throw refuse(otherwise, remedy);
    }
  }

  Token name(String otherwise, String remedy) {
    if (peek().kind() != Token.Kind.NAME) {
      throw refuse(otherwise, remedy);
    }
    return next();
  }

  /** {@code ( item , item … )} */
  void list(Runnable item) {
    expect("(", "in 后面要有括号", "写成 in (\"甲\", \"乙\")");
    do {
      item.run();
    } while (take(","));
    expect(")", "括号没有收尾", "补上 )");
  }

  /** Refuses these names between a position and here: they must not stand beside an “or”. */
  void forbid(int from, String... names) {
    for (Token token : tokens.subList(from, at)) {
      if (token.kind() == Token.Kind.NAME && Set.of(names).contains(token.text())) {
        throw new NotAllowed(
            token.line(),
            "“" + token.text() + "”不能与 || 并列",
            "把 " + token.text() + " 单独写成一个条件，或分成两条规则");
      }
    }
  }

  /** All tokens as text again: what was checked is what is compiled, without comments. */
  String written() {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      String word = token.text();
      if (token.kind() == Token.Kind.STRING) {
        word = '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      }
      boolean tight = token.is(".") || text.toString().endsWith(".");
      text.append(tight || text.isEmpty() ? "" : " ").append(word);
    }
    return text.toString().strip();
  }

  NotAllowed refuse(String what, String remedy) {
    return new NotAllowed(peek().line(), what, remedy);
  }
}

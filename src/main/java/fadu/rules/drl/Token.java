package fadu.rules.drl;

/**
 * A token of a constraint or a consequence.
 *
 * @param text as written; for a string the content, with its escapes resolved
 * @param line line inside the text that was split, from 0
 */
record Token(Kind kind, String text, int line) {
  enum Kind {
    NAME,
    STRING,
    NUMBER,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }
}

package fadu.rules.drl;

import fadu.text.ShadowText;
import fadu.text.SourceText;

/** The values of facts are folded text; a literal that is not could never equal one. */
final class Folded {
  private Folded() {}

  static void check(Token literal) {
    String folded = ShadowText.of(SourceText.of("", literal.text())).text();
    if (!folded.equals(literal.text())) {
      throw new NotAllowed(
          literal.line(), "“" + literal.text() + "”永远不会相等：事实里的文字已折叠", "写成“" + folded + "”");
    }
  }
}

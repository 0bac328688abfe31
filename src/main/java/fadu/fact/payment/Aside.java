package fadu.fact.payment;

/** What stands in brackets speaks of something else than the words around it. */
final class Aside {
  private Aside() {}

  /** The words of the brackets that hold the position, or the words without any brackets. */
  static String of(String words, int at) {
    int open = words.lastIndexOf('(', at);
    int close = words.indexOf(')', Math.max(0, open));
    if (open >= 0 && (close > at || close < 0)) {
      return words.substring(open + 1, close < 0 ? words.length() : close); // 85%(可能低于80%, …)
    }
    StringBuilder outside = new StringBuilder(words.length());
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        outside.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return outside.toString();
  }
}

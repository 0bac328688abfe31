package fadu.extract.html;

import fadu.extract.Limits;
import fadu.extract.Refused;

/** A first look at how deep a page nests, before a tree of it is built. */
final class Nesting {
  /** Old pages leave many elements open; none leaves so many. */
  private static final int MOST = 20 * Limits.DEPTH;

  private static final String[] CLOSED = {"div", "span", "table", "blockquote", "font", "ul", "ol"};

  private Nesting() {}

  static void check(String page) throws Refused {
    int depth = 0;
    for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
      boolean end = page.startsWith("/", at + 1);
      if (isClosed(page, at + (end ? 2 : 1))) {
        depth = end ? Math.max(0, depth - 1) : depth + 1;
        if (depth > MOST) {
          throw tooDeep(depth);
        }
      }
    }
  }

  private static boolean isClosed(String page, int at) {
    for (String name : CLOSED) {
      if (page.regionMatches(true, at, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  static Refused tooDeep(int depth) {
    return new Refused(
        Refused.Code.TOO_DEEP,
        "网页文件内部嵌套超过" + Limits.DEPTH + "层，已停止读取；请用办公软件打开后另存为 docx 再提交。",
        Limits.DEPTH,
        depth);
  }
}

package fadu.clause;

/** Lines of a table of contents, which look like headings. */
final class TableOfContents {
  private static final int LEADERS = 4;

  private TableOfContents() {}

  /** Dots or dashes led to a page number: 一、工程概况......1. */
  static boolean entry(String text, int from, int to) {
    int i = to;
    while (i > from && " -()".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    int end = i;
    while (i > from && (Character.isDigit(text.charAt(i - 1)) || roman(text.charAt(i - 1)))) {
      i--;
    }
    if (end == i || end - i > 5) {
      return false;
    }
    int run = 0;
    while (i > from && ".·…-_ ".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
      run++;
    }
    return run >= LEADERS && i > from;
  }

  private static boolean roman(char c) {
    return c == 'I' || c == 'V' || c == 'X';
  }

  /** One past the heading when a bare page number stands after it: 通用合同条款12 → 通用合同条款. */
  static int withoutPage(String text, int from, int to) {
    int i = to;
    while (i > from && Character.isDigit(text.charAt(i - 1))) {
      i--;
    }
    return to - i <= 3 && i > from ? i : to;
  }
}

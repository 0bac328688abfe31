package fadu.clause;

/**
 * A short line taken apart as a heading: 第二部分 通用合同条款（略） is division PART, name 通用合同条款.
 *
 * @param division what counts it
 * @param name without number, brackets at the end, page number and blanks
 * @param closed it ends like a sentence
 */
record PartName(Division division, int value, String name, boolean closed) {

  /** What counts the parts. */
  enum Division {
    /** 第二部分 */
    PART,
    /** 第四章, 第一节, 第三篇 */
    CHAPTER,
    /** 一、 （一） */
    LIST,
    NONE
  }

  static PartName of(String words) {
    Division division = Division.NONE;
    int value = 0;
    int from = 0;
    int end = numeral(words, words.startsWith("第") || words.startsWith("(") ? 1 : 0);
    String after =
        end < words.length() ? words.substring(end, Math.min(end + 2, words.length())) : "";
    if (words.startsWith("第") && end > 1 && after.equals("部分")) {
      division = Division.PART;
      from = end + 2;
    } else if (words.startsWith("第")
        && end > 1
        && end < words.length()
        && "章节篇卷".indexOf(words.charAt(end)) >= 0) {
      division = Division.CHAPTER;
      from = end + 1;
    } else if (end > 0 && after.startsWith(words.startsWith("(") ? ")" : "、")) {
      division = Division.LIST;
      from = end + 1;
    }
    if (division != Division.NONE) {
      value = HanNumber.value(words, words.startsWith("第") || words.startsWith("(") ? 1 : 0, end);
    }
    boolean closed = "。;,".indexOf(words.charAt(words.length() - 1)) >= 0;
    return new PartName(division, value, name(words, from), closed);
  }

  private static String name(String words, int from) {
    int to = TableOfContents.withoutPage(words, from, words.length());
    int bracket = words.indexOf('(', from);
    if (bracket > from && words.charAt(to - 1) == ')') {
      to = bracket;
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (" :《》".indexOf(words.charAt(i)) < 0) {
        name.append(words.charAt(i));
      }
    }
    return name.toString();
  }

  private static int numeral(String words, int at) {
    int end = HanNumber.end(words, at, words.length());
    while (end < words.length() && Character.isDigit(words.charAt(end))) {
      end++;
    }
    return end;
  }
}

package fadu.fact.attachment;

import java.util.ArrayList;
import java.util.List;

/**
 * The word 附件 with its number.
 *
 * @param family 附件, 附表, 附录, 附图
 * @param number as digits or a letter, 3 for 三; empty if there is none
 * @param from first character in the text
 * @param to one past the number
 */
record AnnexWord(String family, String number, int from, int to) {
  private static final List<String> FAMILIES = List.of("附件", "附表", "附录", "附图");
  private static final String HAN = "〇一二三四五六七八九";

  /** What the family and number are compared by. */
  String key() {
    return family + number;
  }

  String label() {
    return family + number;
  }

  static List<AnnexWord> in(String text) {
    List<AnnexWord> words = new ArrayList<>();
    for (int at = text.indexOf('附'); at >= 0; at = text.indexOf('附', at + 1)) {
      for (String family : FAMILIES) {
        if (text.startsWith(family, at)) {
          words.add(numbered(text, family, at));
        }
      }
    }
    return words;
  }

  private static AnnexWord numbered(String text, String family, int at) {
    int from = at + family.length();
    int open = from;
    while (open < text.length() && open < from + 2 && " :第(".indexOf(text.charAt(open)) >= 0) {
      open++;
    }
    int end = numberEnd(text, open);
    if (end == open) {
      return new AnnexWord(family, "", at, from);
    }
    String number = digits(text.substring(open, end));
    boolean bracket = open > from && text.charAt(open - 1) == '(';
    boolean closed = end < text.length() && text.charAt(end) == ')';
    return bracket && !closed
        ? new AnnexWord(family, "", at, from)
        : new AnnexWord(family, number, at, bracket ? end + 1 : end);
  }

  /** One past a number that starts here; 附件一览表 has none. */
  static int numberEnd(String text, int at) {
    int i = at;
    while (i < text.length()
        && i < at + 3
        && (HAN.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '十')) {
      i++;
    }
    if (i > at) {
      return text.startsWith("览", i) ? i - 1 : i;
    }
    while (i < text.length() && i < at + 3 && digit(text.charAt(i))) {
      i++;
    }
    if (i > at) {
      boolean sub = i + 1 < text.length() && text.charAt(i) == '-' && digit(text.charAt(i + 1));
      return sub ? i + 2 : i;
    }
    boolean letter = i < text.length() && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
    boolean alone = i + 1 >= text.length() || text.charAt(i + 1) > 'z' || text.charAt(i + 1) < 'A';
    return letter && alone ? i + 1 : i;
  }

  /** 十二 → 12. */
  static String digits(String number) {
    if (number.isEmpty() || HAN.indexOf(number.charAt(0)) < 0 && number.charAt(0) != '十') {
      return number;
    }
    int total = 0;
    int digit = 0;
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) == '十') {
        total += (digit == 0 ? 1 : digit) * 10;
        digit = 0;
      } else {
        digit = digit * 10 + HAN.indexOf(number.charAt(i));
      }
    }
    return Integer.toString(total + digit);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}

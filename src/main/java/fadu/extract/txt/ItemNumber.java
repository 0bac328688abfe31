package fadu.extract.txt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number an item or heading starts with: 第三条, 附件三, 三、, （三）, 3., 3.2, （3）, ③.
 *
 * @param style how it is written, apart from its value
 * @param values 3.2 is [3, 2]
 * @param set whether something parts it from the text after it, as in a heading
 * @param length characters of the line it takes
 */
record ItemNumber(String style, List<Integer> values, boolean set, int length) {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String AFTER_REFERENCE = "约规所的中、和与及或至第款项目种类规之以，；。）";

  /** The number at the start of the words, null if there is none. */
  static @Nullable ItemNumber of(String words) {
    if (words.isEmpty()) {
      return null;
    }
    char c = words.charAt(0);
    if (c == '第') {
      return ordinal(words);
    }
    if (words.startsWith("附件")) {
      return annex(words);
    }
    if (c == '（' || c == '(') {
      return bracketed(words);
    }
    if (c >= '①' && c <= '⑳') {
      return new ItemNumber("①", List.of(c - '①' + 1), true, 1);
    }
    int end = chineseEnd(words, 0);
    if (end > 0) {
      boolean delimited = end < words.length() && "、．.".indexOf(words.charAt(end)) >= 0;
      return delimited
          ? new ItemNumber("一、", List.of(chinese(words, 0, end)), true, end + 1)
          : null;
    }
    return arabic(words);
  }

  private static @Nullable ItemNumber ordinal(String words) {
    int end = chineseEnd(words, 1);
    List<Integer> values;
    if (end > 1) {
      values = List.of(chinese(words, 1, end));
    } else {
      end = digitsEnd(words, 1);
      if (end == 1 || end > 5) {
        return null;
      }
      values = List.of(number(words, 1, end));
    }
    if (end >= words.length() || "条章节部篇".indexOf(words.charAt(end)) < 0) {
      return null;
    }
    String style = "第" + words.charAt(end);
    end++;
    if (style.equals("第部") && end < words.length() && words.charAt(end) == '分') {
      end++;
    }
    if (end < words.length() && AFTER_REFERENCE.indexOf(words.charAt(end)) >= 0) {
      return null;
    }
    return new ItemNumber(style, values, isGap(words, end), end);
  }

  /** 附件二　工程质量保修书 heads an annex; 附件二所列 goes on with a sentence. */
  private static @Nullable ItemNumber annex(String words) {
    int end = chineseEnd(words, 2);
    boolean han = end > 2;
    end = han ? end : digitsEnd(words, 2);
    if (end == 2
        || end > 6
        || end >= words.length()
        || !isGap(words, end) && words.charAt(end) != '：') {
      return null;
    }
    int value = han ? chinese(words, 2, end) : number(words, 2, end);
    return new ItemNumber("附件", List.of(value), true, end);
  }

  private static @Nullable ItemNumber bracketed(String words) {
    int end = chineseEnd(words, 1);
    boolean han = end > 1;
    if (!han) {
      end = digitsEnd(words, 1);
    }
    if (end == 1 || end > 5 || end >= words.length() || "）)".indexOf(words.charAt(end)) < 0) {
      return null;
    }
    if (end + 1 < words.length() && AFTER_REFERENCE.indexOf(words.charAt(end + 1)) >= 0) {
      return null;
    }
    int value = han ? chinese(words, 1, end) : number(words, 1, end);
    return new ItemNumber(han ? "（一）" : "（1）", List.of(value), true, end + 1);
  }

  private static @Nullable ItemNumber arabic(String words) {
    List<Integer> values = new ArrayList<>();
    int at = 0;
    while (true) {
      int end = digitsEnd(words, at);
      if (end == at || end - at > 3) {
        break;
      }
      values.add(number(words, at, end));
      at = end;
      if (at < words.length() && ".．".indexOf(words.charAt(at)) >= 0) {
        at++;
        continue;
      }
      break;
    }
    if (values.isEmpty()) {
      return null;
    }
    boolean dotted = ".．".indexOf(words.charAt(at - 1)) >= 0;
    boolean closed = at < words.length() && "、)）".indexOf(words.charAt(at)) >= 0;
    if (values.size() == 1 && !dotted && !closed) {
      return null;
    }
    if (at < words.length() && digitsEnd(words, at) > at) {
      return null;
    }
    if (closed) {
      at++;
    }
    boolean set = dotted || closed || isGap(words, at);
    return new ItemNumber(values.size() == 1 ? "1." : "1.1", List.copyOf(values), set, at);
  }

  /** Whether this follows the other, or starts a series of its own. */
  boolean follows(@Nullable ItemNumber before) {
    int last = values.size() - 1;
    if (before == null || values.get(last) == 1) {
      return values.get(last) == 1;
    }
    int shared = Math.min(last, before.values.size() - 1);
    return values.subList(0, shared).equals(before.values.subList(0, shared))
        && values.get(shared) == before.values.get(shared) + 1;
  }

  private static boolean isGap(String words, int at) {
    return at >= words.length()
        || Line.isBlank(words.charAt(at))
        || "：:、".indexOf(words.charAt(at)) >= 0;
  }

  private static int chineseEnd(String words, int from) {
    int end = from;
    while (end < words.length()
        && end - from < 6
        && (DIGITS.indexOf(words.charAt(end)) >= 0 || "十百零".indexOf(words.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static int chinese(String words, int from, int to) {
    int value = 0;
    int digit = 0;
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      if (c == '十' || c == '百') {
        value += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = Math.max(0, DIGITS.indexOf(c));
      }
    }
    return value + digit;
  }

  private static int digitsEnd(String words, int from) {
    int end = from;
    while (end < words.length() && digit(words.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int number(String words, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + digit(words.charAt(i));
    }
    return value;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
  }
}

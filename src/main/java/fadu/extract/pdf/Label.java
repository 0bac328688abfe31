package fadu.extract.pdf;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number printed at the start of a line: 第三条, 一、, （一）, 1., 1.1, (1), 1）, ①, a).
 *
 * @param kind style of the number
 * @param value its last part, 0 where it does not count
 * @param length its characters and the sign after it
 */
record Label(int kind, int value, int length) {
  private static final String HAN = "一二三四五六七八九十百零〇";

  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("^第([" + HAN + "\\d０-９]{1,6})(?:条|章|节|部分|编|款)"),
          Pattern.compile("^([" + HAN + "]{1,5})[、．.]"),
          Pattern.compile("^[（(]([" + HAN + "]{1,5})[)）]"),
          Pattern.compile("^[（(]([\\d０-９]{1,3})[)）]"),
          Pattern.compile("^([\\d０-９]{1,3})[)）]"),
          Pattern.compile("^([①-⑳])"),
          Pattern.compile("^[（(]?([a-zA-Z])[)）.、]"),
          Pattern.compile("^(?:附件|附表|附录)([" + HAN + "\\d０-９]{0,4})"),
          Pattern.compile("^([\\d０-９]{1,3})[、]"),
          Pattern.compile("^([\\d０-９]{1,3})[.．](?:[^\\d０-９]|$)"),
          Pattern.compile("^(?:[\\d０-９]{1,3}[.．]){1}([\\d０-９]{1,3})(?:[^\\d０-９.．]|$)"),
          Pattern.compile("^(?:[\\d０-９]{1,3}[.．]){2}([\\d０-９]{1,3})(?:[^\\d０-９.．]|$)"),
          Pattern.compile("^(?:[\\d０-９]{1,3}[.．]){3}([\\d０-９]{1,3})(?:[^\\d０-９.．]|$)"));

  /** Kind of decimal numbers of two levels; those after it have more. */
  private static final int DECIMAL = 10;

  /** After such words a decimal number is an amount or a reference, not a label. */
  private static final String NOT_AFTER = "款条项目章节元万亿米吨%％‰倍日天个年月〜~～-—至到、，。）)公平立方";

  static @Nullable Label of(String text) {
    String head = text.length() > 24 ? text.substring(0, 24) : text;
    String start = head.stripLeading();
    if (start.isEmpty() || "第（(附".indexOf(start.charAt(0)) < 0 && !canStart(start.charAt(0))) {
      return null;
    }
    for (int kind = 0; kind < KINDS.size(); kind++) {
      Matcher m = KINDS.get(kind).matcher(start);
      if (m.find()) {
        int end = m.end(1);
        if (kind >= DECIMAL && end < start.length() && NOT_AFTER.indexOf(start.charAt(end)) >= 0) {
          return null;
        }
        return new Label(kind, value(m.group(1)), Math.min(end + 1, start.length()));
      }
    }
    return null;
  }

  private static boolean canStart(char c) {
    return HAN.indexOf(c) >= 0 || Character.isDigit(c) || c >= '①' && c <= '⑳' || Chars.isLetter(c);
  }

  boolean follows(@Nullable Label before) {
    return before != null && before.kind == kind && value == before.value + 1;
  }

  private static int value(@Nullable String digits) {
    if (digits == null || digits.isEmpty()) {
      return 0;
    }
    char first = digits.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return first - '①' + 1;
    }
    if (Chars.isLetter(first)) {
      return Character.toLowerCase(first) - 'a' + 1;
    }
    if (Character.isDigit(first)) {
      int value = 0;
      for (int i = 0; i < digits.length(); i++) {
        value = value * 10 + Character.digit(digits.charAt(i), 10);
      }
      return value;
    }
    return han(digits);
  }

  private static int han(String digits) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < digits.length(); i++) {
      int d = "零一二三四五六七八九".indexOf(digits.charAt(i));
      if (digits.charAt(i) == '十' || digits.charAt(i) == '百') {
        total += Math.max(1, digit) * (digits.charAt(i) == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = Math.max(0, d);
      }
    }
    return total + digit;
  }
}

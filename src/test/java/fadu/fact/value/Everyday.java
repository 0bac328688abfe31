package fadu.fact.value;

import java.math.BigDecimal;

/** Writes numbers the everyday way: an oracle for the readers. */
final class Everyday {
  private static final String DIGITS = "零一二三四五六七八九";

  private Everyday() {}

  static String of(BigDecimal number) {
    String plain = Reading.plain(number).toPlainString();
    int point = plain.indexOf('.');
    return point < 0
        ? of(Long.parseLong(plain))
        : of(Long.parseLong(plain.substring(0, point))) + "点" + digits(plain.substring(point + 1));
  }

  static String of(long number) {
    String formal = Numerals.formal(BigDecimal.valueOf(number)).replace("元整", "");
    StringBuilder out = new StringBuilder();
    for (char c : formal.toCharArray()) {
      int at = "零壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c);
      out.append(at < 0 ? c : (DIGITS + "十百千").charAt(at));
    }
    return number >= 10 && number < 20 ? out.substring(1) : out.toString();
  }

  static String year(int year) {
    return digits(Integer.toString(year)).replace('零', '〇');
  }

  private static String digits(String figures) {
    StringBuilder out = new StringBuilder();
    figures.chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
    return out.toString();
  }
}

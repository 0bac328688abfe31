package fadu.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Ways to write a per cent. */
public final class Percent {
  private static final String DIGITS = "零一二三四五六七八九";

  private Percent() {}

  /**
   * @param percent 0.1 to 99.9, at most one decimal
   */
  public static List<String> spellings(BigDecimal percent) {
    String plain = percent.stripTrailingZeros().toPlainString();
    List<String> all = new ArrayList<>();
    all.add(plain + "%");
    all.add(wide(plain) + "％");
    all.add(plain + " %");
    all.add("百分之" + plain);
    all.add("百分之" + han(plain));
    if (percent.compareTo(BigDecimal.TEN) < 0) {
      all.add("千分之" + han(percent.movePointRight(1).stripTrailingZeros().toPlainString()));
    }
    int whole = percent.intValue();
    if (percent.stripTrailingZeros().scale() <= 0 && whole % 10 == 0 && whole > 0) {
      all.add(han(String.valueOf(whole / 10)) + "成");
    } else if (percent.stripTrailingZeros().scale() <= 0 && whole > 10) {
      all.add("" + DIGITS.charAt(whole / 10) + "成" + DIGITS.charAt(whole % 10));
    }
    return all;
  }

  /** 12.5 → 十二点五. */
  public static String han(String plain) {
    int dot = plain.indexOf('.');
    int whole = Integer.parseInt(dot < 0 ? plain : plain.substring(0, dot));
    StringBuilder han = new StringBuilder(hundred(whole));
    if (dot >= 0) {
      han.append('点');
      plain.substring(dot + 1).chars().forEach(c -> han.append(DIGITS.charAt(c - '0')));
    }
    return han.toString();
  }

  private static String hundred(int n) {
    if (n < 10) {
      return String.valueOf(DIGITS.charAt(n));
    }
    if (n == 100) {
      return "一百";
    }
    return (n < 20 ? "" : String.valueOf(DIGITS.charAt(n / 10)))
        + "十"
        + (n % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(n % 10)));
  }

  static String wide(String plain) {
    StringBuilder wide = new StringBuilder();
    plain.chars().forEach(c -> wide.append(c == '.' ? '．' : (char) (c - '0' + '０')));
    return wide.toString();
  }
}

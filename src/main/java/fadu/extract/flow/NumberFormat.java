package fadu.extract.flow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as the number formats of Word print them (ECMA-376 part 1, 17.18.59). */
public final class NumberFormat {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String CHINESE_ZERO = "零一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_DIGITS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** Beyond this, letters and Roman digits would only be long; hostile files start there. */
  private static final int MAX_SPELT = 32_767;

  private NumberFormat() {}

  /**
   * The number in a format; decimal where the format is unknown or has no sign for the number.
   *
   * @param pattern the first item of a {@code custom} format, such as {@code 001}
   */
  public static String print(int n, String format, @Nullable String pattern) {
    if (format.equals("none")) {
      return "";
    }
    if (format.equals("custom") && pattern != null) {
      return padded(n, pattern);
    }
    if (format.equals("decimalZero")) {
      return n >= 0 && n < 10 ? "0" + n : Integer.toString(n);
    }
    if (n < 0 || n > MAX_SPELT) {
      return Integer.toString(n);
    }
    return switch (format) {
      case "decimalFullWidth", "decimalFullWidth2" -> digits(n, "０１２３４５６７８９");
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(n, CHINESE);
      case "chineseCounting", "taiwaneseCounting" ->
          n < 100 ? grouped(n, CHINESE, "十百千万", true) : digits(n, CHINESE);
      case "chineseCountingThousand", "taiwaneseCountingThousand" ->
          grouped(n, CHINESE_ZERO, "十百千万", true);
      case "japaneseCounting" -> japanese(n);
      case "chineseLegalSimplified" -> grouped(n, LEGAL, "拾佰仟万", false);
      case "ideographLegalTraditional" -> grouped(n, LEGAL_TRADITIONAL, "拾佰仟萬", false);
      case "ideographTraditional" -> one(n, STEMS);
      case "ideographZodiac" -> one(n, BRANCHES);
      case "ideographZodiacTraditional" ->
          n >= 1 && n <= 60
              ? "" + STEMS.charAt((n - 1) % 10) + BRANCHES.charAt((n - 1) % 12)
              : Integer.toString(n);
      case "ideographEnclosedCircle" -> one(n, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉");
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> run(n, '①');
      case "decimalEnclosedParen" -> run(n, '⑴');
      case "decimalEnclosedFullstop" -> run(n, '⒈');
      case "upperRoman" -> roman(n);
      case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(n, 'A');
      case "lowerLetter" -> letters(n, 'a');
      case "numberInDash" -> "- " + n + " -";
      case "hex" -> Integer.toHexString(n).toUpperCase(Locale.ROOT);
      default -> Integer.toString(n);
    };
  }

  private static String digits(int n, String signs) {
    StringBuilder printed = new StringBuilder();
    for (char c : Integer.toString(n).toCharArray()) {
      printed.append(signs.charAt(c - '0'));
    }
    return printed.toString();
  }

  /** 一百零一, 十二 (or 壹拾贰 where the leading one is always spoken). */
  private static String grouped(int n, String signs, String units, boolean bareTen) {
    if (n == 0) {
      return signs.substring(0, 1);
    }
    StringBuilder printed = new StringBuilder();
    if (n >= 10_000) {
      printed.append(grouped(n / 10_000, signs, units, bareTen)).append(units.charAt(3));
    }
    boolean zero = false;
    for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = n / unit % 10;
      if (digit == 0) {
        zero = printed.length() > 0;
        continue;
      }
      if (zero) {
        printed.append(signs.charAt(0));
        zero = false;
      }
      if (!(bareTen && place == 1 && digit == 1 && n < 20)) {
        printed.append(signs.charAt(digit));
      }
      if (place > 0) {
        printed.append(units.charAt(place - 1));
      }
    }
    return printed.toString();
  }

  /** 百十一: a one before a unit is not spoken, nor is a zero inside. */
  private static String japanese(int n) {
    if (n == 0) {
      return "〇";
    }
    StringBuilder printed = new StringBuilder();
    if (n >= 10_000) {
      printed.append(japanese(n / 10_000)).append('万');
    }
    for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = n / unit % 10;
      if (digit > 1 || digit == 1 && place == 0) {
        printed.append(CHINESE.charAt(digit));
      }
      if (digit > 0 && place > 0) {
        printed.append("十百千".charAt(place - 1));
      }
    }
    return printed.toString();
  }

  private static String one(int n, String signs) {
    return n >= 1 && n <= signs.length() ? signs.substring(n - 1, n) : Integer.toString(n);
  }

  private static String run(int n, char first) {
    return n >= 1 && n <= 20 ? String.valueOf((char) (first + n - 1)) : Integer.toString(n);
  }

  private static String roman(int n) {
    if (n == 0) {
      return "0";
    }
    StringBuilder printed = new StringBuilder();
    int rest = n;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        printed.append(ROMAN_DIGITS[i]);
        rest -= ROMAN[i];
      }
    }
    return printed.toString();
  }

  /** a … z, aa, bb … as Word counts with letters; decimal where that gets absurd. */
  private static String letters(int n, char first) {
    return n >= 1 && n <= 26 * 30
        ? String.valueOf((char) (first + (n - 1) % 26)).repeat((n - 1) / 26 + 1)
        : Integer.toString(n);
  }

  private static String padded(int n, String pattern) {
    String digits = Integer.toString(n);
    int width = Math.min(pattern.length(), 10);
    return n < 0 ? digits : "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}

package fadu.fact.value;

/** What single characters of numerals are worth. */
final class Digits {
  private static final String EVERYDAY = "零一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String VARIANTS = "〇弌貳叄肆伍陸柒捌玖";

  /** Digit plus one for the characters that are digits, 0 for all others. */
  private static final byte[] DIGIT = new byte[0x10000];

  /** Power of ten for 十百千万亿 and their variants, 0 for all others. */
  private static final byte[] POWER = new byte[0x10000];

  private static final boolean[] FORMAL_ONLY = new boolean[0x10000];

  static {
    for (int d = 0; d < 10; d++) {
      DIGIT[EVERYDAY.charAt(d)] = (byte) (d + 1);
      DIGIT[FORMAL.charAt(d)] = (byte) (d + 1);
      DIGIT[VARIANTS.charAt(d)] = (byte) (d + 1);
      FORMAL_ONLY[FORMAL.charAt(d)] = d > 0;
      FORMAL_ONLY[VARIANTS.charAt(d)] = d > 0;
    }
    DIGIT['两'] = 3;
    DIGIT['兩'] = 3;
    DIGIT['弍'] = 3;
    units("十拾", 1);
    units("百佰", 2);
    units("千仟", 3);
    units("万萬", 4);
    units("亿億", 8);
    for (char c : "拾佰仟".toCharArray()) {
      FORMAL_ONLY[c] = true;
    }
  }

  private Digits() {}

  private static void units(String characters, int power) {
    for (char c : characters.toCharArray()) {
      POWER[c] = (byte) power;
    }
  }

  static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  /** 0 to 9 for a Chinese digit, -1 for anything else. */
  static int digit(char c) {
    return DIGIT[c] - 1;
  }

  /** 1, 2, 3, 4 or 8 for 十百千万亿, 0 for anything else. */
  static int power(char c) {
    return POWER[c];
  }

  /** 廿 and 卅: tens in one character; 0 for anything else. */
  static int tens(char c) {
    return c == '廿' ? 2 : c == '卅' ? 3 : 0;
  }

  static boolean isPair(char c) {
    return c == '两' || c == '兩';
  }

  /** Characters of the formal set that everyday writing does not use. */
  static boolean isFormal(char c) {
    return FORMAL_ONLY[c];
  }

  /** A character that can stand in a Chinese numeral. */
  static boolean isNumeral(char c) {
    return DIGIT[c] != 0 || POWER[c] != 0 || c == '廿' || c == '卅';
  }

  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c == 0x3007;
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}

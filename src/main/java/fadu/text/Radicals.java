package fadu.text;

/** CJK radicals (U+2E80 block) that stand for ideographs; NFKC folds only the Kangxi block. */
final class Radicals {
  private static final String PAIRS = "⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙";
  private static final char[] IDEOGRAPHS = new char[0x80];

  static {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      IDEOGRAPHS[PAIRS.charAt(i) - 0x2E80] = PAIRS.charAt(i + 1);
    }
  }

  private Radicals() {}

  /** The ideograph, or 0 where the character is no radical of the table. */
  static char ideograph(char c) {
    return c >= 0x2E80 && c < 0x2F00 ? IDEOGRAPHS[c - 0x2E80] : 0;
  }
}

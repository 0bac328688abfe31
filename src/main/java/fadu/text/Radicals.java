package fadu.text;

/**
 * CJK radicals that stand for ideographs: the whole block U+2E80 to U+2EF3 as Unicode's property
 * Equivalent_Unified_Ideograph has it. NFKC folds only the Kangxi block and two of these.
 */
final class Radicals {
  private static final int FIRST = 0x2E80;

  /** One ideograph for each radical; a dash where the standard gives none. */
  private static final int[] IDEOGRAPHS =
      ("-厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣" // 2E80
              + "尢𡯂巳幺彑彐忄心扌攵-旡日月歺母"
              + "民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹" // 2EA0
              + "纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹"
              + "艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑" // 2EC0
              + "钅長镸长门𨸏阝雨青韦页风飞食𩙿飠"
              + "饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜" // 2EE0
              + "龙龜亀龟")
          .codePoints()
          .toArray();

  private Radicals() {}

  /** The ideograph, or 0 where the character is no radical of the table. */
  static int ideograph(int c) {
    int at = c - FIRST;
    return at < 0 || at >= IDEOGRAPHS.length || IDEOGRAPHS[at] == '-' ? 0 : IDEOGRAPHS[at];
  }
}

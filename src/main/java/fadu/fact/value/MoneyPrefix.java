package fadu.fact.value;

/**
 * What before a number says that it is money.
 *
 * @param from where the mention starts: at a sign of currency, else at the number
 */
record MoneyPrefix(int from, Kind kind) {
  enum Kind {
    NONE,
    /** 大写 or 小写. */
    LABEL,
    /** ¥, RMB, 人民币. */
    CURRENCY
  }

  private static final String[] CURRENCIES = {"¥", "RMB", "rmb", "CNY", "人民币"};

  /** 金额, 罚, 押金: what follows may be money without 元. */
  private static final String HINTS = "款金费价罚付赔额扣奖酬押资交给为计达";

  private static final int REACH = 12;
  private static final int HINT_REACH = 6;

  /** Characters a certain prefix can end with. */
  private static final String ENDS = " :_【[()*¥BbY币写";

  static MoneyPrefix before(String s, int number) {
    if (!Scan.any(ENDS, Scan.at(s, number - 1))) {
      return new MoneyPrefix(number, Kind.NONE);
    }
    int start = number;
    int i = number;
    Kind kind = Kind.NONE;
    boolean adjacent = true;
    while (number - i < REACH) {
      int currency = last(s, i, CURRENCIES);
      int label = last(s, i, "大写", "小写");
      if (currency > 0) {
        i -= currency;
        kind = Kind.CURRENCY;
        start = adjacent ? i : start;
      } else if (label > 0) {
        i -= label;
        kind = kind == Kind.CURRENCY ? kind : Kind.LABEL;
        adjacent = false;
      } else if (i > 0 && Scan.any(" :_【[", s.charAt(i - 1))) {
        i--;
      } else if (i > 0 && Scan.any("()*", s.charAt(i - 1))) {
        i--;
        adjacent = false;
      } else {
        break;
      }
    }
    return new MoneyPrefix(start, kind);
  }

  /** Whether a word near the number says that it is money. */
  static boolean hint(String s, int number) {
    for (int k = number - 1; k >= Math.max(0, number - HINT_REACH); k--) {
      if (Scan.any(HINTS, s.charAt(k))) {
        return true;
      }
      if (Scan.any(",。;、|\n", s.charAt(k))) {
        return false;
      }
    }
    return false;
  }

  private static int last(String s, int to, String... words) {
    for (String word : words) {
      if (Scan.endsWith(s, to, word)) {
        return word.length();
      }
    }
    return 0;
  }

  boolean certain() {
    return kind == Kind.CURRENCY || kind == Kind.LABEL;
  }

  boolean currency() {
    return kind == Kind.CURRENCY;
  }
}

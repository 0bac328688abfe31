package fadu.fact.party;

/**
 * Unified social credit code: 18 characters without I, O, S, V, Z, the last one a check digit over
 * the first 17 (GB 32100, weights 3^i mod 31).
 */
final class CreditCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  private CreditCode() {}

  /** 有效, 空白, 位数不符, 字符不符 or 校验位不符. */
  static String verdict(String code) {
    if (code.isEmpty()) {
      return "空白";
    }
    if (code.length() != LENGTH) {
      return "位数不符";
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      int value = ALPHABET.indexOf(code.charAt(i));
      if (value < 0) {
        return "字符不符";
      }
      sum += value * weight;
      weight = weight * 3 % 31;
    }
    int last = ALPHABET.indexOf(code.charAt(LENGTH - 1));
    if (last < 0) {
      return "字符不符";
    }
    return last == (31 - sum % 31) % 31 ? "有效" : "校验位不符";
  }
}

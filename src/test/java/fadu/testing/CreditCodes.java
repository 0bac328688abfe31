package fadu.testing;

/** Unified social credit codes, made up but with their check digit. */
public final class CreditCodes {
  public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private CreditCodes() {}

  /**
   * @param head the first 17 characters, of the alphabet
   */
  public static String of(String head) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += ALPHABET.indexOf(head.charAt(i)) * WEIGHTS[i];
    }
    return head + ALPHABET.charAt((31 - sum % 31) % 31);
  }
}

package fadu.text;

import java.util.BitSet;

/**
 * Finds words whose characters are parted by one and the same sign (不-得-分-包), which a reader reads
 * over and a search does not. Three signs in a row and three Chinese characters make such a word;
 * enumerations (水、电、路) are none.
 */
final class Interleaved {
  private static final String SIGNS = "-·.•*_~－．＊＿～";

  private Interleaved() {}

  /** Offsets of the signs to read over. */
  static BitSet signs(String text) {
    BitSet found = new BitSet();
    int i = 1;
    while (i < text.length()) {
      char sign = text.charAt(i);
      if (SIGNS.indexOf(sign) < 0) {
        i++;
        continue;
      }
      int end = i;
      int han = isPiece(text, i - 1) && Characters.isHan(text.charAt(i - 1)) ? 1 : 0;
      while (end < text.length()
          && text.charAt(end) == sign
          && isPiece(text, end - 1)
          && isPiece(text, end + 1)) {
        han += Characters.isHan(text.charAt(end + 1)) ? 1 : 0;
        end += 2;
      }
      if (end - i >= 6 && han >= 3) {
        for (int at = i; at < end; at += 2) {
          found.set(at);
        }
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private static boolean isPiece(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Characters.isHan(c) || c >= '0' && c <= '9' || c == '%' || c == '％';
  }
}

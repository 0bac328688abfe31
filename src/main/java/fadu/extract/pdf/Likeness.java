package fadu.extract.pdf;

import java.util.HashMap;
import java.util.Map;

/** How much two short texts agree. */
final class Likeness {
  private static final int LONGEST = 60;

  private Likeness() {}

  /** Share of the pairs of letters of one text that the other has too, in whatever order. */
  static double shared(String some, String other) {
    Map<String, Integer> pairs = new HashMap<>();
    String b = letters(other);
    for (int i = 0; i + 1 < b.length(); i++) {
      pairs.merge(b.substring(i, i + 2), 1, Integer::sum);
    }
    String a = letters(some);
    int found = 0;
    for (int i = 0; i + 1 < a.length(); i++) {
      if (pairs.merge(a.substring(i, i + 2), -1, Integer::sum) >= 0) {
        found++;
      }
    }
    return a.length() < 2 ? 1 : found / (double) (a.length() - 1);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** One minus the share of characters to change; 1 for equal texts. */
  static double of(String a, String b) {
    int n = Math.max(a.length(), b.length());
    if (a.equals(b)) {
      return 1;
    }
    if (n > LONGEST || Math.min(a.length(), b.length()) * 2 < n) {
      return 0;
    }
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int k = 0; k <= b.length(); k++) {
      before[k] = k;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int k = 1; k <= b.length(); k++) {
        int change = before[k - 1] + (a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1);
        row[k] = Math.min(change, Math.min(before[k], row[k - 1]) + 1);
      }
      int[] swap = before;
      before = row;
      row = swap;
    }
    return 1 - before[b.length()] / (double) n;
  }
}

package fadu.extract.pdf;

/** How much two short texts agree. */
final class Likeness {
  private static final int LONGEST = 60;

  private Likeness() {}

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

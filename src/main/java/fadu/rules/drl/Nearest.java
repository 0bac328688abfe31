package fadu.rules.drl;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name an author probably meant. */
final class Nearest {
  private Nearest() {}

  /** A remedy that names the nearest known word, or the file where words are listed. */
  static String of(String word, Collection<String> known, String listedIn) {
    Optional<String> nearest =
        known.stream()
            .min(
                Comparator.comparingInt((String k) -> distance(word, k))
                    .thenComparing(Comparator.naturalOrder()));
    return nearest
        .filter(k -> distance(word, k) <= Math.max(2, word.length() / 3))
        .map(k -> "是不是“" + k + "”？名称见 " + listedIn)
        .orElse("名称见 " + listedIn);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}

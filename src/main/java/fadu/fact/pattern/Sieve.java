package fadu.fact.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A need, as far as signatures of texts can tell: of every row of words one must be there. */
final class Sieve {
  /** A row: hashes of the first and of the last two characters of each word. */
  private final int[][] rows;

  Sieve(Need need) {
    rows =
        rows(need).stream()
            .map(row -> row.stream().flatMapToInt(Sieve::hashes).toArray())
            .toArray(int[][]::new);
  }

  /** False only where the need is surely not met. */
  boolean passes(Signature signature) {
    for (int[] row : rows) {
      if (!one(row, signature)) {
        return false;
      }
    }
    return true;
  }

  private static boolean one(int[] row, Signature signature) {
    for (int i = 0; i < row.length; i += 2) {
      if (signature.may(row[i]) && signature.may(row[i + 1])) {
        return true;
      }
    }
    return false;
  }

  /** The need as rows of which each is necessary; of what is nested the best row. */
  private static List<List<String>> rows(Need need) {
    if (need instanceof Need.Word word) {
      return List.of(List.of(word.word()));
    }
    List<List<String>> rows = new ArrayList<>();
    if (need instanceof Need.All all) {
      all.parts().forEach(part -> rows.addAll(rows(part)));
    } else if (need instanceof Need.Any any) {
      List<String> row = new ArrayList<>();
      any.parts().forEach(part -> row.addAll(best(rows(part))));
      rows.add(row);
    }
    return rows;
  }

  private static List<String> best(List<List<String>> rows) {
    return rows.stream()
        .max(
            Comparator.<List<String>>comparingInt(
                    row -> row.stream().mapToInt(String::length).min().orElse(0))
                .thenComparingInt(row -> -row.size()))
        .orElseThrow();
  }

  /** Of the first two and of the last two characters. */
  static IntStream hashes(String word) {
    return IntStream.of(hash(word, 0), hash(word, Math.max(0, word.length() - 2)));
  }

  private static int hash(String word, int at) {
    if (word.isEmpty()) {
      throw new IllegalArgumentException("an empty word is everywhere");
    }
    return word.length() == 1
        ? Signature.one(word.charAt(0))
        : Signature.pair(word.charAt(at), word.charAt(at + 1));
  }
}

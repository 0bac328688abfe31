package fadu.fact.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A need, as far as signatures of texts can tell: of every row of words one must be there. */
final class Sieve {
  /**
   * Row after row: how many numbers it has, then hashes of the first and of the last two characters
   * of each word. In one piece, since most questions end after a few of them.
   */
  private final int[] rows;

  Sieve(Need need) {
    rows =
        rows(need).stream()
            .map(row -> row.stream().flatMapToInt(Sieve::hashes).toArray())
            .flatMapToInt(row -> IntStream.concat(IntStream.of(row.length), Arrays.stream(row)))
            .toArray();
  }

  /** False only where the need is surely not met. */
  boolean passes(Signature signature) {
    int end;
    for (int i = 0; i < rows.length; i = end) {
      end = i + 1 + rows[i];
      if (!one(i + 1, end, signature)) {
        return false;
      }
    }
    return true;
  }

  private boolean one(int from, int to, Signature signature) {
    for (int i = from; i < to; i += 2) {
      if (signature.may(rows[i]) && signature.may(rows[i + 1])) {
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

package fadu.fact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of several sources of a {@code meta.*} value counts: what was declared, then whatever a
 * reader found first. The others stay beside it, so that a disagreement can be told.
 */
public final class Claims {
  private Claims() {}

  /** The facts a reader found; those of a key that already has a value do not count. */
  public static List<Fact> beside(Facts found, List<? extends Fact> read) {
    Map<String, Integer> first = new TreeMap<>();
    return read.stream()
        .<Fact>map(
            fact -> {
              int file = fact.evidence().isEmpty() ? -1 : fact.evidence().get(0).file();
              boolean taken = found.of(fact.key()).anyMatch(Fact::effective);
              boolean counts = !taken && first.computeIfAbsent(fact.key(), k -> file) == file;
              return fact.withSource(fact.source().withEffective(counts));
            })
        .toList();
  }
}

package fadu.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some facts, found by key without a look at the others. */
final class FactsByKey {
  private final List<Fact> all;
  private volatile @Nullable Map<String, List<Fact>> byKey;

  FactsByKey(List<Fact> all) {
    this.all = List.copyOf(all);
  }

  List<Fact> all() {
    return all;
  }

  List<Fact> of(String key) {
    Map<String, List<Fact>> index = byKey;
    if (index == null) {
      index = new HashMap<>();
      for (Fact fact : all) {
        index.computeIfAbsent(fact.key(), k -> new ArrayList<>()).add(fact);
      }
      byKey = index; // threads that meet here make the same
    }
    return index.getOrDefault(key, List.of());
  }
}

package fadu.fact;

import fadu.clause.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the terms of the vocabulary stand in a submission, from one pass over its text. */
public final class Hits {
  private final Map<String, List<Hit>> byGroup;
  private final Map<Integer, List<Hit>> bySentence = new HashMap<>();

  Hits(Collection<Hit> hits) {
    Map<String, List<Hit>> groups = new TreeMap<>();
    for (Hit hit : hits) {
      groups.computeIfAbsent(hit.group(), g -> new ArrayList<>()).add(hit);
      bySentence.computeIfAbsent(hit.sentence().index(), i -> new ArrayList<>()).add(hit);
    }
    byGroup = groups;
  }

  /** All places of a group of terms, in reading order; overlapping shorter terms are left out. */
  public List<Hit> of(String group) {
    return List.copyOf(byGroup.getOrDefault(group, List.of()));
  }

  /** The sentences that hold a term of the group, in reading order, each once. */
  public List<Sentence> sentences(String group) {
    Map<Integer, Sentence> found = new LinkedHashMap<>();
    of(group).forEach(hit -> found.putIfAbsent(hit.sentence().index(), hit.sentence()));
    return List.copyOf(found.values());
  }

  /** The places of a group inside one sentence, in order. */
  public List<Hit> in(Sentence sentence, String group) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(h -> h.group().equals(group))
        .toList();
  }
}

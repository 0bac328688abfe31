package fadu.fact;

import fadu.clause.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the terms of the vocabulary stand in a submission, from one pass over its text. */
public final class Hits {
  private final Map<String, Group> groups = new HashMap<>();

  /** The places of one group; nearly every reader asks nearly every sentence for some group. */
  private static final class Group {
    private final List<Hit> hits = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<Integer, List<Hit>> bySentence = new HashMap<>();

    private void add(Hit hit) {
      hits.add(hit);
      List<Hit> here = bySentence.get(hit.sentence().index());
      if (here == null) {
        here = new ArrayList<>(1);
        bySentence.put(hit.sentence().index(), here);
        sentences.add(hit.sentence());
      }
      here.add(hit);
    }
  }

  /**
   * @param hits in reading order
   */
  Hits(Iterable<Hit> hits) {
    for (Hit hit : hits) {
      groups.computeIfAbsent(hit.group(), g -> new Group()).add(hit);
    }
  }

  /** All places of a group of terms, in reading order; overlapping shorter terms are left out. */
  public List<Hit> of(String group) {
    Group all = groups.get(group);
    return all == null ? List.of() : Collections.unmodifiableList(all.hits);
  }

  /** The sentences that hold a term of the group, in reading order, each once. */
  public List<Sentence> sentences(String group) {
    Group all = groups.get(group);
    return all == null ? List.of() : Collections.unmodifiableList(all.sentences);
  }

  /** The places of a group inside one sentence, in order. */
  public List<Hit> in(Sentence sentence, String group) {
    Group all = groups.get(group);
    List<Hit> here = all == null ? null : all.bySentence.get(sentence.index());
    return here == null ? List.of() : Collections.unmodifiableList(here);
  }

  /** Whether a sentence holds a term of the group. */
  public boolean has(Sentence sentence, String group) {
    Group all = groups.get(group);
    return all != null && all.bySentence.containsKey(sentence.index());
  }
}

package fadu.fact;

import fadu.clause.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the terms of the vocabulary stand in a submission, from one pass over its text. */
public final class Hits {
  private final Map<String, Integer> numbers;
  private final @Nullable Group[] groups;

  /** The places of one group; nearly every reader asks nearly every sentence for some group. */
  private static final class Group {
    private final List<Hit> hits = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    /** The first place of each of its sentences. */
    private int[] starts = new int[4];

    /** The numbers of its sentences. */
    private final BitSet present = new BitSet();

    private void add(Hit hit) {
      int index = hit.sentence().index();
      if (!present.get(index)) {
        if (sentences.size() == starts.length) {
          starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[sentences.size()] = hits.size();
        sentences.add(hit.sentence());
        present.set(index);
      }
      hits.add(hit);
    }

    private List<Hit> in(int index) {
      if (!present.get(index)) {
        return List.of();
      }
      int low = 0;
      int high = sentences.size() - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sentences.get(middle).index() < index) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      int to = low + 1 < sentences.size() ? starts[low + 1] : hits.size();
      return Collections.unmodifiableList(hits.subList(starts[low], to));
    }
  }

  /**
   * @param numbers of the groups, by name
   */
  Hits(Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.groups = new Group[numbers.size()];
  }

  /** The next place in reading order. */
  void add(int group, Hit hit) {
    Group all = groups[group];
    if (all == null) {
      all = new Group();
      groups[group] = all;
    }
    all.add(hit);
  }

  private @Nullable Group group(String name) {
    Integer number = numbers.get(name);
    return number == null ? null : groups[number];
  }

  /** All places of a group of terms, in reading order; overlapping shorter terms are left out. */
  public List<Hit> of(String group) {
    Group all = group(group);
    return all == null ? List.of() : Collections.unmodifiableList(all.hits);
  }

  /** The sentences that hold a term of the group, in reading order, each once. */
  public List<Sentence> sentences(String group) {
    Group all = group(group);
    return all == null ? List.of() : Collections.unmodifiableList(all.sentences);
  }

  /** The places of a group inside one sentence, in order. */
  public List<Hit> in(Sentence sentence, String group) {
    Group all = group(group);
    return all == null ? List.of() : all.in(sentence.index());
  }

  /** Whether a sentence holds a term of the group. */
  public boolean has(Sentence sentence, String group) {
    Group all = group(group);
    return all != null && all.present.get(sentence.index());
  }
}

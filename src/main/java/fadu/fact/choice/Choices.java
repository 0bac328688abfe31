package fadu.fact.choice;

import fadu.clause.Contract;
import fadu.clause.Document;
import fadu.clause.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All alternatives of a submission; readers ask it whether words are merely on offer. Immutable.
 */
public final class Choices {
  private final List<ChoiceGroup> groups;

  /** File → characters of the shadow text in alternatives of groups where a choice was made. */
  private final Map<Integer, BitSet> chosen = new HashMap<>();

  private final Map<Integer, BitSet> passedOver = new HashMap<>();

  public Choices(List<ChoiceGroup> groups) {
    this.groups = List.copyOf(groups);
    for (ChoiceGroup group : groups) {
      if (group.filled()) {
        for (Option option : group.options()) {
          (option.selected() ? chosen : passedOver)
              .computeIfAbsent(group.file(), file -> new BitSet())
              .set(option.from(), Math.max(option.from(), option.to()));
        }
      }
    }
  }

  public static Choices of(Contract contract) {
    List<ChoiceGroup> groups = new ArrayList<>();
    for (Document document : contract.documents()) {
      String shadow = document.shadow().text();
      groups.addAll(new BoxGroups(document.index(), shadow).find());
      groups.addAll(new OrdinalGroups(document.index(), shadow).find());
    }
    groups.sort(Comparator.comparingInt(ChoiceGroup::file).thenComparingInt(ChoiceGroup::from));
    return new Choices(groups);
  }

  /** In reading order. */
  public List<ChoiceGroup> groups() {
    return groups;
  }

  /**
   * Whether the character of the sentence stands in an alternative that nobody chose, while another
   * was chosen.
   */
  public boolean unselected(Sentence sentence, int at) {
    return in(passedOver, sentence, at);
  }

  /** Whether the character of the sentence stands in an alternative that was chosen. */
  public boolean selected(Sentence sentence, int at) {
    return in(chosen, sentence, at);
  }

  private static boolean in(Map<Integer, BitSet> marked, Sentence sentence, int at) {
    if (marked.isEmpty()) {
      return false;
    }
    BitSet here = marked.get(sentence.file());
    int offset = sentence.shadowFrom() + at;
    return here != null && offset >= 0 && here.get(offset);
  }

  /** The groups that begin inside this range of a document's shadow text. */
  public List<ChoiceGroup> within(int file, int from, int to) {
    return groups.stream()
        .filter(g -> g.file() == file && g.from() >= from && g.from() < to)
        .toList();
  }
}

package fadu.fact.choice;

import fadu.clause.Contract;
import fadu.clause.Document;
import fadu.clause.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All alternatives of a submission; readers ask it whether words are merely on offer. */
public record Choices(List<ChoiceGroup> groups) {
  public Choices {
    groups = List.copyOf(groups);
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

  /**
   * Whether the character of the sentence stands in an alternative that nobody chose, while another
   * was chosen.
   */
  public boolean unselected(Sentence sentence, int at) {
    int offset = sentence.shadowFrom() + at;
    return groups.stream()
        .filter(group -> group.file() == sentence.file() && group.filled())
        .flatMap(group -> group.options().stream())
        .anyMatch(o -> !o.selected() && o.from() <= offset && offset < o.to());
  }

  /** Whether the character of the sentence stands in an alternative that was chosen. */
  public boolean selected(Sentence sentence, int at) {
    int offset = sentence.shadowFrom() + at;
    return groups.stream()
        .filter(group -> group.file() == sentence.file() && group.filled())
        .flatMap(group -> group.options().stream())
        .anyMatch(o -> o.selected() && o.from() <= offset && offset < o.to());
  }

  /** The groups that begin inside this range of a document's shadow text. */
  public List<ChoiceGroup> within(int file, int from, int to) {
    return groups.stream()
        .filter(g -> g.file() == file && g.from() >= from && g.from() < to)
        .toList();
  }
}

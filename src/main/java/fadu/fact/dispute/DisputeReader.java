package fadu.fact.dispute;

import fadu.fact.ChoiceFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.choice.ChoiceGroup;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How disputes are settled: {@code dispute.modes} (selected ways; two of them are "arbitrate or
 * litigate"), {@code dispute.checkboxes}, {@code dispute.clauseText}.
 */
public final class DisputeReader implements FactReader {
  private static final int QUOTE = 80;
  private static final List<String> MODES = List.of(Forum.ARBITRATION, Forum.COURT);

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Forum> forums = ChosenForums.of(reading);
    List<Fact> facts = new ArrayList<>();
    if (!forums.isEmpty()) {
      Set<String> modes = new LinkedHashSet<>();
      forums.forEach(f -> modes.add(f.mode()));
      List<Span> words = words(reading, forums);
      facts.add(
          new ChoiceFact(
              "dispute.modes",
              MODES,
              MODES.stream().filter(modes::contains).toList(),
              reading.source(words)));
      facts.add(
          new TextFact(
              "dispute.clauseText", forums.get(0).sentence().text(), "", reading.source(words)));
    }
    boxes(reading).ifPresent(facts::add);
    return facts;
  }

  /** Ways named side by side in one sentence are quoted in one piece. */
  private static List<Span> words(Reading reading, List<Forum> forums) {
    List<Span> words = new ArrayList<>();
    for (Forum forum : forums) {
      List<Forum> same =
          forums.stream().filter(f -> f.sentence().index() == forum.sentence().index()).toList();
      int from = same.stream().mapToInt(Forum::from).min().orElse(forum.from());
      int to = same.stream().mapToInt(Forum::to).max().orElse(forum.to());
      boolean brief = to - from <= QUOTE;
      words.add(
          brief
              ? reading.span(forum.sentence(), from, to)
              : reading.span(forum.sentence(), forum.from(), forum.to()));
    }
    return words.stream().distinct().toList();
  }

  private static java.util.Optional<Fact> boxes(Reading reading) {
    for (ChoiceGroup group : reading.choices().groups()) {
      boolean arbitration = group.options().stream().anyMatch(o -> o.text().contains("仲裁"));
      boolean court =
          group.options().stream().anyMatch(o -> o.text().contains("法院") || o.text().contains("诉"));
      if (arbitration && court) {
        Span span =
            reading.contract().documents().get(group.file()).original(group.from(), group.to());
        return java.util.Optional.of(
            new ChoiceFact(
                "dispute.checkboxes",
                group.options().stream().map(o -> o.text()).toList(),
                group.selected().stream().map(o -> o.text()).toList(),
                reading.source(span)));
      }
    }
    return java.util.Optional.empty();
  }
}

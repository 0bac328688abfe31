package fadu.fact.dispute;

import fadu.clause.Sentence;
import fadu.fact.ChoiceFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.choice.ChoiceGroup;
import fadu.fact.pattern.Pattern;
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
  private static final int SHORT = 14;
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
      if (same.size() == 1) {
        to = quoted(forum);
      } else {
        to = Math.max(to, same.stream().mapToInt(DisputeReader::quoted).max().orElse(to));
        String text = forum.sentence().text();
        int next = Math.min(to + 1, text.length());
        while (next < text.length() && ",;。[□☐".indexOf(text.charAt(next)) < 0) {
          next++;
        }
        boolean names = to < text.length() && NAMES.in(text.substring(to, next));
        to = names ? next : to;
      }
      boolean brief = to - from <= QUOTE;
      words.add(
          brief
              ? reading.span(forum.sentence(), from, to)
              : reading.span(forum.sentence(), forum.from(), quoted(forum)));
    }
    asked(reading, forums).ifPresent(words::add);
    chosen(reading, forums).ifPresent(words::add);
    return words.stream().distinct().toList();
  }

  /** A stretch of a few words is quoted with the next: 若一方选择仲裁,应向…提出. */
  private static int quoted(Forum forum) {
    String text = forum.sentence().text();
    int to = Math.min(forum.to(), text.length());
    return to - forum.from() < SHORT && to > 0
        ? Math.max(to, Segment.labelled(text, to - 1).next(text).to())
        : to;
  }

  /** 争议的解决方式(填序号):(①、②): the line over a list of ways. */
  private static java.util.Optional<Span> asked(Reading reading, List<Forum> forums) {
    Sentence first = forums.get(0).sentence();
    if (forums.size() < 2 || first.index() == 0) {
      return java.util.Optional.empty();
    }
    Sentence over = reading.contract().sentences().get(first.index() - 1);
    boolean asks = over.file() == first.file() && ASKS.matcher(over.text()).find();
    return asks ? java.util.Optional.of(over.span()) : java.util.Optional.empty();
  }

  /** [√]起诉,受诉法院:…: the name stands behind the way. */
  private static final Words NAMES = Words.of("法院|仲裁委");

  private static final Pattern ASKS = Pattern.compile("(?:方式|途径|办法)[^。;]{0,20}\\([^)]{1,8}\\)");

  private static Span choice(Reading reading, ChoiceGroup group) {
    int to = group.options().get(0).from();
    int from =
        reading
            .sentenceAt(group.file(), group.from())
            .map(Sentence::shadowFrom)
            .filter(start -> to - start <= QUOTE)
            .orElse(group.from());
    return reading.contract().documents().get(group.file()).original(from, to);
  }

  /** 按下列第1、2种方式解决: where both ways of a list are chosen, the words that choose them. */
  private static java.util.Optional<Span> chosen(Reading reading, List<Forum> forums) {
    return reading.choices().groups().stream()
        .filter(g -> g.filled() && g.selected().size() > 1 && !g.options().isEmpty())
        .filter(
            g ->
                forums.stream()
                    .anyMatch(
                        f ->
                            f.sentence().file() == g.file()
                                && f.sentence().shadowFrom() + f.to() > g.from()
                                && f.sentence().shadowFrom() + f.from() < g.to()))
        .filter(g -> g.options().get(0).from() - g.from() > 4)
        .findFirst()
        .map(g -> choice(reading, g));
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

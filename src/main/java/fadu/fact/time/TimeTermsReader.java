package fadu.fact.time;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Sayings;
import fadu.fact.said.Topic;
import fadu.fact.said.Topic.Sort;
import fadu.fact.value.DateMentions;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is agreed about time beside the dates: rushing, standing still, and from which day the time
 * runs: {@code time.startDay}, of kind 开工通知 or 签订日, or blank.
 */
public final class TimeTermsReader implements FactReader {
  private static final Topic START =
      new Topic(
          "time.startDay",
          "start-word",
          true,
          List.of(
              new Sort("签订日", "start.signing", "start.signing-not"),
              new Sort(Topic.BLANK, "start.unfilled", ""),
              new Sort("开工通知", "start.notice", "start.notice-not"),
              new Sort(Topic.BLANK, "start.blank", "")));
  private static final List<FactReader> TOPICS = List.of(new RushReader(), new StandstillReader());

  private static final Pattern FIRST_DAY = Pattern.compile("起算|算起|第一天|头一天|开工令|开工通知|开工日|认定|数起|起数");

  /** No rule for the first day; what is said of it is quoted. */
  private static Optional<Fact> touched(Reading reading) {
    List<Span> words = new ArrayList<>();
    Sayings.sentences(reading, "start-word").stream()
        .filter(s -> FIRST_DAY.matcher(s.text()).find())
        .filter(s -> DateMentions.in(s.text()).isEmpty())
        .limit(3)
        .forEach(s -> words.add(s.span()));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Sayings.sentences(reading, "start-word").stream()
        .filter(s -> !DateMentions.in(s.text()).isEmpty())
        .findFirst()
        .ifPresent(s -> words.add(s.span()));
    return Optional.of(
        new MissingFact("time.startDay", State.ABSENT, "没有开工日期的认定规则", reading.source(words)));
  }

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>(START.read(reading));
    if (facts.isEmpty()) {
      touched(reading).ifPresent(facts::add);
    }
    for (FactReader topic : TOPICS) {
      facts.addAll(topic.read(reading, found));
    }
    return facts;
  }
}

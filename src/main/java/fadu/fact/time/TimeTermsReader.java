package fadu.fact.time;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.said.Topic;
import fadu.fact.said.Topic.Sort;
import java.util.ArrayList;
import java.util.List;

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

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>(START.read(reading));
    for (FactReader topic : TOPICS) {
      facts.addAll(topic.read(reading, found));
    }
    return facts;
  }
}

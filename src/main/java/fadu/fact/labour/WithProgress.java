package fadu.fact.labour;

import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.PeriodFact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Labour cost that comes with the progress payment is paid as often as that. */
final class WithProgress {
  private WithProgress() {}

  /**
   * Adds what follows for labour cost.
   *
   * @param included where it is said to come with the progress payment
   * @param progress how often that is paid
   */
  static void add(
      Reading reading,
      Facts found,
      List<Fact> included,
      List<Fact> progress,
      List<Fact> cycles,
      List<Fact> stages) {
    if (included.isEmpty()) {
      return;
    }
    Fact with = included.get(0);
    List<PeriodFact> often =
        progress.stream().filter(Fact::effective).map(PeriodFact.class::cast).toList();
    for (PeriodFact each : often) {
      cycles.add(
          new PeriodFact(
              "labour.costCycle",
              each.length(),
              each.unit(),
              each.days(),
              "人工费（随进度款）",
              each.trigger(),
              reading.source(both(with, each))));
    }
    if (!often.isEmpty()) {
      return;
    }
    List<Fact> byStage =
        found
            .of("payment.progressByPrice")
            .filter(f -> f.effective() && f instanceof TextFact)
            .toList();
    for (Fact stage : byStage) {
      stages.add(
          new TextFact(
              "labour.costByStage", stage.shown(), "节点", reading.source(both(with, stage))));
    }
    if (byStage.isEmpty()) {
      cycles.add(WageCycleReader.unknown(with.source()));
    }
  }

  private static List<Span> both(Fact one, Fact other) {
    List<Span> words = new ArrayList<>(one.evidence());
    words.addAll(other.evidence());
    return words;
  }
}

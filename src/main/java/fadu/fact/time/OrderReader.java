package fadu.fact.time;

import fadu.clause.PartKind;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PeriodFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Unit;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the dates of the work stand in a possible order: {@code time.startToEnd}, {@code
 * time.signingToEnd}, {@code time.signingToStart} (days by which the first precedes the other;
 * below zero where the order is wrong), and {@code time.earlyStartBasis}, what excuses an early
 * start (kind 暂定, 应急 or 批准).
 */
public final class OrderReader implements FactReader {
  /** Another stage or another builder's work may well be done before this contract. */
  private static final Pattern OTHER_WORK =
      Pattern.compile("一期|前期工程|先期工程|原承包|前任|原施工单位|上一标段|相邻|另一标段|已由|既有|原有");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<WorkDates> said =
        new WorkDatesFinder(reading, true)
            .find().stream()
                .filter(w -> EarlyStartBasis.own(reading, w.sentence()))
                .filter(w -> !OTHER_WORK.matcher(w.sentence().text()).find())
                .toList();
    List<Fact> facts = new ArrayList<>(endBeforeStart(reading, said));
    Optional<DateFact> signed = found.effective("contract.signDate", DateFact.class);
    Optional<DateFact> start = found.effective("time.startDate", DateFact.class);
    Optional<DateFact> end = found.effective("time.endDate", DateFact.class);
    if (facts.isEmpty() && start.isPresent() && end.isPresent()) {
      facts.add(between("time.startToEnd", reading, start.get(), end.get()));
    }
    if (signed.isPresent() && end.isPresent()) {
      facts.add(between("time.signingToEnd", reading, signed.get(), end.get()));
    }
    signed.ifPresent(day -> facts.addAll(early(reading, said, day)));
    return facts;
  }

  private static List<Fact> endBeforeStart(Reading reading, List<WorkDates> said) {
    List<Fact> facts = new ArrayList<>();
    for (WorkDates w : said) {
      if (w.start().isPresent() && w.end().isPresent()) {
        LocalDate start = Days.earliest(w.start().get());
        LocalDate end = Days.latest(w.end().get());
        Span words = span(reading, w, w.start().get()).cover(span(reading, w, w.end().get()));
        facts.add(days("time.startToEnd", start, end, reading, List.of(words)));
      }
    }
    for (WorkDates w : said) {
      for (WorkDates v : said) {
        boolean rows =
            w.start().isPresent()
                && w.end().isEmpty()
                && v.end().isPresent()
                && v.start().isEmpty()
                && w.sentence().table() >= 0
                && w.sentence().table() == v.sentence().table()
                && w.sentence().file() == v.sentence().file();
        if (rows) {
          LocalDate start = Days.earliest(w.start().get());
          LocalDate end = Days.latest(v.end().get());
          List<Span> words = List.of(w.sentence().span().cover(v.sentence().span()));
          facts.add(days("time.startToEnd", start, end, reading, words));
        }
      }
    }
    return facts;
  }

  private static List<Fact> early(Reading reading, List<WorkDates> said, DateFact signed) {
    List<Fact> facts = new ArrayList<>();
    EarlyStartBasis basis = new EarlyStartBasis(reading);
    for (WorkDates w : said) {
      if (w.start().isPresent() && reading.part(w.sentence()).kind() != PartKind.SUPPLEMENT) {
        List<Span> words = new ArrayList<>(List.of(span(reading, w, w.start().get())));
        words.addAll(signed.evidence());
        LocalDate start = Days.latest(w.start().get());
        facts.add(days("time.signingToStart", signed.date(), start, reading, words));
        basis.of(w.sentence()).ifPresent(facts::add);
      }
    }
    return facts.stream().distinct().toList();
  }

  private static Span span(Reading reading, WorkDates w, DateMention date) {
    int from = Segment.labelled(w.sentence().text(), date.from()).from();
    return reading.span(w.sentence(), from, date.to());
  }

  private static Fact between(String key, Reading reading, DateFact first, DateFact second) {
    List<Span> words = new ArrayList<>(first.evidence());
    words.addAll(second.evidence());
    return days(key, first.date(), second.date(), reading, words);
  }

  static Fact days(
      String key, LocalDate first, LocalDate second, Reading reading, List<Span> words) {
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, second));
    return new PeriodFact(key, days, Unit.DAY, days, "", "", reading.source(words));
  }
}

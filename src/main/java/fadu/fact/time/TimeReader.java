package fadu.fact.time;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.FlagFact;
import fadu.fact.MissingFact;
import fadu.fact.PeriodFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.State;
import fadu.fact.Unit;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.PeriodMention;
import fadu.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Time for completion: {@code time.startDate}, {@code time.endDate}, {@code time.totalDays}, {@code
 * time.totalDaysPrevail}, and {@code time.daysDifference} between the dates and the days.
 */
public final class TimeReader implements FactReader {
  private static final int LABEL = 8;
  private static final int PAPERS = 5;

  /** 工期调整为260天，开竣工日期不变. */
  private static final Pattern DATES_STAY =
      Pattern.compile("(?:日期|起止时间|开竣工时间)[^,;。]{0,6}(?:不变|不作(?:调整|变动)|不调整|照旧|维持)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<WorkDates> said = inOrder(reading, new WorkDatesFinder(reading).find());
    Optional<WorkDates> starts = first(said, WorkDates::start);
    Optional<WorkDates> ends = first(said, WorkDates::end);
    Optional<WorkDates> totals = first(said, WorkDates::total);
    List<Fact> facts = new ArrayList<>();
    starts.ifPresent(w -> facts.add(date(reading, "time.startDate", w, w.start().orElseThrow())));
    ends.ifPresent(w -> facts.add(date(reading, "time.endDate", w, w.end().orElseThrow())));
    totals.ifPresent(w -> facts.add(total(reading, w)));
    boolean all = starts.isPresent() && ends.isPresent() && totals.isPresent();
    if (all
        && (sameRank(reading, starts.get(), ends.get(), totals.get())
            || DATES_STAY.matcher(totals.get().sentence().text()).find())) {
      facts.add(difference(reading, starts.get(), ends.get(), totals.get()));
    }
    said.stream()
        .filter(w -> w.start().isPresent() && w.end().isPresent() && w.total().isPresent())
        .filter(w -> starts.filter(s -> s.equals(w)).isEmpty())
        .filter(w -> rank(reading, w.sentence()) < PAPERS)
        .forEach(w -> facts.add(difference(reading, w, w, w)));
    tables(reading, said).forEach(facts::add);
    reading.hits().of("days-prevail").stream()
        .findFirst()
        .map(hit -> reading.source(reading.span(hit.sentence(), hit.from(), hit.to())))
        .ifPresent(source -> facts.add(new FlagFact("time.totalDaysPrevail", true, source)));
    return facts;
  }

  /**
   * The contract's own parts before annexes and papers; a fuller statement before a partial one.
   */
  private static List<WorkDates> inOrder(Reading reading, List<WorkDates> said) {
    return said.stream()
        .sorted(
            Comparator.comparingInt((WorkDates w) -> rank(reading, w.sentence()))
                .thenComparing(Comparator.comparingInt(WorkDates::rank).reversed())
                .thenComparingInt(w -> w.sentence().index()))
        .toList();
  }

  /** A supplement that moves only the end says nothing of the days; they are not compared. */
  private static boolean sameRank(Reading reading, WorkDates s, WorkDates e, WorkDates t) {
    int rank = rank(reading, t.sentence());
    return rank(reading, s.sentence()) == rank && rank(reading, e.sentence()) == rank;
  }

  private static int rank(Reading reading, Sentence sentence) {
    if (Amended.renewed(sentence.text(), sentence.text().length())) {
      return -1;
    }
    PartKind kind = reading.part(sentence).kind();
    return switch (kind) {
      case AGREEMENT -> 0;
      case PARTICULAR -> 1;
      case GENERAL -> 2;
      case ANNEX -> 3;
      case SUPPLEMENT -> -1;
      case AWARD_NOTICE, PAPER -> 5;
    };
  }

  private static Optional<WorkDates> first(
      List<WorkDates> said, Function<WorkDates, Optional<?>> what) {
    return said.stream().filter(w -> what.apply(w).isPresent()).findFirst();
  }

  private static DateFact date(Reading reading, String key, WorkDates w, DateMention date) {
    return new DateFact(key, date.date().orElseThrow(), reading.source(span(reading, w, date)));
  }

  /** The date with its label before or after it; the row of a table. */
  private static Span span(Reading reading, WorkDates w, DateMention date) {
    Sentence sentence = w.sentence();
    if (sentence.table() >= 0) {
      return sentence.span();
    }
    Segment own = Segment.at(sentence.text(), date.from());
    boolean brief = own.to() - date.to() <= LABEL;
    return reading.span(
        sentence,
        labelled(sentence.text(), date.from()),
        Math.max(date.to(), brief ? own.to() : date.to()));
  }

  /** Rows of one table that give start, end and days one below the other. */
  private static List<Fact> tables(Reading reading, List<WorkDates> said) {
    List<Fact> facts = new ArrayList<>();
    said.stream()
        .filter(w -> w.sentence().table() >= 0 && rank(reading, w.sentence()) < PAPERS)
        .map(w -> List.of(w.sentence().file(), w.sentence().table()))
        .distinct()
        .forEach(
            table -> {
              List<WorkDates> rows =
                  said.stream()
                      .filter(w -> w.sentence().file() == table.get(0))
                      .filter(w -> w.sentence().table() == table.get(1))
                      .toList();
              Optional<WorkDates> start = first(rows, WorkDates::start);
              Optional<WorkDates> end = first(rows, WorkDates::end);
              Optional<WorkDates> total = first(rows, WorkDates::total);
              boolean apart =
                  start.isPresent()
                      && end.isPresent()
                      && total.isPresent()
                      && !(start.equals(end) && end.equals(total));
              if (apart) {
                facts.add(difference(reading, start.get(), end.get(), total.get()));
              }
            });
    return facts;
  }

  private static Span cover(List<Span> words) {
    return words.stream().reduce(Span::cover).orElseThrow();
  }

  private static PeriodFact total(Reading reading, WorkDates w) {
    PeriodMention p = w.total().orElseThrow();
    BigDecimal length = p.length().orElseThrow();
    Span words = reading.span(w.sentence(), labelled(w.sentence().text(), p.from()), p.to());
    return new PeriodFact(
        "time.totalDays",
        length,
        p.unit(),
        p.days().orElse(length),
        "工期",
        "",
        reading.source(words));
  }

  /** The label before the number belongs to the words: 工期总日历天数200天. */
  private static int labelled(String text, int at) {
    int from = at;
    while (from > 0 && ",;。!?|".indexOf(text.charAt(from - 1)) < 0 && at - from < 14) {
      from--;
    }
    return from;
  }

  private static Fact difference(Reading reading, WorkDates s, WorkDates e, WorkDates t) {
    LocalDate start = s.start().orElseThrow().date().orElseThrow();
    LocalDate end = e.end().orElseThrow().date().orElseThrow();
    PeriodMention total = t.total().orElseThrow();
    List<Span> words =
        List.of(
            span(reading, s, s.start().orElseThrow()),
            span(reading, e, e.end().orElseThrow()),
            t.sentence().table() >= 0
                ? t.sentence().span()
                : reading.span(
                    t.sentence(), labelled(t.sentence().text(), total.from()), total.to()));
    boolean together =
        s.sentence().index() == t.sentence().index()
            && e.sentence().index() == t.sentence().index();
    var source = reading.source(together ? List.of(cover(words)) : words);
    if (total.unit() == Unit.WORKING_DAY) {
      return new MissingFact("time.daysDifference", State.NA, "工期按工作日计，不与日历天数比较", source);
    }
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end) + 1);
    BigDecimal difference = days.subtract(total.length().orElseThrow()).abs();
    return new PeriodFact(
        "time.daysDifference", difference, Unit.DAY, difference, "起止日期" + days + "天", "", source);
  }
}

package fadu.fact.time;

import com.google.re2j.Pattern;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PeriodFact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Unit;
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

  private static final Pattern PROVISIONAL =
      Pattern.compile(
          "暂定|暂列|暂计|预计|拟于|拟定"
              + "|以[^,;。]{0,20}(?:开工令|开工通知|开工报告|开工许可|进场通知|通知)[^,;。]{0,14}为准"
              + "|(?:按|自)[^,;。]{0,14}(?:开工令|开工通知)[^,;。]{0,10}(?:之日|日期|时间)?(?:起算|起计|计算|执行)");
  private static final Pattern URGENT = Pattern.compile("应急|抢险|抢修|救灾|抗洪|防汛|险情|除险|抢通");
  private static final Pattern APPROVED =
      Pattern.compile(
          "(?:批准|批复|同意|批示|会议纪要|专题会议|核准)[^。;]{0,40}(?:先行|提前|先期)[^。;]{0,8}(?:进场|开工|施工|动工|实施)"
              + "|(?:先行|提前|先期)[^。;]{0,8}(?:进场|开工|施工|动工|实施)[^。;]{0,30}(?:批准|批复|批示|会议纪要|核准)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<WorkDates> said =
        new WorkDatesFinder(reading, true)
            .find().stream()
                .filter(w -> own(reading, w.sentence()))
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

  /** Papers and notices of award tell of plans; what counts is what the contract agrees. */
  private static boolean own(Reading reading, Sentence sentence) {
    PartKind kind = reading.part(sentence).kind();
    return kind != PartKind.PAPER && kind != PartKind.AWARD_NOTICE;
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
    return facts;
  }

  private static List<Fact> early(Reading reading, List<WorkDates> said, DateFact signed) {
    List<Fact> facts = new ArrayList<>();
    for (WorkDates w : said) {
      if (w.start().isPresent() && reading.part(w.sentence()).kind() != PartKind.SUPPLEMENT) {
        List<Span> words = new ArrayList<>(List.of(span(reading, w, w.start().get())));
        words.addAll(signed.evidence());
        LocalDate start = Days.latest(w.start().get());
        facts.add(days("time.signingToStart", signed.date(), start, reading, words));
        basis(reading, w).ifPresent(facts::add);
      }
    }
    return facts.stream().distinct().toList();
  }

  /** A note beside the date, or words anywhere that this is an emergency or was approved. */
  private static Optional<Fact> basis(Reading reading, WorkDates w) {
    for (Sentence sentence : reading.contract().sentences()) {
      String text = sentence.text();
      boolean here = sentence.clause() == w.sentence().clause();
      boolean aboutStart = text.contains("开工");
      if (aboutStart && here && PROVISIONAL.matcher(text).find() || text.contains("暂定开工")) {
        return Optional.of(basis(reading, sentence, "暂定"));
      }
      if (own(reading, sentence) && sentence.file() == 0 && URGENT.matcher(text).find()) {
        boolean title = sentence.index() < 12 || text.contains("工程名称");
        if (title || here) {
          return Optional.of(basis(reading, sentence, "应急"));
        }
      }
      if (APPROVED.matcher(text).find() && !text.contains("未经")) {
        return Optional.of(basis(reading, sentence, "批准"));
      }
    }
    return Optional.empty();
  }

  private static TextFact basis(Reading reading, Sentence sentence, String kind) {
    return new TextFact(
        "time.earlyStartBasis", kind, kind, reading.source(List.of(sentence.span())));
  }

  private static Span span(Reading reading, WorkDates w, DateMention date) {
    return reading.span(w.sentence(), date.from(), date.to());
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

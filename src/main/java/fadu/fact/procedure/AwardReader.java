package fadu.fact.procedure;

import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.PeriodFact;
import fadu.fact.Reading;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * From award to signing: {@code procedure.awardToSign} in days, {@code procedure.awardToSignLate}
 * days past the last day (put off to a working day), {@code procedure.suspension}; {@code
 * calendar.missingYear} where the last day lies in a year whose holidays nobody has entered.
 */
public final class AwardReader implements FactReader {
  private static final int REACH = 24;
  private static final Pattern PAPER =
      Pattern.compile("〔|\\[20|号|决定书|暂停[^,。;]{0,4}通知|处理决定|书面责令|责令");

  /** What the contract says of the delay: 延至10月10日才签订. */
  private static final Pattern DELAY =
      Pattern.compile(
          "(?:延至|拖至|拖到|推迟至?|迟至|直到|直至|顺延至|迟迟|方才?|方始|始|才)[^。;]{0,24}(?:签约|签订|订立|签署|盖章|签字|签)|第[0-9一二三四五六七八九十]{1,4}(?:日|天)[^。;]{0,8}(?:签约|签订|订立|签署)|(?:超过|逾|超出)[^。;]{0,10}(?:三十|30)(?:日|天)|(?:中标|成交|定标)[^。]{0,60}?(?:至|到|距|与)[^。]{0,24}?(?:签)[^。;]{0,12}?(?:已|届|满|达|计|共|历|隔|有)[^。;,]{0,12}(?:日|天|个月|月)");

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:中标|成交|中选)(?:结果)?(?:通知)?书?[^。;|]{0,20}?[|:]?[^。;|]{0,8}?[0-9]{1,4}(?:年|月|[-./])[0-9]{1,2}|[0-9]{1,2}月[0-9]{1,2}[日号][^。;]{0,16}(?:中标|成交|中选)(?:通知)?");

  private final UnaryOperator<LocalDate> nextWorkingDay;
  private final Predicate<LocalDate> known;
  private final int daysAllowed;

  /**
   * @param nextWorkingDay the day itself if it is worked, else the next one that is
   * @param known whether the holidays of the year of a day are known; else only weekends are
   * @param daysAllowed days the law gives, the day of the notice not counted
   */
  public AwardReader(
      UnaryOperator<LocalDate> nextWorkingDay, Predicate<LocalDate> known, int daysAllowed) {
    this.nextWorkingDay = nextWorkingDay;
    this.known = known;
    this.daysAllowed = daysAllowed;
  }

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    Optional<DateFact> stated = stated(reading);
    Optional<DateFact> notice = found.effective("meta.awardNoticeDate", DateFact.class);
    Optional<DateFact> signed = found.effective("contract.signDate", DateFact.class);
    if (notice.isPresent() && signed.isPresent()) {
      facts.addAll(days(reading, notice.get(), stated, signed.get()));
    }
    facts.addAll(suspension(reading));
    return facts;
  }

  private List<Fact> days(
      Reading reading, DateFact notice, Optional<DateFact> stated, DateFact signed) {
    LocalDate last = nextWorkingDay.apply(notice.date().plusDays(daysAllowed));
    long days = ChronoUnit.DAYS.between(notice.date(), signed.date());
    long late = Math.max(0, ChronoUnit.DAYS.between(last, signed.date()));
    List<Span> words = new ArrayList<>(notice.evidence());
    stated.filter(s -> s.date().equals(notice.date())).ifPresent(s -> words.addAll(s.evidence()));
    words.addAll(signed.evidence());
    if (late > 0) {
      words.addAll(Telling.of(reading, DELAY));
      if (stated.isEmpty()) {
        words.addAll(Telling.of(reading, NOTICE));
      }
    }
    var source = reading.source(words);
    List<Fact> facts = new ArrayList<>();
    facts.add(period("procedure.awardToSign", days, "中标通知书" + notice.date() + "发出", source));
    facts.add(period("procedure.awardToSignLate", late, "末日" + last, source));
    if (!known.test(last)) {
      facts.add(
          new TextFact("calendar.missingYear", String.valueOf(last.getYear()), "" + last, source));
    }
    return facts;
  }

  private static PeriodFact period(String key, long days, String item, fadu.fact.Source source) {
    BigDecimal length = BigDecimal.valueOf(days);
    return new PeriodFact(key, length, Unit.DAY, length, item, "中标通知书发出", source);
  }

  /** The date the contract itself gives for the notice. */
  static Optional<DateFact> stated(Reading reading) {
    for (Hit hit : reading.hits().of("award-notice")) {
      if (hit.sentence().file() == 0) {
        Optional<DateFact> date = near(reading, hit.sentence(), hit);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<DateFact> near(Reading reading, Sentence sentence, Hit hit) {
    boolean issued = !reading.hits().in(sentence, "issued").isEmpty();
    List<DateMention> nearest =
        DateMentions.in(sentence.text()).stream()
            .filter(d -> d.date().isPresent() && gap(d, hit) <= REACH)
            .sorted(Comparator.comparingInt(d -> gap(d, hit)))
            .toList();
    for (DateMention date : nearest) {
      if (issued) {
        Span words =
            sentence.table() >= 0
                ? sentence.span()
                : reading.span(
                    sentence,
                    Math.min(date.from(), hit.from()),
                    Math.max(Math.max(date.to(), hit.to()), end(reading, sentence, hit)));
        return Optional.of(
            new DateFact("meta.awardNoticeDate", date.date().get(), reading.source(words)));
      }
    }
    return Optional.empty();
  }

  /** Characters between the date and the notice. */
  private static int gap(DateMention date, Hit hit) {
    return date.from() >= hit.to() ? date.from() - hit.to() : Math.abs(hit.from() - date.to());
  }

  private static int end(Reading reading, Sentence sentence, Hit hit) {
    return reading.hits().in(sentence, "issued").stream()
        .mapToInt(Hit::to)
        .filter(to -> to <= hit.to() + 6)
        .max()
        .orElse(hit.to());
  }

  /** A challenge that suspended the award, with the papers that say so. */
  private static List<Fact> suspension(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("suspension")) {
      boolean none =
          sentence.text().contains("无异议")
              || sentence.text().contains("无投诉")
              || sentence.text().contains("没有");
      boolean paper = PAPER.matcher(sentence.text()).find();
      boolean stopped = sentence.text().contains("暂停") || sentence.text().contains("中止");
      if (!none && paper && stopped) {
        facts.add(
            new TextFact(
                "procedure.suspension", sentence.text(), "", reading.source(sentence.span())));
      }
    }
    return facts;
  }
}

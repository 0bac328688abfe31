package fadu.fact.retention;

import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.PeriodFact;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.Unit;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the defects period ends where no length tells it: on a day (至2030年2月28日止), or never quite,
 * since every repair starts it again.
 */
final class DefectsEnd {
  private static final Pattern AGAIN =
      Pattern.compile("(?:重新|从头|另行|再次|又|重)(?:开始)?(?:起算|计算|起计|计起|算起|计时|算|计)|从零|归零|清零|再(?:算|计|给|顺)");

  private static final Pattern REPAIR = Pattern.compile("修|返工|更换|缺陷|毛病|出问题|损坏|处理");
  private static final Pattern MANY = Pattern.compile("每|任何一次|次数不限|不限次|逐次|凡|任意");
  private static final Pattern CAPPED =
      Pattern.compile("不(?:得|应|能|可)?(?:超过|突破|超出|多于|长于|超)|最长|最多|至多|为限|以内|不重新|不再重新|不得重新|不因|不另");

  private static final Pattern UNTIL = Pattern.compile("(?:至|到|截至|截止到?|直到)[^,;。|]{0,3}$");
  private static final Pattern END = Pattern.compile("^ ?(?:日)?(?:止|为止|届满|期满|终止|结束|到期|[,;。()]|$)");
  private static final Pattern DONE = Pattern.compile("(?:竣工|完工|交工)[^,;。]{0,12}$");

  private static final Pattern OTHER = Pattern.compile("工期|养护|保修|缺陷责任期满|试运行|开工");
  private static final int MONTHS = 24;
  private static final int GRACE = 30;
  private static final long TWO_YEARS = 730;

  private DefectsEnd() {}

  static List<Fact> of(Reading reading, Facts found, List<Length> lengths) {
    List<Fact> facts = new ArrayList<>();
    for (Length base : lengths) {
      if (!base.period().blank()) {
        again(reading, base).ifPresent(facts::add);
      }
    }
    for (Sentence sentence : reading.hits().sentences("defects-liability")) {
      until(reading, found, sentence).ifPresent(facts::add);
    }
    return facts;
  }

  /** 修一次重新起算24个月. */
  private static Optional<Fact> again(Reading reading, Length base) {
    Sayings sayings = new Sayings(reading);
    for (Sentence sentence : sayings.clauseOf(base.sentence())) {
      String text = sentence.text();
      boolean here = sentence.index() >= base.sentence().index();
      boolean about = here && (text.contains("缺陷") || text.contains("期"));
      Matcher matcher = AGAIN.matcher(text);
      if (!about || !matcher.find() || CAPPED.matcher(text).find()) {
        continue;
      }
      if (REPAIR.matcher(text).find() && reading.means(sentence, matcher.start(), matcher.end())) {
        int times = MANY.matcher(text).find() ? 3 : 2;
        BigDecimal total = base.days().multiply(BigDecimal.valueOf(times));
        return Optional.of(fact(sayings, total, "缺陷责任期（含重新起算）", sentence, 0, text.length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> until(Reading reading, Facts found, Sentence sentence) {
    String text = sentence.text();
    Optional<LocalDate> done = done(text).or(() -> planned(found));
    for (DateMention date : DateMentions.in(text)) {
      boolean ends =
          UNTIL.matcher(text.substring(0, date.from())).find()
              && END.matcher(text.substring(date.to())).find();
      if (ends && date.date().isPresent() && done.isPresent()) {
        long days = days(done.get(), date.date().get());
        boolean own = !OTHER.matcher(before(text, date.from())).find();
        if (own && days > 0 && reading.means(sentence, date.from(), date.to())) {
          return Optional.of(
              fact(
                  new Sayings(reading),
                  BigDecimal.valueOf(days),
                  "缺陷责任期（自计划竣工日起）",
                  sentence,
                  date.from(),
                  date.to()));
        }
      }
    }
    return Optional.empty();
  }

  /** Two years and a few days over, as leap years and delays have it, are two years. */
  private static long days(LocalDate done, LocalDate end) {
    long days = ChronoUnit.DAYS.between(done, end);
    return end.isAfter(done.plusMonths(MONTHS).plusDays(GRACE)) ? days : Math.min(days, TWO_YEARS);
  }

  /** What stands between the name of the period and the day. */
  private static String before(String text, int at) {
    int named = text.lastIndexOf("缺陷", at);
    return named < 0 ? text : text.substring(named, at);
  }

  private static Optional<LocalDate> done(String text) {
    return DateMentions.in(text).stream()
        .filter(d -> DONE.matcher(text.substring(0, d.from())).find())
        .flatMap(d -> d.date().stream())
        .findFirst();
  }

  private static Optional<LocalDate> planned(Facts found) {
    return found.effective("time.endDate", DateFact.class).map(DateFact::date);
  }

  private static Fact fact(
      Sayings sayings, BigDecimal days, String item, Sentence sentence, int from, int to) {
    return new PeriodFact(
        "defect.period",
        days,
        Unit.DAY,
        days,
        item,
        "",
        sayings.source(new Saying(sentence, from, to)));
  }
}

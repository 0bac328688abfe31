package fadu.fact.quality;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.Unit;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Warranty: {@code warranty.items} (item = category of the part), {@code quality.designLife}, and
 * {@code warranty.designLifeGap}, the days by which the structure's warranty falls short of it.
 */
public final class WarrantyReader implements FactReader {
  private static final Pattern LEADS = Pattern.compile("[(:为是约共]*|[^,;。]{0,4}(?:为|是|:)");

  /** A sentence this short is quoted whole. */
  private static final int BRIEF = 60;

  private static final BigDecimal YEAR = BigDecimal.valueOf(365);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Optional<PeriodFact> life = designLife(reading);
    List<Fact> items = new ArrayList<>();
    List<Fact> gaps = new ArrayList<>();
    for (WarrantyPart part : new WarrantyFinder(reading).find()) {
      Sentence sentence = part.sentence();
      Span words =
          sentence.table() >= 0 || sentence.text().length() <= BRIEF
              ? sentence.span()
              : reading.span(sentence, part.from(), end(sentence.text(), part.to()));
      items.add(fact("warranty.items", part.period(), part.category(), reading.source(words)));
      if (part.category().equals("主体结构") && part.period().unit() != Unit.DESIGN_LIFE) {
        gap(part, life, reading.source(words)).ifPresent(gaps::add);
      }
    }
    List<Fact> facts = new ArrayList<>(Precedence.apply(reading.contract(), items));
    facts.addAll(Precedence.apply(reading.contract(), gaps));
    life.ifPresent(facts::add);
    return facts;
  }

  /** 一个采暖期和一个供冷期: the stretch is quoted to its end. */
  private static int end(String text, int to) {
    return Math.max(to, Segment.at(text, Math.max(0, to - 1)).to());
  }

  private static PeriodFact fact(String key, PeriodMention period, String item, Source source) {
    return new PeriodFact(
        key, period.length().orElse(BigDecimal.ONE), period.unit(), days(period), item, "", source);
  }

  /** The law counts years: twelve months are a year of 365 days, not 360. */
  private static BigDecimal days(PeriodMention period) {
    if (period.unit() == Unit.MONTH && period.length().isPresent()) {
      return period.length().get().multiply(YEAR).divide(MONTHS, 2, RoundingMode.HALF_UP);
    }
    return period.days().orElse(BigDecimal.ZERO);
  }

  private static Optional<Fact> gap(WarrantyPart part, Optional<PeriodFact> life, Source source) {
    return life.map(l -> l.days().subtract(days(part.period())))
        .filter(days -> days.signum() > 0)
        .map(
            days ->
                new PeriodFact(
                    "warranty.designLifeGap", days, Unit.DAY, days, part.category(), "", source));
  }

  /** 设计使用年限50年: the years stand right after the words or in brackets behind them. */
  private static Optional<PeriodFact> designLife(Reading reading) {
    for (Hit hit : reading.hits().of("design-life")) {
      String text = hit.sentence().text();
      for (PeriodMention period : PeriodMentions.in(text)) {
        boolean near =
            period.from() >= hit.to()
                && LEADS.matcher(text.substring(hit.to(), period.from())).matches();
        if (near && period.unit() == Unit.YEAR && !period.blank()) {
          Source source = reading.source(reading.span(hit.sentence(), hit.from(), period.to()));
          return Optional.of(fact("quality.designLife", period, "", source));
        }
      }
    }
    return Optional.empty();
  }
}

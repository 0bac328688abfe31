package fadu.fact.retention;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Negation;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When retention money comes back: {@code retention.releaseTerm} (days from completion until it is
 * due; up to 60 days of handling after the defects period do not count), {@code
 * retention.releaseTrigger}, {@code retention.releaseCondition}.
 */
public final class ReleaseReader implements FactReader {
  private static final Map<String, String> CONDITIONS =
      Map.of(
          "retention.release-audit", "审计或决算完成",
          "retention.release-approval", "报批、拨款或备案",
          "retention.release-discretion", "发包人单方决定");
  private static final Pattern NOT_BECAUSE = Pattern.compile("不得|不因|不以|不应|不受|无须|无需|不再|不作为");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> terms = new ArrayList<>();
    List<Fact> conditions = new ArrayList<>();
    for (Release release : new ReleaseFinder(reading).find()) {
      Waiting waiting = Waiting.of(reading, found, release);
      Source source = reading.source(words(reading, release));
      if (waiting.warranty()) {
        conditions.add(new TextFact("retention.releaseCondition", "保修期满", "保修期满", source));
      } else {
        terms.addAll(term(waiting, source));
      }
      conditions.addAll(conditions(reading, release, source));
    }
    List<Fact> facts = new ArrayList<>(Precedence.apply(reading.contract(), terms));
    facts.addAll(Precedence.apply(reading.contract(), conditions));
    return facts;
  }

  private static fadu.text.Span words(Reading reading, Release release) {
    return release.sentence().table() >= 0
        ? release.sentence().span()
        : reading.span(release.sentence(), release.from(), release.to());
  }

  private static List<Fact> term(Waiting waiting, Source source) {
    List<Fact> facts = new ArrayList<>();
    if (waiting.defectsEnd()) {
      facts.add(new TextFact("retention.releaseTrigger", "缺陷责任期满", "缺陷责任期满", source));
    }
    if (waiting.total().isPresent()) {
      BigDecimal days = waiting.total().get();
      facts.add(
          new PeriodFact(
              "retention.releaseTerm", days, Unit.DAY, days, "质量保证金返还", "竣工验收合格", source));
    } else if (waiting.lingering()) {
      facts.add(
          new MissingFact("retention.releaseTerm", State.UNREADABLE, "没有约定缺陷责任期，返还时间算不出来", source));
    }
    return facts;
  }

  private static List<Fact> conditions(Reading reading, Release release, Source source) {
    List<Fact> facts = new ArrayList<>();
    String text = release.sentence().text();
    CONDITIONS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            condition ->
                reading.lexicon().patterns(condition.getKey()).stream()
                    .filter(pattern -> holds(pattern, text, release))
                    .findFirst()
                    .ifPresent(
                        pattern ->
                            facts.add(
                                new TextFact(
                                    "retention.releaseCondition",
                                    condition.getValue(),
                                    condition.getValue(),
                                    source))));
    return facts;
  }

  private static boolean holds(Pattern pattern, String text, Release release) {
    Matcher matcher = pattern.matcher(release.words());
    return matcher.find()
        && !Negation.denied(text, release.from() + matcher.start())
        && !NOT_BECAUSE.matcher(release.words().substring(0, matcher.start())).find();
  }
}

package fadu.fact.time;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PeriodFact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.fact.said.Topic;
import fadu.fact.said.Topic.Sort;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the time is cut and who pays for it: {@code time.compression} (per cent of the quota, as
 * declared or as the contract says), {@code clauses.acceleration} (kind 无偿 or 计费), {@code
 * time.compressionStudied}, {@code time.rescue}.
 */
final class RushReader implements FactReader {
  private static final Topic ACCELERATION =
      new Topic(
          "clauses.acceleration",
          "rush",
          false,
          List.of(
              new Sort("无偿", "rush.unpaid", "rush.excused"),
              new Sort("无偿", "rush.sooner+rush.free", "rush.excused"),
              new Sort("计费", "rush.paid", "")));
  private static final Pattern QUOTA =
      Pattern.compile("(?:工期定额|定额工期|标准工期|合理工期|论证[^,;。]{0,8}工期|工期论证|定额)[^,;。]{0,24}$");
  private static final Pattern OF_QUOTA = Pattern.compile("(?:定额工期|工期定额|标准工期|合理工期)(?:天数)?[的×*]$");
  private static final int TITLE = 12;

  /** 缩短工期不构成增加费用的理由. */
  private static final Pattern NO_GROUND =
      Pattern.compile(
          "(?:(?:缩短|压缩|提前)[^。;,]{0,8}(?:工期|竣工|完工|交付)|赶工|抢工)[^。;]{0,12}不(?:构成|作为|成为|是|得作为)[^。;,]{0,8}(?:增加|调整|追加|索要|补偿|变更)[^。;,]{0,8}(?:费用|价款|价格|造价|补偿)?[^。;,]{0,4}(?:理由|依据|事由)");

  private static final Pattern FROM_TO =
      Pattern.compile(
          "工期[^。;,]{0,4}(?:由|从)([0-9]{2,4})(?:个)?(?:日历)?(?:天|日)[^。;,]{0,4}(?:调整|变更|改|定)(?:为|成|至)([0-9]{2,4})(?:个)?(?:日历)?(?:天|日)");

  /** 改按三百天倒排,没有另做论证. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:未|没有|没|无)[^,;。]{0,8}论证|赶工(?:措施)?费[^,;。]{0,12}(?:未|不|没|无)[^,;。]{0,10}|不[^,;。]{0,8}(?:另报|计取|支付|考虑)[^,;。]{0,10}(?:赶工|费用)|论证(?:情况|意见|报告)?[|:][^|]{0,4}(?:无|未|没|否|/)|(?:压到|压缩(?:到|至|为|成)|倒排|缩短(?:到|至|为)|压成)[^。;]{0,30}");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>(ACCELERATION.read(reading));
    Optional<PeriodFact> total = found.effective("time.totalDays", PeriodFact.class);
    Optional<PeriodFact> quota =
        found.effective("meta.quotaDuration", PeriodFact.class).or(() -> said(reading));
    if (total.isPresent() && quota.isPresent() && quota.get().days().signum() > 0) {
      facts.add(compression(reading, total.get(), quota.get()));
    } else {
      ratio(reading).ifPresent(facts::add);
    }
    facts.addAll(borne(reading));
    facts.addAll(shortened(reading));
    for (Sentence sentence : Sayings.sentences(reading, "rush")) {
      String text = sentence.text();
      boolean place = sentence.index() < TITLE || text.contains("工程名称") || text.contains("工期");
      Sayings.first(reading, sentence, "rush.studied")
          .filter(s -> !Sayings.matches(reading, text, "rush.not-studied"))
          .filter(s -> !text.contains("须") && !text.contains("不得") && !text.contains("确需"))
          .ifPresent(s -> facts.add(fact(reading, s, "time.compressionStudied", "已论证")));
      Sayings.first(reading, sentence, "rush.rescue")
          .filter(s -> place)
          .ifPresent(s -> facts.add(fact(reading, s, "time.rescue", "抢险救灾")));
    }
    return facts;
  }

  /** 发包人可要求提前竣工;由此增加的费用已含在合同价中: what follows from the rush is borne by the contractor. */
  private static List<Fact> borne(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : Sayings.sentences(reading, "rush")) {
      Sentence next = reading.next(sentence);
      String both = sentence.text() + next.text();
      if (next != sentence
          && next.clause() == sentence.clause()
          && Sayings.matches(reading, sentence.text(), "rush.asked")
          && !Sayings.matches(reading, both, "rush.excused")) {
        Sayings.first(reading, next, "rush.cost-borne")
            .ifPresent(s -> facts.add(fact(reading, s, "clauses.acceleration", "无偿")));
      }
    }
    return facts;
  }

  /** 总工期由300天调整为230天,价款不变. */
  private static List<Fact> shortened(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().own(FROM_TO)) {
      Matcher days = FROM_TO.matcher(sentence.text());
      if (days.find()
          && Integer.parseInt(days.group(2)) < Integer.parseInt(days.group(1))
          && !Sayings.matches(reading, sentence.text(), "rush.excused")) {
        Sayings.first(reading, sentence, "rush.free")
            .map(s -> new Saying(sentence, Math.min(s.from(), days.start()), s.to()))
            .ifPresent(s -> facts.add(fact(reading, s, "clauses.acceleration", "无偿")));
      }
    }
    for (Sentence sentence : reading.text().own(NO_GROUND)) {
      Matcher ground = NO_GROUND.matcher(sentence.text());
      if (ground.find() && !Sayings.matches(reading, sentence.text(), "rush.excused")) {
        facts.add(
            fact(
                reading,
                new Saying(sentence, ground.start(), ground.end()),
                "clauses.acceleration",
                "无偿"));
      }
    }
    return facts;
  }

  /** 按定额工期的六成确定. */
  private static Optional<Fact> ratio(Reading reading) {
    for (Sentence sentence : Sayings.sentences(reading, "rush")) {
      String text = sentence.text();
      for (RateMention rate : RateMentions.in(text)) {
        String left = text.substring(Math.max(0, rate.from() - 12), rate.from());
        if (!rate.blank() && OF_QUOTA.matcher(left).find()) {
          BigDecimal cut = BigDecimal.valueOf(100).subtract(rate.percent().orElseThrow());
          var source = new Saying(sentence, rate.from(), rate.to()).source(reading);
          return Optional.of(new RateFact("time.compression", cut, "定额工期", source));
        }
      }
    }
    return Optional.empty();
  }

  /** Where the contract speaks of the quota. */
  private static Optional<Span> quotaWords(Reading reading) {
    return Sayings.sentences(reading, "rush").stream()
        .filter(s -> s.text().contains("定额工期") || s.text().contains("工期定额"))
        .filter(s -> s.text().length() <= 120)
        .map(Sentence::span)
        .findFirst();
  }

  private static Fact fact(Reading reading, Saying saying, String key, String kind) {
    return new TextFact(key, saying.words(), kind, saying.source(reading));
  }

  private static Fact compression(Reading reading, PeriodFact total, PeriodFact quota) {
    BigDecimal percent =
        quota
            .days()
            .subtract(total.days())
            .multiply(BigDecimal.valueOf(100))
            .divide(quota.days(), 4, RoundingMode.HALF_UP);
    List<Span> words = new ArrayList<>(total.evidence());
    words.addAll(quota.evidence());
    said(reading).ifPresent(s -> words.addAll(s.evidence()));
    if (percent.signum() > 0) {
      words.addAll(Telling.of(reading, TOLD));
    }
    quotaWords(reading).filter(span -> !words.contains(span)).ifPresent(words::add);
    return new RateFact("time.compression", percent, "定额工期" + quota.shown(), reading.source(words));
  }

  /** 定额工期420天, said in the contract. */
  private static Optional<PeriodFact> said(Reading reading) {
    for (Sentence sentence : Sayings.sentences(reading, "rush")) {
      String text = sentence.text();
      for (PeriodMention period : PeriodMentions.in(text)) {
        String left = text.substring(Math.max(0, period.from() - 34), period.from());
        if (period.days().isPresent() && QUOTA.matcher(left).find()) {
          return Optional.of(
              new PeriodFact(
                  "time.compression",
                  period.length().orElseThrow(),
                  period.unit(),
                  period.days().get(),
                  "定额工期",
                  "",
                  new Saying(sentence, period.from(), period.to()).source(reading)));
        }
      }
    }
    return Optional.empty();
  }
}

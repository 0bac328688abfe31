package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.FlagFact;
import fadu.fact.MissingFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How prices follow the market: {@code price.adjustRule}, of kind 约定 or 不调整, or blank; and {@code
 * time.acrossYears}, whether the works run into another year and last six months or more.
 */
final class AdjustmentReader implements FactReader {
  /** What is adjusted is another matter than how prices follow the market. */
  private static final Pattern OTHER =
      Pattern.compile("变更|签证|工程量|税|概算|新增|漏项|暂估|设计|工期|保险|违约|保证金|计量|利率|LPR|贷款|指定|品牌|下浮|让利");

  private static final Pattern MOVES =
      Pattern.compile("涨|跌|波动|变动|行情|物价|市价|信息价|调价|调差|市场变化|异动|起落|起伏");

  /** The entry says that there is none. */
  private static final Pattern EMPTY =
      Pattern.compile("^[^,;。|:]{0,24}[:|] ?(?:不适用|不采用|未填|无|/|—|-)[^,;。|]{0,2}(?:[,;。|]|$)");

  private static final String KEY = "price.adjustRule";

  /** Six months, both days counted; the jurists count from the 180th day on. */
  private static final int SIX_MONTHS = 180;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : Sayings.sentences(reading, "price-change")) {
      rule(reading, sentence).ifPresent(facts::add);
    }
    if (facts.isEmpty()) {
      touched(reading).ifPresent(facts::add);
    }
    List<Fact> all = new ArrayList<>(Precedence.apply(reading.contract(), settled(facts)));
    acrossYears(reading, found).ifPresent(all::add);
    return all;
  }

  /** A clause that says how outweighs one that only says that nothing else is adjusted. */
  private static List<Fact> settled(List<Fact> facts) {
    List<Fact> agreed =
        facts.stream().filter(f -> f instanceof TextFact t && t.kind().equals("约定")).toList();
    if (!agreed.isEmpty()) {
      return agreed;
    }
    List<Fact> refused =
        facts.stream().filter(f -> f instanceof TextFact t && t.kind().equals("不调整")).toList();
    if (!refused.isEmpty()) {
      return refused;
    }
    List<Fact> clear =
        facts.stream().filter(f -> !(f instanceof TextFact t && t.kind().equals("不明"))).toList();
    return clear.isEmpty() ? facts : clear;
  }

  private static Optional<Fact> rule(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Optional<Saying> agreed = Sayings.first(reading, sentence, "adjust.agreed");
    if (agreed.isPresent() && adjusts(reading, text) && !empty(agreed.get())) {
      return agreed.map(s -> fact(reading, s, "约定"));
    }
    Optional<Saying> blank = Sayings.first(reading, sentence, "adjust.blank");
    if (blank.isPresent()) {
      Saying s = blank.get();
      return Optional.of(new MissingFact(KEY, State.BLANK, "价格调整留空", s.source(reading)));
    }
    Optional<Saying> refused = Sayings.first(reading, sentence, "adjust.refused");
    if (refused.isPresent()) {
      return refused.map(s -> fact(reading, s, "不调整"));
    }
    return Sayings.first(reading, sentence, "adjust.broad")
        .filter(s -> !Sayings.matches(reading, text, "adjust.not-agreed"))
        .filter(s -> !OTHER.matcher(text).find())
        .map(s -> fact(reading, s, "不明"));
  }

  /** Nothing is agreed; what is said of prices that move is quoted. */
  private static Optional<Fact> touched(Reading reading) {
    return Sayings.sentences(reading, "price-change").stream()
        .filter(s -> MOVES.matcher(s.text()).find() && !OTHER.matcher(s.text()).find())
        .findFirst()
        .map(s -> new MissingFact(KEY, State.ABSENT, "没有价格调整的约定", reading.source(s.span())));
  }

  /** 价格指数权重表:不适用。 */
  private static boolean empty(Saying saying) {
    return EMPTY.matcher(saying.sentence().text().substring(saying.from())).find();
  }

  /** 超过5%也不调整 names a range and adjusts nothing. */
  private static boolean adjusts(Reading reading, String text) {
    boolean denied = Sayings.matches(reading, text, "adjust.not-agreed");
    return !denied
        || text.contains("超过")
            && !text.contains("均不")
            && !text.contains("一律不")
            && !text.contains("概不")
            && !text.contains("也不")
        || text.contains("超出")
        || text.contains("以外");
  }

  private static Fact fact(Reading reading, Saying saying, String kind) {
    return new TextFact(KEY, saying.words(), kind, saying.source(reading));
  }

  private static Optional<Fact> acrossYears(Reading reading, Facts found) {
    Optional<DateFact> start = found.effective("time.startDate", DateFact.class);
    Optional<DateFact> end = found.effective("time.endDate", DateFact.class);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    boolean across =
        start.get().date().getYear() != end.get().date().getYear()
            && !start.get().date().plusDays(SIX_MONTHS - 1).isAfter(end.get().date());
    List<Span> words = new ArrayList<>(start.get().evidence());
    words.addAll(end.get().evidence());
    return Optional.of(new FlagFact("time.acrossYears", across, reading.source(words)));
  }
}

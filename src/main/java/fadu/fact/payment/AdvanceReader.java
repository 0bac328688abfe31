package fadu.fact.payment;

import com.google.re2j.Pattern;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.MoneyFact;
import fadu.fact.Precedence;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.Words;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The advance payment: {@code payment.advanceRate}, from a rate or from an amount, and {@code
 * payment.advanceAmount} where it is given as an amount.
 */
final class AdvanceReader implements PaymentReader.Topic {
  private static final Words SET_OFF =
      Words.of("扣回|抵扣|抵回|扣还|扣清|冲抵|冲回|抵充|保函|担保|保证保险|利息|违约|每期|分期|起扣|罚|逾期");

  /** Money that is paid ahead for a purpose of its own. */
  private static final Words PURPOSE = Words.of("安全|文明施工|人工费|工资|设计费|勘察费|监理费|检测|水电|电费|水费|定金|暂估");

  private static final Words LATER =
      Words.of("进度|产值|当月|当期|每月|结算|竣工|验收|质保|质量保证|保修|缺陷|税|封顶|主体|履约|下浮");
  private static final Pattern NONE =
      Pattern.compile(
          "(?:不|无|没有|未|取消|免)(?:再|予|另|须|需|单独|另行)*(?:支付|拨付|给付|约定|安排|另付|付|设|给|拨|提供|办理)?(?:任何|工程|的|本|项|开工|笔)*(?:预付款|备料款|预付)"
              + "|(?:预付款|备料款)(?:支付)?(?:的)?(?:比例|额度|金额|数额)?(?:或金额|和金额)?[:|(为]+(?:无$|无[,;。)|]|不支付|不付|不设|不予|不拨|不适用|没有|零|取消|/$|/[,;。|]|0(?:%|元|万元|,|;|。|\\||$))"
              + "|(?:预付款|备料款)(?:一律|均|概|本合同|本工程|暂)?(?:不支付|不付|不设|不予支付|不拨|不适用|没有|取消)"
              + "|^(?:工程)?预付(?:款)?\\|(?:比例\\|)?(?:0|/|无|—|-)(?:%|\\||$)");
  private static final Pattern NONE_BACK = Pattern.compile("预付款(?:保函|担保|保证|利息|的扣回|扣回)");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:按|见|详见|依|以|执行|按照)[^,;。]{0,10}(?:招标文件|投标文件|另行签订|另册)");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:合同)?(?:签订|签约|签字|生效|签完|签署)[^,;。%|]{0,16}(?:后|内|时|起|日)|进场(?:前|后|时)|开工(?:前|后|时)(?:先)?");
  private static final Words LABEL = Words.of("作为|即|为|作");

  @Override
  public List<Fact> read(Reading reading, ShareFinder shares, Facts found) {
    List<Fact> rates = new ArrayList<>();
    List<Fact> amounts = new ArrayList<>();
    for (Sentence sentence : about(reading)) {
      sentence(reading, found, sentence, rates, amounts);
    }
    if (rates.isEmpty() && amounts.isEmpty()) {
      first(reading, shares).ifPresent(rates::add);
    }
    List<Fact> facts = new ArrayList<>(Precedence.apply(reading.contract(), rates));
    facts.addAll(Precedence.apply(reading.contract(), amounts));
    return facts;
  }

  /** Sentences that name the advance, and those of clauses headed by it. */
  private static List<Sentence> about(Reading reading) {
    return reading.contract().sentences().stream()
        .filter(s -> !reading.hits().in(s, "advance").isEmpty() || captioned(reading, s))
        .toList();
  }

  private static boolean captioned(Reading reading, Sentence sentence) {
    String caption = reading.clause(sentence).caption();
    return caption.contains("预付款") && !SET_OFF.in(caption) && !caption.contains("进度");
  }

  private static void sentence(
      Reading reading, Facts found, Sentence sentence, List<Fact> rates, List<Fact> amounts) {
    String text = sentence.text();
    var none = NONE.matcher(text);
    if (none.find()
        && !NONE_BACK.matcher(text.substring(none.start())).lookingAt()
        && !NONE_BACK.matcher(none.group()).find()
        && !text.startsWith("保", none.end())
        && !text.startsWith("担保", none.end())
        && !PURPOSE.in(Segment.labelled(text, none.start()).of(text))
        && !reading.choices().unselected(sentence, none.start())) {
      rates.add(missing(reading, sentence, State.NA, "约定不支付预付款"));
      return;
    }
    Optional<Fact> rate = rate(reading, sentence);
    if (rate.isPresent()) {
      rates.add(rate.get());
      return;
    }
    Optional<MoneyFact> amount = amount(reading, sentence);
    if (amount.isPresent()) {
      amounts.add(amount.get());
      ofPrice(found, amount.get()).ifPresent(rates::add);
    } else if (reading.part(sentence).kind() != PartKind.GENERAL
        && !SET_OFF.in(text)
        && ELSEWHERE.matcher(text).find()) {
      rates.add(missing(reading, sentence, State.NOT_LOADED, "预付款见没有提交的文件"));
    }
  }

  private static MissingFact missing(Reading reading, Sentence sentence, State state, String note) {
    return new MissingFact("payment.advanceRate", state, note, reading.source(sentence.span()));
  }

  /** A rate beside the word, or in the stretch that follows its label. */
  private static Optional<Fact> rate(Reading reading, Sentence sentence) {
    String text = sentence.text();
    for (RateMention rate : RateMentions.in(text)) {
      Segment segment = Segment.at(text, rate.from());
      if (rate.tolerance()
          || reading.choices().unselected(sentence, rate.from())
          || reading.struck(sentence, rate.from(), rate.to())
          || Amended.superseded(text, rate.from())
          || !ofAdvance(reading, sentence, segment, rate.from())) {
        continue;
      }
      Source source =
          reading.source(
              sentence.table() >= 0
                  ? sentence.span()
                  : reading.span(sentence, segment.from(), segment.to()));
      return Optional.of(
          rate.blank()
              ? new MissingFact("payment.advanceRate", State.BLANK, "预付款比例留空", source)
              : new RateFact("payment.advanceRate", rate.percent().orElseThrow(), "", source));
    }
    return Optional.empty();
  }

  private static boolean ofAdvance(Reading reading, Sentence sentence, Segment segment, int at) {
    String text = sentence.text();
    if (sentence.table() >= 0) {
      return named(reading, sentence, 0, text.length())
          && !SET_OFF.in(segment.of(text))
          && !PURPOSE.in(text)
          && !LATER.in(text.substring(0, at));
    }
    String words = segment.of(text);
    String alone = Aside.of(words, at - segment.from());
    String local = alone.substring(lastRate(alone, at - segment.from()));
    if (SET_OFF.in(local) || PURPOSE.in(local)) {
      return false;
    }
    if (forPurpose(reading, sentence, at)) {
      return false;
    }
    if (named(reading, sentence, segment.from(), segment.to())) {
      return !LATER.in(Aside.of(words, at - segment.from()).replace("进度款中", ""))
          || words.indexOf("预付") < at - segment.from();
    }
    Segment next = segment.next(text);
    if (LABEL.in(next.of(text)) && named(reading, sentence, next.from(), next.to())) {
      return true;
    }
    if (LATER.in(words)) {
      return false;
    }
    if (captioned(reading, sentence)) {
      return true;
    }
    Segment before = segment;
    for (int back = 0; back < 2 && before.from() > 0; back++) {
      before = before.previous(text);
      if (LATER.in(before.of(text)) || !RateMentions.in(before.of(text)).isEmpty()) {
        return false;
      }
      if (named(reading, sentence, before.from(), before.to())) {
        return !PURPOSE.in(Aside.of(before.of(text), 0)) && !SET_OFF.in(before.of(text));
      }
    }
    return false;
  }

  /** 设计费的20%及建安费的10%: what stands before an earlier rate belongs to that. */
  private static int lastRate(String words, int at) {
    return RateMentions.in(words).stream()
        .mapToInt(RateMention::to)
        .filter(to -> to <= at && to < words.length())
        .max()
        .orElse(0);
  }

  /** 安全文明施工费…，开工后预付50%: paid ahead, but not the advance. */
  private static boolean forPurpose(Reading reading, Sentence sentence, int at) {
    String left = sentence.text().substring(lastRate(sentence.text(), at), at);
    int noun = Math.max(left.lastIndexOf("预付款"), left.lastIndexOf("备料款"));
    if (noun >= 0) {
      return false;
    }
    return PURPOSE.in(left)
        || PURPOSE.in(reading.clause(sentence).caption()) && !sentence.text().contains("预付款");
  }

  private static boolean named(Reading reading, Sentence sentence, int from, int to) {
    return reading.hits().in(sentence, "advance").stream()
        .anyMatch(h -> h.from() >= from && h.to() <= to);
  }

  private static Optional<MoneyFact> amount(Reading reading, Sentence sentence) {
    String text = sentence.text();
    for (MoneyMention m : MoneyMentions.in(text)) {
      Segment segment = Segment.at(text, m.from());
      if (m.yuan().isPresent()
          && !reading.choices().unselected(sentence, m.from())
          && ofAdvance(reading, sentence, segment, m.from())) {
        return Optional.of(
            new MoneyFact(
                "payment.advanceAmount",
                m.yuan().get(),
                "预付款",
                reading.source(
                    reading.span(
                        sentence,
                        Math.min(segment.from(), m.from()),
                        Math.max(segment.to(), m.to())))));
      }
    }
    return Optional.empty();
  }

  /** The rate an amount comes to, of the price without the provisional sum. */
  private static Optional<Fact> ofPrice(Facts found, MoneyFact amount) {
    Optional<BigDecimal> total =
        found.effective("price.total", MoneyFact.class).map(MoneyFact::amount);
    BigDecimal set =
        found
            .effective("price.provisionalSum", MoneyFact.class)
            .map(MoneyFact::amount)
            .orElse(BigDecimal.ZERO);
    return total
        .filter(t -> t.compareTo(set) > 0)
        .map(
            t ->
                new RateFact(
                    "payment.advanceRate",
                    amount
                        .amount()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(t.subtract(set), 4, RoundingMode.HALF_UP),
                    "签约合同价扣除暂列金额",
                    amount.source()));
  }

  /** 合同签订后七日内支付20%: an advance that is not called one. */
  private static Optional<Fact> first(Reading reading, ShareFinder shares) {
    for (Sentence sentence : reading.contract().sentences()) {
      String text = sentence.text();
      if (!SIGNED.matcher(text).find()) {
        continue;
      }
      for (Share share : shares.in(sentence)) {
        Segment own = Segment.at(text, share.at());
        String words = sentence.table() >= 0 ? text : own.previous(text).of(text) + own.of(text);
        boolean pays = share.sort() == Share.Sort.EACH || share.sort() == Share.Sort.CUMULATIVE;
        if (pays
            && !share.retention()
            && !share.ofWorkDone()
            && SIGNED.matcher(words).find()
            && !PURPOSE.in(words)
            && !LATER.in(words)
            && !SET_OFF.in(words)) {
          Source source =
              reading.source(
                  sentence.table() >= 0
                      ? sentence.span()
                      : reading.span(sentence, share.from(), share.to()));
          return Optional.of(
              new RateFact("payment.advanceRate", share.percent(), share.base(), source));
        }
      }
    }
    return Optional.empty();
  }
}

package fadu.fact.payment;

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
import fadu.fact.pattern.Pattern;
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
  private static final Words CAPTION = Words.of("预付款");

  private static final Pattern NONE =
      Pattern.compile(
          "(?:不|无|没有|未|取消|免)(?:再|予|另|须|需|单独|另行)*(?:向[^,;。]{1,6}?|给[^,;。]{1,6}?)?(?:支付|拨付|给付|约定|安排|另付|付|设|给|拨|提供|办理)?(?:任何|工程|的|本|项|开工|笔|形式|名义|性质|种类|比例)*(?:预付款|备料款|预付|预支|启动款|开工款)"
              + "|(?:预付款|备料款)(?:支付)?(?:的)?(?:比例|额度|金额|数额)?(?:或金额|和金额)?[:|(为]+(?:无$|无[,;。)|]|不支付|不付|不设|不予|不拨|不适用|没有|零|取消|/$|/[,;。|]|0(?:%|元|万元|,|;|。|\\||$))"
              + "|(?:预付款|备料款)(?:一律|均|概|本合同|本工程|暂)?(?:不支付|不付|不设|不予支付|不拨|不适用|没有|取消)"
              + "|^(?:工程)?预付(?:款)?\\|(?:比例\\|)?(?:0|/|无|—|-)(?:%|\\||$)");
  private static final Pattern NONE_BACK = Pattern.compile("预付款(?:保函|担保|保证|利息|的扣回|扣回)");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:按|见|详见|依|以|执行|按照)[^,;。]{0,10}(?:招标文件|投标文件|另行签订|另册)");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:合同)?(?:签订|签约|签字|生效|签完|签署)[^,;。%|]{0,16}(?:后|内|时|起|日)|进场(?:前|后|时|头|当)|开工(?:前|后|时)(?:先)?");
  private static final Pattern PAID =
      Pattern.compile(
          "(?:支付|拨付|付给|给付|提供|交付|付)[^,;。]{0,16}(?:预付款|备料款|预付)|预付(?:工程款|备料款|给)|(?:预付款|备料款)[^,;。]{0,12}(?:支付|拨付|付给|给付|为|:|比例|额度|数额|金额)");

  /** 退还预付款的50%: a share of the advance. */
  private static final Pattern OF_ITSELF =
      Pattern.compile("(?:退还|返还|退回|扣回|抵扣|扣还|归还|利用|用于)[^,;。|]{0,8}预付款(?:总额|金额|数额)?的[约]?$");

  /** 支付完工价款的85%(扣回预付款后…): a share of what was built. */
  private static final Pattern OF_WORK_DONE =
      Pattern.compile(
          "^[^预备]*(?:当期|当月|本期|已完成?|完工|产值|进度款|结算|审定)(?:合格|的)?(?:工程)?(?:价款|造价|产值|量|款|额|价)?[的约按]*$|可能[^,;。]{0,6}$");

  private static final Words TO_SUPPLIER = Words.of("供应商|材料商|设备价|分包|厂家");
  private static final Pattern CONDITIONAL =
      Pattern.compile(
          "(?:如|若|凡|未|不)[^,;。]{0,10}(?:支付|预付|付)[^,;。]{0,10}的[,;]|(?:如|若)[^,;。]{0,6}(?:不|未)");

  @Override
  public List<Fact> read(Reading reading, ShareFinder shares, Facts found) {
    List<Fact> rates = new ArrayList<>();
    List<Fact> amounts = new ArrayList<>();
    for (Sentence sentence : about(reading)) {
      sentence(reading, found, sentence, rates, amounts);
    }
    if (rates.isEmpty() && amounts.isEmpty()) {
      first(reading, shares).or(() -> mentioned(reading)).ifPresent(rates::add);
    }
    List<Fact> facts = new ArrayList<>(Precedence.apply(reading.contract(), rates));
    facts.addAll(Precedence.apply(reading.contract(), amounts));
    return facts;
  }

  /** 按约定的时间和数额预付工程款: there is an advance, and nobody says how much. */
  private static Optional<Fact> mentioned(Reading reading) {
    return reading.hits().sentences("advance").stream()
        .filter(s -> PAID.matcher(s.text()).find() && !AdvanceBinding.PURPOSE.in(s.text()))
        .findFirst()
        .map(s -> missing(reading, s, State.BLANK, "提到预付款，没有写明比例或者金额"));
  }

  /** 甲方不预付工程款，应考虑补偿 beside a clause that pays one: for the case that none is paid. */
  private static boolean onlyIf(Reading reading, Sentence sentence) {
    String text = sentence.text();
    boolean conditional = CONDITIONAL.matcher(text).find();
    return conditional
        || reading.hits().sentences("advance").stream()
            .filter(s -> s.clause() == sentence.clause() && s.index() != sentence.index())
            .anyMatch(s -> PAID.matcher(s.text()).find() && !NONE.matcher(s.text()).find());
  }

  /** Sentences that name the advance, and those of clauses headed by it. */
  private static List<Sentence> about(Reading reading) {
    return reading.candidates().hits("advance").captioned(CAPTION).list().stream()
        .filter(
            s -> !reading.hits().in(s, "advance").isEmpty() || AdvanceBinding.captioned(reading, s))
        .toList();
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
        && !AdvanceBinding.PURPOSE.in(Segment.labelled(text, none.start()).of(text))
        && !ofPurpose(text, none.start(), none.group())
        && !reading.choices().unselected(sentence, none.start())
        && !onlyIf(reading, sentence)) {
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
        && !AdvanceBinding.SET_OFF.in(text)
        && ELSEWHERE.matcher(text).find()) {
      rates.add(missing(reading, sentence, State.NOT_LOADED, "预付款见没有提交的文件"));
    }
  }

  /** 安全生产措施费205,000元，不单独预付: the subject stands before the comma. */
  private static boolean ofPurpose(String text, int at, String words) {
    boolean named = words.contains("预付款") || words.contains("备料款");
    return !named && AdvanceBinding.PURPOSE.in(text.substring(0, at));
  }

  private static MissingFact missing(Reading reading, Sentence sentence, State state, String note) {
    return new MissingFact("payment.advanceRate", state, note, reading.source(sentence.span()));
  }

  /** A rate beside the word, or in the stretch that follows its label. */
  private static Optional<Fact> rate(Reading reading, Sentence sentence) {
    String text = sentence.text();
    for (RateMention rate : Fractions.with(RateMentions.in(text), sentence)) {
      Segment segment = Segment.at(text, rate.from());
      if (rate.tolerance()
          || reading.choices().unselected(sentence, rate.from())
          || TO_SUPPLIER.in(segment.of(text))
          || reading.struck(sentence, rate.from(), rate.to())
          || Amended.superseded(text, rate.from())
          || OF_ITSELF.matcher(text.substring(0, rate.from())).find()
          || OF_WORK_DONE.matcher(text.substring(segment.from(), rate.from())).find()
          || AdvanceBinding.reached(text, rate.from(), rate.to())
          || !AdvanceBinding.holds(reading, sentence, segment, rate.from())) {
        continue;
      }
      Source source =
          reading.source(
              sentence.table() >= 0
                  ? sentence.span()
                  : reading.span(
                      sentence, Segment.labelled(text, rate.from()).from(), segment.to()));
      return Optional.of(
          rate.blank()
              ? new MissingFact("payment.advanceRate", State.BLANK, "预付款比例留空", source)
              : new RateFact("payment.advanceRate", rate.percent().orElseThrow(), "", source));
    }
    return Optional.empty();
  }

  private static Optional<MoneyFact> amount(Reading reading, Sentence sentence) {
    String text = sentence.text();
    for (MoneyMention m : MoneyMentions.in(text)) {
      Segment segment = Segment.at(text, m.from());
      if (m.yuan().isPresent()
          && !reading.choices().unselected(sentence, m.from())
          && AdvanceBinding.holds(reading, sentence, segment, m.from())) {
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
    for (Sentence sentence : reading.text().with(SIGNED)) {
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
            && !AdvanceBinding.PURPOSE.in(words)
            && !AdvanceBinding.LATER.in(words)
            && !AdvanceBinding.SET_OFF.in(words)) {
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

package fadu.fact.breach;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.MissingFact;
import fadu.fact.MoneyFact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Liquidated damages against the contract price, in per cent: {@code breach.delayDamages.rate} a
 * day, {@code breach.delayDamages.uncapped} the same where nothing caps it, {@code
 * breach.damagesCap}, {@code breach.singleDamages} for one breach, and {@code breach.flatFine} for
 * a fine that does not look at how grave the breach is.
 */
public final class DamagesReader implements FactReader {
  private static final Words SIGNS = Words.of("赔|违约责任");

  private static final Pattern LATE_PAYMENT =
      Pattern.compile("付款|支付(?:工程|进度|结算|预付|合同)?(?:价)?款|付清|拨款|拨付|欠款|应付未付|未付|欠付|工资|利息|退还|返还|支付期限");
  private static final Pattern WORK_LATE = Pattern.compile("竣工|完工|交工|工期|交付使用|施工进度|节点|工程逾期|逾期完成");
  private static final Pattern GRADED =
      Pattern.compile("情节|轻重|程度|酌情|视.{0,6}(?:情况|影响|后果)|分级|分档|档次|区间|以内|至|~|首次|第一次|第二次|再次");

  /** 不论轻重 weighs nothing. */
  private static final Pattern UNWEIGHED =
      Pattern.compile("(?:不论|无论|不分|不问|不管|不看|不计|不区分)[^,;。]{0,6}(?:轻重|情节|程度|大小|档次|影响|后果)");

  private static final Pattern BLIND =
      Pattern.compile("不论|无论|不分|不问|不管|一律|一概|任何一项|任一|任何一次|每发生一|每出现一|每次|每一次|只要|均按|统一按");
  private static final Pattern FINE = Pattern.compile("罚款|罚金|处罚|扣罚|罚没|处以|罚");
  private static final Pattern NOT_DAMAGES =
      Pattern.compile("保证金|保函|保留金|预付款|暂列|暂估|进度款|调价|价差|变更|奖励|奖金|计量|审计|审减|下浮|管理费|税|利率|利润|保险|材料价");

  private static final int NEAR = 3;
  private static final int BRIEF = 60;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Optional<BigDecimal> price =
        found
            .effective("price.total", MoneyFact.class)
            .map(MoneyFact::amount)
            .filter(p -> p.signum() > 0);
    Caps caps = Caps.of(reading, price);
    List<Fact> facts = new ArrayList<>(caps.facts());
    for (Sentence sentence : reading.candidates().hits("damages").words(SIGNS).rows().own()) {
      PartKind kind = reading.part(sentence).kind();
      if (kind == PartKind.PAPER
          || kind == PartKind.AWARD_NOTICE
          || !damages(reading, sentence) && !SIGNS.in(sentence.text())) {
        continue;
      }
      Optional<Daily> daily = Daily.in(sentence.text());
      if (daily.isEmpty() && reading.hits().in(sentence, "damages").isEmpty()) {
        continue;
      }
      if (daily.isPresent() && (late(reading, sentence) || !FINE.matcher(sentence.text()).find())) {
        facts.addAll(byDay(reading, sentence, daily.get(), price, caps));
      } else {
        facts.addAll(flat(reading, sentence, price));
      }
    }
    return facts.stream().distinct().toList();
  }

  private static boolean damages(Reading reading, Sentence sentence) {
    return !reading.hits().in(sentence, "damages").isEmpty()
        || sentence.table() >= 0 && DamagesTable.of(reading, sentence).about();
  }

  private static List<Fact> byDay(
      Reading reading, Sentence sentence, Daily daily, Optional<BigDecimal> price, Caps caps) {
    List<Fact> facts = new ArrayList<>();
    String text = sentence.text();
    if (!late(reading, sentence) || ofPayment(reading, sentence)) {
      return facts;
    }
    DamagesTable table = DamagesTable.of(reading, sentence);
    for (Share share : Share.in(text, price)) {
      if (table.caps(share.from())) {
        continue;
      }
      Segment segment = Segment.labelled(text, share.from());
      boolean far = share.from() - daily.to() > 60 || daily.from() - share.to() > 12;
      if (far || caps.holds(sentence, share) || skipped(reading, sentence, share.from())) {
        continue;
      }
      int from = Math.min(segment.from(), Segment.labelled(text, daily.from()).from());
      boolean brief = text.length() <= BRIEF;
      Source source =
          reading.source(brief ? sentence.span() : reading.span(sentence, from, segment.to()));
      if (share.percent().isEmpty()) {
        if (!table.capped() && !caps.apply(sentence)) {
          facts.add(unknown(source));
        }
        continue;
      }
      BigDecimal perDay =
          share.percent().get().divide(daily.days(), 6, RoundingMode.HALF_UP).stripTrailingZeros();
      facts.add(new RateFact("breach.delayDamages.rate", perDay, "合同价/日", source));
      if (!table.capped() && !caps.apply(sentence)) {
        facts.add(new RateFact("breach.delayDamages.uncapped", perDay, "合同价/日", source));
      }
    }
    return facts;
  }

  private static MissingFact unknown(Source source) {
    return new MissingFact(
        "breach.delayDamages.uncapped", State.UNREADABLE, "按日定额的违约金，合同价读不出，不能折算成比例", source);
  }

  private static boolean late(Reading reading, Sentence sentence) {
    return !reading.hits().in(sentence, "late-work").isEmpty()
        || WORK_LATE.matcher(reading.clause(sentence).caption()).find()
        || reading.clause(sentence).caption().contains("误");
  }

  /** Interest on late payment runs on what is unpaid, not on the contract price. */
  private static boolean ofPayment(Reading reading, Sentence sentence) {
    String text = sentence.text();
    int damages =
        reading.hits().in(sentence, "damages").stream().mapToInt(Hit::from).min().orElse(0);
    String left = text.substring(0, damages);
    return LATE_PAYMENT.matcher(left).find() && !WORK_LATE.matcher(left).find();
  }

  private static boolean skipped(Reading reading, Sentence sentence, int at) {
    return !reading.means(sentence, at, at + 1);
  }

  /** A fixed share of the price for one breach. */
  private static List<Fact> flat(Reading reading, Sentence sentence, Optional<BigDecimal> price) {
    List<Fact> facts = new ArrayList<>();
    String text = sentence.text();
    String weighed = UNWEIGHED.matcher(text).replaceAll("");
    if (NOT_DAMAGES.matcher(text).find() || GRADED.matcher(weighed).find()) {
      return facts;
    }
    for (Share share : Share.in(text, price)) {
      boolean near =
          reading.hits().in(sentence, "damages").stream()
              .anyMatch(h -> h.from() < share.to() + 12 && h.to() > share.from() - 24);
      if (!near
          || share.percent().isEmpty()
          || Caps.capped(text, share)
          || !ofPrice(text, share)
          || skipped(reading, sentence, share.from())) {
        continue;
      }
      Segment segment = Segment.labelled(text, share.from());
      Segment previous = segment.previous(text);
      int from = segment.from() - previous.from() < 40 ? previous.from() : segment.from();
      Source source = reading.source(reading.span(sentence, from, segment.to()));
      boolean fine = FINE.matcher(text).find() || BLIND.matcher(text).find();
      String key = fine ? "breach.flatFine" : "breach.singleDamages";
      facts.add(new RateFact(key, share.percent().get(), "合同价", source));
    }
    return facts.stream().limit(NEAR).toList();
  }

  private static final Pattern PRICE =
      Pattern.compile("合同价|合同总价|签约价|合同总额|合同金额|合同总金额|合同款|总造价|总价|工程价款|合同造价|中标价|工程款总额");

  /** A share must say that it is of the price; an amount is compared with the price anyway. */
  private static boolean ofPrice(String text, Share share) {
    Segment segment = Segment.labelled(text, share.from());
    boolean money = text.substring(share.from(), share.to()).contains("元");
    return money || PRICE.matcher(text.substring(segment.from(), share.from())).find();
  }
}

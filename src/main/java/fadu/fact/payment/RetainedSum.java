package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MoneyFact;
import fadu.fact.Passage;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Retention money given as a sum: 预留质量保证金64万元, told as a share of the price of the contract. */
final class RetainedSum {
  private static final Pattern KEPT =
      Pattern.compile(
          "(?:质量保证金|质保金|质量保修金|保修金|质量保留金|保留金|质保款|质量押金|质保尾款|保固金)(?:金额|数额|总额|的金额|的数额|计|共计|暂定|定额|固定)?(?:为|是|:|\\|)?[^,;。|0-9一二三四五六七八九十]{0,6}$"
              + "|(?:扣留|预留|留取|留下|留存|扣下|暂扣|扣|留|押|缴纳|交纳|交)(?:人民币|下|了|着|住)?[^,;。|0-9]{0,10}$");

  private static final Pattern OTHER =
      Pattern.compile("罚|违约|利息|赔偿|维修费|修复费|逾期|履约|投标|工资|每次|每处|每项|每日|每天|不足|扣减|低于");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RetainedSum() {}

  static List<Fact> in(Reading reading, List<Sentence> about, Facts found) {
    Optional<BigDecimal> total =
        found.effective("price.total", MoneyFact.class).map(MoneyFact::amount);
    List<Fact> rates = new ArrayList<>();
    if (total.isEmpty() || total.get().signum() <= 0) {
      return rates;
    }
    for (Sentence sentence : about) {
      if (reading.hits().in(sentence, "retention").isEmpty()) {
        continue;
      }
      String text = sentence.text();
      for (MoneyMention sum : MoneyMentions.in(text)) {
        Segment segment = Segment.at(text, sum.from());
        Passage words = new Passage(reading, sentence, sum.from(), sum.to());
        String near = text.substring(segment.from(), sum.from());
        boolean named =
            reading.hits().in(sentence, "retention").stream()
                .anyMatch(h -> h.from() >= segment.from() - 12 && h.to() <= segment.to() + 16);
        if (sum.yuan().isPresent()
            && sum.yuan().get().compareTo(total.get()) < 0
            && named
            && words.counts()
            && KEPT.matcher(text.substring(0, sum.from())).find()
            && !OTHER.matcher(near).find()) {
          BigDecimal percent =
              sum.yuan().get().multiply(HUNDRED).divide(total.get(), 2, RoundingMode.HALF_UP);
          rates.add(new RateFact("retention.rate", percent, "签约合同价", words.source()));
        }
      }
    }
    return rates;
  }
}

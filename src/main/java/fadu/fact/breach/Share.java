package fadu.fact.breach;

import fadu.fact.Segment;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A sum as a share of the contract price.
 *
 * @param percent per cent of the contract price; empty if it is an amount and the price is not
 *     known
 */
record Share(int from, int to, Optional<BigDecimal> percent) {
  private static final Pattern OTHER_BASE =
      Pattern.compile(
          "未完|未竣|剩余|逾期部分|延误部分|当月|当期|当次|应付(?:未付|而未|款|工程|进度|价款|金额)|未付|欠付|未支付|迟延支付|保证金|保函|担保|损失|返修|返工|维修|修复|该项|该部分|该节点|该单项"
              + "|分项|单项工程|节点(?:价|款|金额)|贷款|利率|LPR|材料|差价|价差|审减|核减|设计费|监理费|工资|实际发生|预付款|进度款|月产值");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:不超过|不得超过|以|为|达到|相当于|等同于?)[^,;。]{0,6}(?:签约)?(?:合同总价款|合同总价|签约合同价|合同价款|合同价|合同总金额|合同金额|工程总价|总造价)(?:款|的全部|全额|的?数额)?(?:为限|为止|封顶|$|[,;。])");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * All shares of the contract price in a sentence.
   *
   * @param price the contract price in yuan, if it is known
   */
  static List<Share> in(String text, Optional<BigDecimal> price) {
    List<Share> found = new ArrayList<>();
    for (RateMention rate : RateMentions.in(text)) {
      if (!rate.blank() && !otherBase(text, rate.from())) {
        found.add(new Share(rate.from(), rate.to(), rate.percent()));
      }
    }
    for (MoneyMention money : MoneyMentions.in(text)) {
      if (money.yuan().isPresent() && !otherBase(text, money.from())) {
        found.add(new Share(money.from(), money.to(), price.map(p -> of(money, p))));
      }
    }
    found.sort(Comparator.comparingInt(Share::from));
    return found;
  }

  /** 以合同总价为限: all of it. */
  static Optional<Share> whole(String text) {
    var matcher = WHOLE.matcher(text);
    return matcher.find()
        ? Optional.of(new Share(matcher.start(), matcher.end(), Optional.of(HUNDRED)))
        : Optional.empty();
  }

  private static BigDecimal of(MoneyMention money, BigDecimal price) {
    return money.yuan().orElseThrow().multiply(HUNDRED).divide(price, 6, RoundingMode.HALF_UP);
  }

  /** The base stands before the rate in the same stretch, or right behind it in brackets. */
  private static boolean otherBase(String text, int at) {
    Segment segment = Segment.labelled(text, at);
    return OTHER_BASE.matcher(text.substring(segment.from(), at)).find();
  }
}

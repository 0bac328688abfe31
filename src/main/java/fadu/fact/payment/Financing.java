package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/**
 * The contractor builds with its own money, told by its parts: who finds the money, for what, and
 * that it comes back only later.
 */
final class Financing {
  /** Costs that are the contractor's own for good reasons, and money of other kinds. */
  private static final Pattern OTHER =
      Pattern.compile(
          "用水|用电|水电费|检测|试验|鉴定|诉讼|医疗|抢险|应急|罚|分包|班组|供应商|返工|原因|违约|保修|修复|质量不合格|保证金|保函|履约|投保|保险|贴息|手续费|试车|养护|不得|严禁|禁止|无须|无需");

  private static final Pattern NO_PAYMENT = Pattern.compile("(?:无需|无须|不得)(?:支付|付款|拨付|催|要求|主张|停工)");

  private static final Pattern NO_PROGRESS =
      Pattern.compile(
          "(?:不|无|没有)(?:予|再|设|安排|另)?(?:支付|付|拨付|约定|设置?)?(?:预付款)?(?:和|及|、|与|也不付|,也不付)?(?:任何)?(?:工程)?进度款(?:$|[,;。、])");

  /** …由乙方先行承担，甲方不予拨付. */
  private static final Pattern UNPAID =
      Pattern.compile(
          "(?:甲方|发包人|发包方|建设单位|业主|贵局|贵方|贵单位|贵中心|镇里|村里)[^,;。]{0,6}(?:不|不予|不再|无需|无须|不用)(?:拨付|拨款|支付|付款|给付|付)");

  private static final Pattern AHEAD =
      Pattern.compile("先|暂|自理|顶着|扛着|自身资金|自己的钱|筹|融|垫|以前|之前|此前|封顶|自有资金|自带");

  /** Bonds, wages, penalties and rushes are paid late for reasons of their own. */
  private static final Words OTHER_MONEY = Words.of("履约|违约金|保证金|农民工|设计费|养护|运维|奖|抢工|赶工|提前竣工");

  /** 开工前不付任何预付款: another point asks for the advance. */
  private static final Pattern NO_ADVANCE =
      Pattern.compile("(?:不|不予|不再)(?:给付|支付|拨付|安排|付)(?:任何)?(?:预付款|备料款)");

  private Financing() {}

  static boolean ofOtherMoney(String text) {
    return OTHER_MONEY.in(text) || NO_ADVANCE.matcher(text).find();
  }

  static Optional<Passage> in(Reading reading, Sentence sentence, boolean progressPaid) {
    String text = Passage.usual(reading, sentence);
    if (OTHER.matcher(NO_PAYMENT.matcher(text).replaceAll("")).find()) {
      return Optional.empty();
    }
    Optional<Passage> own = Passage.first(reading, sentence, "prefinance.own-money");
    String around = Passage.around(reading, sentence, 0, 1);
    if (own.isPresent()) {
      boolean loan = says(reading, around, "prefinance.paid-back");
      boolean ahead = AHEAD.matcher(text).find() && says(reading, around, "prefinance.paid-later");
      boolean unpaid = AHEAD.matcher(text).find() && UNPAID.matcher(text).find();
      if (loan || ahead || unpaid) {
        return own;
      }
    }
    if (progressPaid) {
      return Optional.empty();
    }
    return Passage.first(reading, sentence, NO_PROGRESS)
        .or(() -> Passage.first(reading, sentence, "prefinance.all-at-the-end"));
  }

  private static boolean says(Reading reading, String text, String wording) {
    return reading.lexicon().patterns(wording).stream().anyMatch(p -> p.matcher(text).find());
  }
}

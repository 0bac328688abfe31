package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Passage;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.util.Optional;

/** How far the work must be before anything is paid: 首次付款…产值达到60%, 没做到六成一分不付. */
final class FirstPayment {
  private static final Pattern OUTPUT =
      Pattern.compile(
          "(?:产值|工程量|工作量|形象进度|总进度|工程进度|完成|完工|做到|干到|做够|干够|做满|干满|做了|做完|干了|累计)[^,;。|付]{0,24}$");
  private static final Pattern HALF =
      Pattern.compile(
          "(?:产值|工程量|工作量|形象进度|工程进度|完成|做到|干到|做够|干够|干了|做了|工程)[^,;。|付]{0,8}(?:一半|过半|大半|半数)");
  private static final Pattern FIRST = Pattern.compile("首次|首笔|首期|第一次|第一笔|第一期|头一笔|头一次|头笔|首付");
  private static final Pattern BEGINS = Pattern.compile("(?:开始|起|始|才|方)[^,;。|扣]{0,6}(?:支付|付|拨|给)");
  private static final Pattern NOT_YET = Pattern.compile("(?:没|未|不足|不到|不满|低于)[^,;。|]{0,16}$");
  private static final Pattern BEFORE = Pattern.compile("^[^,;。|]{0,10}(?:之前|以前|前|的,|的情况下)");

  /** 组织施工至工程量过半，其间不拨付工程款. */
  private static final Pattern MEANWHILE =
      Pattern.compile(
          "^[^;。|]{0,8},(?:其间|期间|此间|在此期间|此前|在此之前|在此以前|这期间|这以前|这之前)[^,;。]{0,10}(?:不|无|没有)(?:予|再|安排)?(?:支付|付|拨付|拨款|给付|给)");

  private static final Pattern UNPAID =
      Pattern.compile(
          "(?:不|未|无|没有)(?:予|再|能|安排)?(?:支付|付|拨付|拨款|给付|给)|不(?:得)?(?:向[^,;。]{0,6})?(?:申请|请求|要求|主张|索要|催)(?:支付|付)?[^,;。]{0,4}(?:款|钱|付)|一分|分文|没有进度款|(?:没有|无)付款义务");
  private static final Pattern OTHER =
      Pattern.compile("扣回|抵扣|起扣|扣还|保函|罚|违约|停工|变更|保证金|工资|预售|分包|违反|质量");

  private static final Pattern PAID =
      Pattern.compile("(?:支付|拨付|给付|付给|付)[^,;。|]{0,12}(?:价款|产值|工程款|进度款|款)的?$");

  private FirstPayment() {}

  static Optional<RateFact> in(Reading reading, Sentence sentence) {
    String text = Passage.usual(reading, sentence);
    if (!FIRST.matcher(text).find() && !BEGINS.matcher(text).find() && !UNPAID.matcher(text).find()
        || OTHER.matcher(text).find()) {
      return Optional.empty();
    }
    for (RateMention rate : RateMentions.in(text)) {
      Passage words = new Passage(reading, sentence, rate.from(), rate.to());
      if (PAID.matcher(text.substring(0, rate.from())).find()) {
        continue; // 按月支付已完工程价款的85%: what is paid, not how far the work is
      }
      if (!rate.blank() && words.counts() && OUTPUT.matcher(words.left()).find() && waits(words)) {
        return Optional.of(fact(words, rate.percent().orElseThrow()));
      }
    }
    return Passage.first(reading, sentence, HALF)
        .filter(FirstPayment::waits)
        .map(half -> fact(half, BigDecimal.valueOf(50)));
  }

  private static boolean waits(Passage output) {
    String left = output.left();
    String right = output.right();
    boolean before = BEFORE.matcher(right).find() || NOT_YET.matcher(left).find();
    if (before && UNPAID.matcher(right).find() || MEANWHILE.matcher(right).find()) {
      return true;
    }
    boolean first = FIRST.matcher(left).find() || FIRST.matcher(right).find();
    String near = right.substring(0, Math.min(right.length(), 30));
    return !before && (first || BEGINS.matcher(near).find());
  }

  private static RateFact fact(Passage words, BigDecimal percent) {
    return new RateFact("payment.firstProgressAfter", percent, "", words.source());
  }
}

package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Segment;
import fadu.fact.Wording;
import fadu.fact.pattern.Pattern;

/** What becomes of a share: paid, kept, a limit, or how far the work is. */
final class ShareSort {
  private static final Wording OUTPUT =
      Wording.of(
          "产值|工程量|工作量|进度|完成|完工|做到|干到",
          "(?:产值|工程量|工作量|形象进度|工程进度|施工进度)[^,;。|]{0,10}(?:达到|达|到|至|过|超过|完成|的)[^,;。|]{0,10}$"
              + "|(?:完成|完工|做到|干到)[^,;。|]{0,8}(?:达到|达|到|至|过|总量|工程的|产值)[^,;。|]{0,8}$");

  /** 完成合同价55%的工程量后: how far the work is. */
  private static final Pattern OUTPUT_AFTER =
      Pattern.compile("^的?(?:工程量|产值|工作量|形象进度|工程)(?:[^,;。]{0,12}(?:后|时|以上))?");

  /** 产值的60%后 is a condition; 产值的70%支付 pays a share of it. */
  private static final Pattern REACHED =
      Pattern.compile("^(?:及|或)?(?:以上|以后|之后|后|时|前|以前|之前|的|以下|方|才|起)");

  private static final Pattern OF_OUTPUT =
      Pattern.compile(
          "(?:按|以|为|依).{0,20}(?:产值|工程量|工作量|价款|进度)的$"
              + "|(?:当月|当期|每月|每期|本期|上月|本月).{0,12}(?:产值|工程量|工作量|价款|进度)的$");

  /** 每期应付款扣除15%作为尾款后支付. */
  private static final Pattern TAKEN =
      Pattern.compile("(?:扣除|扣留|扣下|扣减|暂扣|先扣|预留|留存|留下|提留|压住|压下|压着|扣)(?:其中的?|其)?$");

  /** 当月完成产值×70%. */
  private static final Pattern MULTIPLIED = Pattern.compile("(?:[×xX*]|乘以?|按)$");

  private static final Pattern AT_ONCE = Pattern.compile("^(?:时|后|起|以后|之后)");
  private static final Pattern DONE = Pattern.compile("(?:完成|达到|做到|干到)[^,;。|]{0,14}$");
  private static final Pattern SHARE_LABEL =
      Pattern.compile("(?:支付|付款|拨付|进度款)[^,;。|]{0,4}(?:比例|比率|额度|标准)$");

  private ShareSort() {}

  static Share.Sort of(
      Sentence sentence, Segment segment, String left, String right, boolean retained) {
    if (OUTPUT_AFTER.matcher(right).find() && DONE.matcher(left).find() && !retained) {
      return Share.Sort.OUTPUT;
    }
    if (AT_ONCE.matcher(right).find()
        && DONE.matcher(left).find()
        && !ShareWords.PAY.in(left)
        && !ShareWords.WITHHOLD.in(left)
        && !retained) {
      return Share.Sort.OUTPUT; // 累计计量达到40%时起
    }
    String text = sentence.text();
    if (segment.from() > 0
        && text.charAt(segment.from() - 1) == ':'
        && SHARE_LABEL.matcher(segment.previous(text).of(text)).find()) {
      return Share.Sort.EACH; // 支付比例：核定产值的70%
    }
    boolean ofOutput =
        MULTIPLIED.matcher(left).find()
            || OF_OUTPUT.matcher(Aside.of(left, left.length())).find()
                && !REACHED.matcher(right).find();
    if (OUTPUT.in(left)
        && !ShareWords.PAY.in(left)
        && !retained
        && !ofOutput
        && !ShareWords.WITHHOLD.in(left)) {
      return Share.Sort.OUTPUT;
    }
    if (ShareWords.CAP_BEFORE.in(left) || ShareWords.CAP_AFTER.matcher(right).find()) {
      return Share.Sort.CAP;
    }
    if (ShareWords.CUMULATIVE.in(left)) {
      return Share.Sort.CUMULATIVE;
    }
    if (ShareWords.REST.in(left)) {
      return Share.Sort.REST;
    }
    if (retained) {
      return Share.Sort.WITHHELD;
    }
    boolean withheld =
        ShareWords.WITHHOLD.in(left) && !ShareWords.PAY.in(left) || TAKEN.matcher(left).find();
    return withheld ? Share.Sort.WITHHELD : Share.Sort.EACH;
  }
}

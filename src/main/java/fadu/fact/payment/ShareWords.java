package fadu.fact.payment;

import fadu.fact.Wording;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;

/** Words around a share that say how it is paid or kept. */
final class ShareWords {
  static final Wording CUMULATIVE =
      Wording.of(
          "至|到|足|够|满|达|累计",
          "(?:付|拨|给|结|支|领|达|清|补)(?:款|付|清|足|齐)?(?:累计)?(?:至|到|足|够|满|达)[^,;。|]{0,24}$"
              + "|累计(?:支付|付|拨付|付款|给付|拨)[^,;。|]{0,24}$|累计(?:收到|收款|取得|得到|到账|应得|领取|领到)[^,;。|]{0,24}$|累计[^,;。|]{0,12}(?:至|到|达)[^,;。|]{0,16}$");
  static final Wording CAP_BEFORE =
      Wording.of(
          "超过|超出|高于|突破|大于|多于|最多|最高|至多|上限|封顶|扣至|扣到|扣满|留至|留到|留足|为限",
          "(?:不(?:得|能|可|应)?(?:再)?(?:超过|超出|高于|突破|大于|多于)|最多|最高|至多|上限|累计封顶|扣至|扣到|扣满|留至|留到|留足|为限)"
              + "[^,;。|]{0,20}$");
  static final Pattern CAP_AFTER =
      Pattern.compile("^(?:的)?(?:以内|以下|为限|封顶|为止|止|内|时(?:即)?(?:停止|不再|止)|后(?:停止|不再))");

  static final Wording REST =
      Wording.of(
          "剩|余|尾款|另外",
          "(?:剩余|剩下|余下|其余|余款|余额|下余|所余|剩|余|尾款)(?:的|款|部分|价款|工程款)?[^,;。|]{0,12}$|另外(?:的)?$");
  static final Words WITHHOLD =
      Words.of("扣留|预留|暂扣|留取|扣除|扣下|留存|保留|留置|扣押|先扣|压住|压下|压着|押|留|扣|提取|计提|缓付|暂不支付|暂存");
  static final Words PERIOD = Words.of("每期|每月|每次|每笔|每批|逐月|逐期|逐次|逐笔|各期|各次|当期|当月|当次|月进度|按月|进度款");
  static final Words PAY = Words.of("支付|付|拨|给|结算款|结清");

  private ShareWords() {}
}

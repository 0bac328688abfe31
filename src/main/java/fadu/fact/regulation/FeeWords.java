package fadu.fact.regulation;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/** Whether words say that a cost is part of the price, or that it is not. */
final class FeeWords {
  static final Pattern FEE =
      Pattern.compile("费|专款|投入|钱|开支|开销|花费|花销|支出|价款|造价|合同价|总价|报价|清单|计价|价内|成本|另(?:行)?给钱|给钱");
  private static final Pattern INCLUDED =
      Pattern.compile(
          "(?:合同价|价款|报价|总价|工程款|价)(?:里|中|内)(?:头|面)?(?:已经?|都|也|均|就)?(?:给足|给了|给过|有[,;。计]|有$|算过|算了|算进|算在|留了|留足|包了|打了|列了|计了)|(?:清单|措施项目)[^,;。|]{0,6}第[0-9.一二三四五六七八九十]{1,8}(?:项|号)|列清单|在[^,;。]{0,14}第[0-9一二三四五六七八九十]{1,6}项列价|包含|包括|(?:在|见|走|入|按|列于)[^,;。]{0,30}(?:清单|子目|项目费|措施费|费用项)[^,;。]{0,6}(?:子目|项目|项|中|内|里|里面)?(?:$|[,;。])|(?:费|钱|花费|开销|支出)[^,;。]{0,12}(?:付了|已付|付过|已经付|给了|给过|已给|出了|拨了)|在[^,;。]{0,14}(?:价|费|款|价格|报价)(?:里头|里面|之内|内|里|中)|在清单[^,;。]{0,18}(?:中|内|里|列)|在[^,;。]{0,24}清单(?:子目|项目|单列|的?子项)|(?:都|全|均)?在(?:里面|内|其中|里头)|含[在于有入进]?|列入|计入|纳入|并入|摊入|算[在进入]|列[在支项为于]|单列|单独列|计列|计取|写[在进]|涵盖|载[于明入]|见于|体现[在于]|反映[在于]|打[在进入]|摊[在进]|落[在入]|归入|归[在]|放[在进入]|编[在入]|综合考虑|已考虑|考虑在|已计|已列|另行(?:支付|计价|结算|计取)|据实|按实|按票|实报|由(?:发包人|发包方|甲方|建设单位|业主)(?:另行)?(?:承担|支付|负担|列支|拨付)|(?:发包人|发包方|甲方|建设单位|业主)[^,;。|]{0,10}(?:承担|支付|付给|拨付)");

  /** 不另计,已综合考虑在报价中: why nothing is added. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:^|[,;。、])(?:均|都)?已(?:经)?(?:全部|综合|充分|一并)?(?:考虑|包含|包括|计入|列入|含|摊入)(?:在|于|进|入)?[^,;。不未]{0,14}(?:价|费|款|清单|单价)(?:中|内|里|之中|之内|里面)");

  private static final Pattern EXCLUDED =
      Pattern.compile(
          "(?:不|未|没有|没|尚未)(?:再|予|曾|另|单独|另行|包)?(?:包含|包括|含|列入|计入|计取|计列|列项|列支|列有|纳入|考虑|计价|计(?:[^划量]|$)|安排费)|费用不计|不计费|[无没](?:有)?此项|(?:未|没有?|不)(?:单独|另行?)?列[^入为支明,;。]{0,12}费|(?:报价|合同价|价款|总价|清单|措施费|预算|概算|造价)[^,;。]{0,6}(?:里|中|内|上)?(?:也|亦|均|都|就)?(?:没有|没|未|无)(?:列|计|算|含|包|进|相应|这|该|此|安排|考虑|[,;。]|$)|未(?:列?进|打进|算进|摊进)|(?:没有?|未|不)(?:给|留|算|安排|出|拨|掏)(?:这|那|该|此)?(?:份|笔|项|个)?(?:钱|费|款|开支|专款)|没有(?:相应|该|这|此)[^,;。]{0,6}(?:开支|费用|支出|钱)|不(?:增补|补给|追加|补足|认账)|费[^,;。]{0,6}(?:为零|为0元|按零|零报价|计零|按0元)|费用?渠道[^,;。]{0,6}未|无(?:该|这|此)?(?:项)?费用|不予计价");
  private static final Pattern UNPAID =
      Pattern.compile(
          "不(?:再)?另(?:行|外)?(?:支付|计|列支|列|给|补|付|结算)|不再支付|不予支付|不另|不给|不付|自理|自费|(?:乙方|承包人|施工队?)[^,;。]{0,4}(?:自己|自行)?(?:掏|贴|垫上)|自掏|自己掏|不(?:增)?补(?:$|[,;。])|结算[^,;。]{0,4}不认|(?:由)?(?:承包人|承包方|乙方|施工单位|中标人)(?:自行|全部|独立)?(?:承担|负担|自负|消化)");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:费用?|开支|支出|开销|花费|花销|款项|专款|一项|防治|治理|处置)[^,;。]{0,12}(?:[0-9][0-9,.]*|[零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,12})(?:元|万|块)");

  /** 不许以没有预算为由不做 says nothing of who pays. */
  private static final Pattern EXCUSE =
      Pattern.compile(
          "[^,;。]{0,10}(?:不得|不能|不许|不准|不应|不可)(?:以|拿|借|用|因)[^,;。]{0,30}(?:为由|借口|理由)[^,;。]*");

  private FeeWords() {}

  /** Whether the words are about money at all. */
  static boolean about(String words) {
    return FEE.matcher(words).find();
  }

  /** Whether the words after this offset of a stretch name a cost: 扬尘防治费用. */
  static boolean names(String stretch, int at) {
    Matcher fee = Pattern.compile("费|开支|花费|支出").matcher(stretch);
    return fee.find(Math.min(at, stretch.length())) && fee.start() - at <= 30;
  }

  /** 不许以没有预算为由不做: nobody may plead it. */
  private static final Pattern PLEADED =
      Pattern.compile(
          "[^,;。]{0,12}不(?:得|许|能|可|准|应)?(?:以|借|拿|用|因)[^,;。]{0,24}(?:为由|借口|理由)[^,;。]{0,16}");

  /** Part of the price: yes, no, or nothing said of it. */
  static Optional<Boolean> say(String said) {
    String words = PLEADED.matcher(said).replaceAll("");
    String told = EXCUSE.matcher(words).replaceAll("");
    if (!told.equals(words)) {
      return say(told);
    }
    if (!about(words) || words.contains("为由") || words.contains("借口")) {
      return Optional.empty();
    }
    boolean included = included(words) || AMOUNT.matcher(words).find();
    if (WITHIN.matcher(words).find()) {
      return Optional.of(true);
    }
    boolean excluded = EXCLUDED.matcher(words).find();
    if (included && !(excluded && !includedTwice(words))) {
      return Optional.of(true);
    }
    return excluded || UNPAID.matcher(words).find() ? Optional.of(false) : Optional.empty();
  }

  /** Whether the price is said not to hold a cost. */
  static boolean excluded(String words) {
    return EXCLUDED.matcher(words).find();
  }

  /** 在投标报价中没有计列. */
  private static final Pattern LACKING =
      Pattern.compile("^(?:里|中|内)?(?:均|都|也|亦|就)?(?:没有|没|未|无|不(?:含|包|计列|列|足|体现))");

  /** 发包人亦不另行支付. */
  private static final Pattern NOT_PAID =
      Pattern.compile("^(?:发包人|发包方|甲方|建设单位|业主)[^,;。|]{0,6}(?:不|未|没|概不)");

  private static boolean included(String words) {
    Matcher matcher = INCLUDED.matcher(words);
    int at = 0;
    while (at < words.length() && matcher.find(at)) {
      if (!denied(words, matcher.start())
          && !denied(matcher.group(), matcher.group().length())
          && !NOT_PAID.matcher(matcher.group()).find()
          && !LACKING.matcher(words.substring(matcher.end())).find()) {
        return true;
      }
      at = matcher.end();
    }
    return false;
  }

  /** 已列入安全文明施工费,不再计取: what is said first holds, the rest follows from it. */
  private static boolean includedTwice(String words) {
    Matcher excluded = EXCLUDED.matcher(words);
    return excluded.find() && included(words.substring(0, excluded.start()));
  }

  private static boolean denied(String words, int at) {
    for (int i = Math.max(0, at - 4); i < at; i++) {
      if ("不未没无非".indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

package fadu.fact.breach;

import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Words by which a breach has no consequence: denied, waived, left blank or taken out. Told by what
 * follows from them and by whose breach stands before them.
 *
 * @param side ⊙ where the employer's breach has none, ⊗ where the contractor's
 * @param from first character of the stretch that says so
 * @param to one past the last
 */
record NoLiability(char side, int from, int to) {
  private static final String ANSWERS =
      "(?:责任|违约金|利息|滞纳金|赔偿|补偿|损失|费用|罚款|罚则|罚金|扣款|后果|索赔|返工|返修|整改|重做|处罚|处理|义务)";
  private static final String GIVEN_UP =
      "(?:不|没有?|无|未|免于?|勿|毋须|无须|无需|莫|休想|别|拒绝|概不|不予|不再|不另)(?:得|能|许|准|可|要|应|用|必|会)?[^,。;|足影超妨低少按服履偿论故费竣完交期时合达符及条做干修]{0,6}?(?:承担|负担|负有|负|担|计算|计收|计取|计|收取|收|支付|给付|赔付|追究|追偿|追索|设定|设置|设|约定|规定|产生|发生|引起|导致|构成|主张|要求|索要|要(?:钱|赔)|提出|存在|适用|接受|获得|取得|享有|得到|作)[^,。;|]{0,12}"
          + ANSWERS;
  private static final String EFFECTS =
      "(?:无|没有)(?:任何|相应|什么)?"
          + ANSWERS
          + "(?:$|[,。;|])|放弃[^,。;|]{0,12}(?:追究|索赔|主张|违约|利息|赔偿)|(?:仅|只)(?:有权|可以?|能|得)?[^,。;|]{0,10}顺延|不(?:算|构成|视为|属于|作为|看作|当作?)[^,。;|]{0,4}(?:违约|毛病|过错|逾期|事|责任|问题)|(?:什么|任何|一切|半点|啥|丝毫|有关|相关)[^,。;|]{0,8}(?:都|也|均|概|一概|一律)?(?:不|没)(?:担|负|承担|管|认|赔|有|存在|予)|不负[^,。;|]{0,8}之?责|谅解|体谅|理解(?:支持|并)|互谅|包涵|批评教育|提个醒|口头提醒|以口头说明|自行克服|视为正常|正常履约|不附带|不计较|好说|免予?(?:追究|追责|处罚|罚)|[|]"
          + " ?免 ?(?:$|[|])|不提(?:出)?[^,。;|]{0,4}(?:经济|费用|补偿)[^,。;|]{0,4}要求|(?:不能|不许|不兴|不准|别|莫|休想|不得)(?:去|来|再)?(?:要|讨|提)[^,。;|]{0,6}(?:利息|钱|赔偿|补偿|违约金|损失)|不得?拿[^,。;|]{0,6}说事|不罚|不扣|不追究|不计较|不叫返|(?:也|都|均|亦|概|一律)?不(?:计息|付息|赔|补|认)(?:$|[,。;、])|(?:商量着办|互相商量|协商解决|再议|另行协商|另行约定|另议)(?:$|[,。;])";
  private static final String TAKEN_OUT =
      "(?:条款|约定|规定|款|内容|责任|违约金|罚则|一并|整款|整条|全部|予以|[\"”」』)])[^,。;|]{0,8}(?:取消|删除|删去|废止|划去|划掉|作废|失效|不再适用|不再执行|不适用)(?:$|[,。;|])|(?:取消|删除|删去|废止|划去)[^,。;|]{0,40}(?:约定|条款|规定|内容|责任)";
  private static final String EMPTY =
      "[:|](?:/|无|没有|不设[^,。;|]{0,6}|不适用|—|-|_{2,}|\\(?(?:空白|未填|待填|待定)\\)?|未约定|不约定|没有约定|未定|待定|另议|再议|另定|(?:双方)?(?:另行|再行)(?:协商|约定|商定|确定)|(?:双方)?协商(?:解决|确定)?|不作约定|接受批评|(?:本项|此项)?(?:不填|略))[。;|]?$";

  private static final Pattern DENIES =
      Pattern.compile(GIVEN_UP + "|" + EFFECTS + "|" + TAKEN_OUT + "|" + EMPTY);

  private static final Pattern OUT = Pattern.compile(TAKEN_OUT);

  private static final Pattern OF_EMPLOYER =
      Pattern.compile(
          "⊙·*[^。;]{0,30}?(?:付|拨|款|钱|资金|场地|图纸|供图|移交|腾|停建|缓建|晚|迟|慢|延|拖|欠|违约|逾期|未|没|义务|到账|条件)"
              + "|(?:款|钱|资金|拨付|付款)[^,。;|]{0,10}(?:晚|迟|慢|延|拖|滞后|逾期|未|没|不到位|不及时)");
  private static final Pattern OF_CONTRACTOR =
      Pattern.compile(
          "误期|误工|延误|滞后|拖期|超期|逾期|晚|迟|(?:工期|竣工|完工|交工|工程)[^,。;|⊙]{0,10}(?:延|拖|超|误|未|不)|(?:未|不能|没)[^,。;|⊙]{0,8}(?:竣工|完工|交工)|质量|不合格|缺陷|瑕疵|毛病|做得不|⊗·*[^,。;|⊙]{0,10}违约");
  private static final Words EXCUSED =
      Words.of("因⊙|⊙·原因|⊙··原因|⊙···原因|的原因|不可抗力|非⊗|由于⊙|提前|除外|第三人|第三方|他人|工人|索赔意向");

  /** 未约定的赔偿实际损失: what is not agreed on is answered for by the law. */
  private static final Pattern UNSAID = Pattern.compile("^(?:未|没有?)[^,。;|]{0,4}(?:约定|规定|设定)的");

  /** 不得以资金紧张为由不付利息: two denials assert. */
  private static final Pattern ASSERTS =
      Pattern.compile("(?:不得|不能|不可|不应|不因|不以|并不|不免|不影响|不妨碍|不解除|不减轻)[^,。;|]{0,30}$");

  /** Whether these words of a folded text say that nothing follows. */
  static boolean in(String words) {
    Matcher matcher = DENIES.matcher(words);
    int at = 0;
    while (at < words.length() && matcher.find(at)) {
      if (!UNSAID.matcher(matcher.group()).find()
          && !ASSERTS.matcher(words.substring(0, matcher.start())).find()) {
        return true;
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return false;
  }

  /** Whether a denial touches these words, or what they name is taken out further on. */
  static boolean touches(String text, int from, int to) {
    int end = text.length();
    for (char stop : new char[] {';', '。'}) {
      int at = text.indexOf(stop, from);
      end = at < 0 ? end : Math.min(end, at);
    }
    Matcher out = OUT.matcher(text.substring(from, end));
    if (out.find()) {
      String between = text.substring(to, Math.max(to, from + out.end()));
      if (between.indexOf('⊙') < 0 && between.indexOf('⊗') < 0) {
        return true;
      }
    }
    Matcher matcher = DENIES.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      boolean over =
          matcher.start() < to && matcher.end() > from && !UNSAID.matcher(matcher.group()).find();
      if (over && !ASSERTS.matcher(text.substring(0, matcher.start())).find()) {
        return true;
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return false;
  }

  /** All stretches of a folded sentence that say so, with whose breach they are about. */
  static List<NoLiability> of(String text) {
    List<NoLiability> found = new ArrayList<>();
    Matcher matcher = DENIES.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      int start = stretch(text, matcher.start());
      String left = text.substring(start, matcher.start());
      int to = Math.min(text.length(), matcher.end());
      boolean light = matcher.group().startsWith("不罚") || matcher.group().startsWith("不扣");
      if (!ASSERTS.matcher(left).find() && !UNSAID.matcher(matcher.group()).find()) {
        if (!light && OF_EMPLOYER.matcher(left).find()) {
          found.add(new NoLiability('⊙', start, to));
        } else if (OF_CONTRACTOR.matcher(left + matcher.group()).find() && !EXCUSED.in(left)) {
          found.add(new NoLiability('⊗', start, to));
        }
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return found;
  }

  private static int stretch(String text, int at) {
    return Math.max(text.lastIndexOf('。', at), text.lastIndexOf(';', at)) + 1;
  }
}

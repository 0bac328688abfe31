package fadu.fact;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.pattern.PerText;
import java.util.List;

/**
 * Words that the rest of their sentence takes back: 押金名目,本合同一概不用; 放弃时效的约定无效; 要求垫资的,乙方有权不接受; …
 * 都不是不付款的理由. A match that holds the taking back itself says what it says.
 */
final class TakenBack {
  private static final String ALL = "(?:一概|一律|概|均|都|全部|统统|皆|也|亦|绝|决|从)?";
  private static final String WHO =
      "(?:这次|这回|这里|今后|以后|从此|现在|本次|本合同|本协议|本工程|本项目|双方|各方|任何一方|甲方|乙方|发包人|承包人|这些|此类|该类|上述|该等|前述|这种|这样的|类似|这类|名目|做法|说法|写法|事|要求|条款|约定|预先|事先|的|在|中|里|现|对此){0,5}";
  private static final String NEXT = "[^,;。|]{0,40}?(?:," + WHO + ")?";

  /** …,本合同一概不用. */
  private static final Pattern UNUSED =
      Pattern.compile(
          "^"
              + NEXT
              + ALL
              + "(?:不用|不使用|不设|不设置|不收取?|不搞|不采用|不采取|不存在|不再(?:使用|采用|设置|收取|执行|适用)|停止使用|不允许|不准许?|不许|不能有|不得有|不要有|不提倡|取消|禁止|严禁|杜绝|不做|不干|不兴)(?:$|[了的,;。])");

  /** 垫钱施工这种事,镇里不许提. */
  private static final Pattern SUCH =
      Pattern.compile(
          "^[^,;。|]{0,24}?(?:这种事|这类事|这些事|之类的?事?|的做法|等做法|的要求|这一套|那一套|的名目|等名目|的情形|等情形|的情况|等行为|的行为|等方式|的事情?|的条件),?[^,;。|]{0,8}(?:不许|不准|不得|不能|不可|不予|不再|不会|不该|禁止|严禁|杜绝|不应|无效)");

  /** 非某牌不用, 除甲类外一概不用: what is kept by the denial. */
  private static final Pattern KEPT = Pattern.compile("非|除|只|唯|仅|不是");

  /** 放弃…的预先约定无效; 要求…的,一律无效. */
  private static final Pattern VOID =
      Pattern.compile(
          "^"
              + NEXT
              + "(?:一律|一概|均|都|自始|依法|当然|应当?|应为|属|属于|视为|按)*(?:无效(?:处理)?|不生效|没有效力|不具有?(?:法律)?效力|没有法律效力|不发生(?:法律)?效力|不产生[^,;。]{0,6}效力|不视为[^,;。]{0,4}(?:付款|支付|履行|给付)|不算(?:付款|给付|支付)|无(?:法律)?效力|不算数|不作数|不予执行|不得执行|不执行|没有约束力|无约束力|不具有?约束力|视为没有约定|视为未作)(?:$|[,;。、的])");

  /** …,乙方有权不接受: not where the employer refuses. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "^[^,;。|]{0,40}?的?,?(?:乙方|承包人|承包方|承包单位|施工方|施工单位|中标人|总包方?|对方|另一方|相对方|任何一方|收款人|各方|双方)(?:均|都|也|亦|同样)?(?:有权|可以?|得|应当?|能)(?:予以|直接|当场|书面|一律|依法)?(?:不接受|不收|不要|不接|不认|不用|不理睬|拒绝(?:接受|执行|签收|签字|配合|履行|缴纳|交纳|支付|提供)?|拒收|拒交|拒付|不予接受|不予认可|不执行|不予执行|不理(?:会|睬)?|不予理会|不配合|退回|不从|不办|不予办理|不交|不缴|不予缴纳)(?:$|[,;。并且而])");

  /** …,都不是不付款的理由. */
  private static final Pattern NO_REASON =
      Pattern.compile(
          "^"
              + NEXT
              + ALL
              + "(?:不是|并非|并不是|绝非|非|不算|不能算|不得当|不能当|不可当|不当|不作为|不得作为|不能作为|不可作为|不应作为|不构成|不成为|不得成为|不能成为|不属于?|不列为|不得列为)(?:作|成)?[^,;。|]{0,20}(?:理由|事由|借口|由头|抗辩|说辞|前提|条件|原则|前置|门槛|依据)");

  /** 以资金未到位为由拖延付款的,按违约处理. */
  private static final Pattern BREACH =
      Pattern.compile(
          "^[^,;。|]{0,40}?的,"
              + WHO
              + ALL
              + "(?:按|视为|视作|视同|以|认定为|构成|属于?|算|就是)(?:发包人|甲方|承包人|乙方)?(?:的)?(?:严重|重大|根本|根本性)?(?:违约|违法|违规|转包|违法分包|挂靠|出借资质)(?:行为)?(?:处理|论处|论|认定|追究|行为)?(?:$|[,;。])");

  private static final Pattern LACK = Pattern.compile("[不未拒逾没]|擅自|停|迟|延误");

  /** 与质量保证金返还无关. */
  private static final Pattern UNRELATED = Pattern.compile("^[^,;。|]{0,24}(?:无关|没有关系|无涉|不相干)");

  private static final Pattern WITH = Pattern.compile("(?:与|跟|和|同)[^,;。|]{0,24}$");

  /** 不得援引本合同条款,免除…: the denial is carried over the comma. */
  private static final Pattern CARRIED =
      Pattern.compile(
          "(?:不得|不能|不可|不应|不许|不准|无权|禁止|严禁)(?:再)?(?:援引|引用|利用|借助|借用|借|凭借|凭|据此|以|通过|采取|采用|按|用|拿|因)[^,;。|]{1,40},$");

  private static final Pattern NEW_TURN =
      Pattern.compile("^(?:应|须|必须|否则|并应|但|而|由|承包人|发包人|甲方|乙方|双方|如|若|违者|也不|亦不|且应|同时)");

  private static final List<Pattern> ANY =
      List.of(UNUSED, SUCH, VOID, REFUSED, NO_REASON, BREACH, UNRELATED);

  /**
   * What in a text may take back.
   *
   * @param after expressions of what follows
   * @param before whether a denial may be carried over a comma
   */
  private record May(List<Pattern> after, boolean before) {}

  private static final PerText<May> MAY =
      PerText.of(
          text -> new May(ANY.stream().filter(one -> one.may(text)).toList(), CARRIED.may(text)));

  private TakenBack() {}

  /** Whether what surrounds these words of a sentence takes them back. */
  static boolean is(String text, int from, int to) {
    if (from >= to || to > text.length()) {
      return false;
    }
    May may = MAY.in(text);
    if (!may.after.isEmpty()) {
      String right = text.substring(to);
      for (Pattern one : may.after) {
        Matcher found = one.matcher(right);
        if (found.find() && !excepted(one, text, from, to, to + found.end())) {
          return true;
        }
      }
    }
    return may.before && carried(text, from);
  }

  private static boolean excepted(Pattern one, String text, int from, int to, int end) {
    return one == UNUSED && KEPT.matcher(own(text, from, end)).find()
        || one == BREACH && LACK.matcher(own(text, from, to)).find()
        || one == UNRELATED && !WITH.matcher(text.substring(0, from)).find();
  }

  private static String own(String text, int from, int to) {
    return text.substring(Segment.at(text, from).from(), to);
  }

  private static boolean carried(String text, int from) {
    int start = Segment.at(text, from).from();
    if (start == 0 || text.charAt(start - 1) != ',') {
      return false;
    }
    Matcher turn = NEW_TURN.matcher(text.substring(start, from + 1));
    return !turn.find() && CARRIED.matcher(text.substring(0, start)).find();
  }
}

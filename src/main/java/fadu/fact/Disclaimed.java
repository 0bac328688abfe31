package fadu.fact;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.pattern.PerText;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that a contract only mentions: a rule it disapplies, what used to be, what it does not make
 * a condition, what something is said not to be.
 */
final class Disclaimed {
  /** 示范文本中关于逾期视为认可的规定,均排除适用; of a law that would be another matter. */
  private static final Pattern DISAPPLIED =
      Pattern.compile(
          "(?:通用(?:合同)?条款|示范文本|范本)[^;。]{0,40}?(?:规定|约定|条文|内容|表述)[^;。]{0,36}?(?:排除适用|不再适用|不予适用|不适用|不予采用|不采用|删除)");

  /** 过去执行的17%、11%税率均已停止. */
  private static final Pattern USED_TO_BE =
      Pattern.compile(
          "(?:过去|以往|曾经|从前|(?:^|[,;:。])以前)[^;。]{0,48}?(?:停止|停用|不再(?:使用|执行|适用|沿用)|废止|失效|注销|换发)");

  /** 不以审计完成为条件. */
  private static final Pattern NO_CONDITION =
      Pattern.compile("不(?:得|应|能)?(?:再)?以[^,;:。]{1,48}?为(?:条件|前提|依据|必要|限|准)");

  /** 不构成担保、债务加入或还款承诺. */
  private static final Pattern NOT_THIS =
      Pattern.compile("(?:不构成|不等于|不代表|不意味着?|不表示|并不是|并非是?)[^,;:。]{1,48}");

  /**
   * 发包人要求垫资的，承包人有权拒绝: what is asked for is not agreed; unless it is the employer that refuses what
   * an authority orders.
   */
  private static final Pattern REFUSABLE =
      Pattern.compile(
          "(?:要求|强迫|强令|强行|指令|责令|迫使|强制|提出)[^;。]{2,80}的(?:通知|指令|要求|行为|做法|函件|条款|安排)?,[^,;。发甲业]{0,14}(?:有权|可以?|应当?|得|都能)(?:予以|直接|依法|当场|书面|当即)?(?:拒绝|不接受|不予接受|不从)(?:$|[,;。、并])");

  /** 双方讨论过提交仲裁的方案: what was considered and is not agreed. */
  private static final Pattern CONSIDERED =
      Pattern.compile(
          "(?:曾(?:经)?(?:有)?[^,;。]{0,6}(?:讨论|考虑|主张|提出|建议)|讨论过|考虑过)[^;。]{0,60}?(?:方案|写法|观点|意见|建议|设想|做法|说法|主张)");

  /** 审计不改变已确认的结算,亦非付款前提: what went before is no condition. */
  private static final Pattern NOT_AWAITED =
      Pattern.compile(
          "[^,;。]{1,48}(?:,[^,;。]{0,30})?(?:亦非|并非|也非|绝非|更非|不是|不作为|不得作为|不构成|不属于|不成为|不得成为|不能作为)(?:本合同)?(?:甲方|发包人)?(?:付款|支付|给付|结算|拨付|退还|返还)[^,;。]{0,6}?(?:的)?(?:前提|条件|前置|理由)");

  /** 资金未到位不构成迟延付款的理由: what is no excuse. */
  private static final Pattern NO_EXCUSE =
      Pattern.compile(
          "[^,;。]{2,40}(?:不构成|不成为|不(?:能|得|可)(?:成为|作为|构成)|(?:都|均|也|亦|并|皆)?不是)[^,;。承乙施停索顺]{0,18}(?:理由|事由|借口|抗辩)");

  /** “总价包死,任何原因不调整”不是本合同的计价原则: words in quotes, and then their denial. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "[“\"「『《][^“”\"。]{2,60}[”\"」』》](?:[、,和及与或]{0,2}[“\"「『][^“”\"。]{2,60}[”\"」』]){0,5}[^,;。“”\"]{0,12}?[,]?(?:本合同|本工程|双方|甲方|发包人)?(?:都|均|也|皆|一概|一律|概|并|绝)?(?:不是|不属于?|非|不作为|不适用|不成为|不采用|不用|不收|不设|不搞|不认|不予|无效|禁止|不得(?:采用|使用|适用|作为|写入|收取)|不代表|不再)");

  /** 实践中有的合同写明…,本合同不这样约定: the way of others is not the way of this contract. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?:有的|有些|某些|个别|其他|别的|旁的|以往|过去|一些|实践中|外面)[^;。]{2,110},?(?:本合同|本协议|本工程|本项目|双方|我们|咱们?|甲乙双方|此处|这里)[^,;。]{0,6}(?:不|没有|并不|并未|未|概不|均不|决不|绝不)(?:再)?(?:这样|这么|那样|如此|照此|作此|按此|采用|采取|沿用|适用|学|搞|仿效|照搬|效仿)");

  /** 严禁以任何形式约定…, 双方确认不作下列约定:… */
  private static final Pattern NOT_TO_BE_AGREED =
      Pattern.compile(
          "(?:不得|严禁|禁止|不准|不许|不应|不能)在[^,;。]{1,20}中(?:订立|订入|规定|设置|加入|列入|出现|添加|设定)[^,;。]{1,60}"
              + "|(?:不得|严禁|禁止|不准|不许|不应|不能|无权)(?:以任何(?:形式|方式|名义)|口头或(?:者)?书面|口头|书面|另行|私下|变相|再|在[^,;。]{1,12}中|双方)?(?:相互)?(?:约定|承诺|许诺|写入|写明|载明|写上)[^,;。]{1,60}"
              + "|(?:不作|不设|不做|不得有|不得作出|不得约定|不存在|未作|没有作)(?:下列|以下|如下|下述)[^,;。]{0,8}[:][^;。]{1,140}");

  /** 凡约定…的,该约定无效: what is void is not agreed. */
  private static final Pattern VOID =
      Pattern.compile(
          "(?:凡|如|若|任何|一切|所有)?(?:在[^,;。]{1,12}中)?(?:另行|私下|预先|事先)?(?:约定|承诺|许诺|声明|写明|写有|出现|载有|规定|要求承包人|要求乙方)[^;。]{2,120}(?:的|等|一类|之类)[,]?(?:该|此|这类|此类|其|上述|有关|相关|这些)?(?:约定|承诺|许诺|声明|条款|内容|表述|记载|要求|说法|写法|文字)?(?:一律|一概|均|都|概|也|当然|自始|应|应当|视为|属于?|按)?(?:无效|不生效|不发生[^,;。]{0,6}效力|不具有?[^,;。]{0,6}效力|没有[^,;。]{0,6}效力|不算数|不作数|不算)(?:$|[,;。、])");

  private static final PerText<List<Part>> PARTS = PerText.of(Disclaimed::parts);

  /** Behind its first character, since words that begin with the denial say what they say. */
  private record Part(int before, int to) {}

  private Disclaimed() {}

  /** Whether the character at this offset belongs to what is only mentioned. */
  static boolean at(String text, int at) {
    for (Part part : PARTS.in(text)) {
      if (part.before < at && at < part.to) {
        return true;
      }
    }
    return Quoted.away(text, at);
  }

  private static List<Part> parts(String text) {
    List<Part> found = new ArrayList<>();
    within(DISAPPLIED, text, 0, found);
    within(USED_TO_BE, text, 0, found);
    within(NO_CONDITION, text, 0, found);
    within(NOT_THIS, text, 0, found);
    within(REFUSABLE, text, 0, found);
    within(CONSIDERED, text, 0, found);
    within(QUOTED, text, 0, found);
    whole(OF_OTHERS, text, found);
    within(NOT_TO_BE_AGREED, text, 0, found);
    whole(VOID, text, found);
    before(NOT_AWAITED, text, found);
    before(NO_EXCUSE, text, found);
    return List.copyOf(found);
  }

  /** The denial follows: what stands before it is denied from its first character on. */
  private static void before(Pattern pattern, String text, List<Part> found) {
    if (!pattern.may(text)) {
      return;
    }
    within(pattern, "," + text, 1, found);
    if (pattern.matcher(text).lookingAt()) {
      found.add(new Part(-1, 1));
    }
  }

  /** From its first character to its last. */
  private static void whole(Pattern pattern, String text, List<Part> found) {
    List<Part> parts = new ArrayList<>();
    within(pattern, text, 0, parts);
    parts.forEach(part -> found.add(new Part(part.before - 1, part.to)));
  }

  private static void within(Pattern pattern, String text, int shift, List<Part> found) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from < text.length() && matcher.find(from)) {
      found.add(new Part(matcher.start() - shift, matcher.end() - shift));
      from = Math.max(matcher.end(), matcher.start() + 1);
    }
  }
}

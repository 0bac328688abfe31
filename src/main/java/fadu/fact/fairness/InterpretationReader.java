package fadu.fact.fairness;

import fadu.clause.Sentence;
import fadu.clause.SideNames;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Spoken;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether one side alone says what the contract means ({@code clauses.interpretation}) or changes
 * it ({@code clauses.unilateralChange}); kind 单方 or 共同.
 */
public final class InterpretationReader implements FactReader {
  private static final Words SIGNS =
      Words.of(
          "变动|压缩|延后|细则|标准|出台|最新|不明确|服从|歧义|说不清|口径|新出|增删|并入|新定|另定|规定|制度|办法|解|未尽|没|未|新定|提高|办法|制度|改|变更|调整|理解|含义|修订|取消|制定|遗漏|为准|增减|增补|说了算|纳入");

  /** 镇里说了算: who speaks for a public employer in plain words. */
  private static final Pattern OWNERS =
      Pattern.compile("(?:镇|乡|村|局|区|县|市|校|院|馆|所|街道|社区)[里上]|指挥部|贵(?:局|方|单位|公司|镇|校|院|中心|处|所|村|委|办)");

  private static final Pattern MEANS =
      Pattern.compile(
          "解释[^。;,|]{0,8}\\|[^|]{0,8}发包人|(?:说不清|看不懂|不清楚|不明白|不明确|有歧义|有分歧|不同理解|理解不一|不同解释|争点|歧义)[^。;|]{0,16},?(?:由|听|按|以|依|照|随|凭|就|都|均)?发包人[^。;|不]{0,12}(?:说了算|为准|决定|拍板|裁定|怎么说)|(?:服从|接受|认可|遵守|同意|执行)[^,;。|]{0,6}发包人[^,;。|]{0,10}对(?:本)?(?:合同|协议|条款)[^,;。|]{0,14}(?:解释|补充|修改|调整)|发包人[^。;,|]{0,16}(?:保留|享有|拥有|行使|具有)[^。;,|]{0,14}解释|(?:理解|含义|歧义|解释|字面|意思|怎么讲|怎么理解|看法|不清楚|不明白|说不清|看不懂|不明确|条文|条款)[^。;|]{0,30}由发包人[^,。;|]{0,8}(?:裁定|裁决|认定|决定|确定|拍板|说了算|作主|做主)|(?:合同|条款|协议|文字|字句|意思)[^。;|]{0,20}以发包人(?:的)?[^,。;|]{0,6}(?:讲|说|书面)[^,。;|]{0,6}为准|解释权[^。;,|]{0,10}(?:归|属|由|为|在|归于|属于)[^。;,|]{0,6}发包人|发包人[^。;,|]{0,12}(?:享有|拥有|保留|具有|持有|行使)[^。;,|]{0,10}解释(?:的)?权|解释[^。;,|]{0,6}以发包人[^。;,|]{0,6}为准"
              + "|以发包人的?[^,。;|]{0,10}(?:理解|解释|说明|解读|意见|答复|口径)[^,。;|]{0,6}为准|由发包人[^,。;|]{0,8}(?:负责)?(?:解释|解读|说明|释明)|发包人(?:负责)?(?:解释|解读)[^,。;|]{0,12}(?:为准|最终|有效|服从)|发包人(?:有权)?(?:作出|做出|进行)(?:的)?(?:最终)?解释"
              + "|(?:理解|含义|歧义|文字|文义|条款)[^。;|]{0,24}(?:听|按|依|照|随|以)发包人[^,。;|]{0,10}(?:的|说的?|理解|解释|意见|为准|来|定)");
  private static final Pattern DECIDES =
      Pattern.compile(
          "发包人[^。;|不]{0,8}(?:就|对)[^,;。|]{0,10}(?:未明确|未约定|不明确|没有约定|未尽|歧义|分歧)[^,;。|]{0,8}(?:作出|做出|进行)?(?:最终|单方)?(?:决定|裁决|裁定|解释|认定|补充)|(?:未(?:作)?(?:约定|规定|明确)|没有?(?:约定|规定|写|说)|未尽)[^。;|]{0,16}(?:服从|听从|遵从)[^,;。|]{0,4}发包人|(?:合同|条款|工期|价钱|付款)[^,;。|]{0,4}(?:怎么|如何|咋)(?:改|变|调|付|定)[^,;。|]{0,4}(?:由|听|都)?发包人(?:定|说了算|决定|拍板)|(?:未尽|没写|未写|遗漏)[^|。;]{0,10}\\|[^|。;]{0,4}发包人|(?:未尽(?:事宜|事项)?|没(?:有)?(?:说到|提到|讲到|说清|讲清|谈到|约到|考虑到|想到)的?|漏(?:了|掉|写)的?|没(?:有)?写(?:到|明|清)?的|未(?:约定|写明|明确|规定|载明|提及|涉及|写到)的?|没有(?:约定|规定|讲到)的?|遗漏)[^。;|]{0,16}(?:由|听|按|以|依|照|随|归|从|均由|,)发包人[^。;|]{0,12}(?:决定|拍板|定|意思|说了算|说咋|说怎么|说什么|怎么说|作主|做主|规定|研究|安排|指示|意见|要求|确定|解释|为准|处理|单方)|(?:没(?:有)?(?:写|说|讲|提|约定)(?:到|明|清)?的?|未尽(?:事宜|事项)?|漏(?:了|掉|写)的)[^。;|]{0,6}(?:听|随|凭|依)发包人(?:的|安排|指挥|吩咐)?(?:$|[,;。])");
  private static final Pattern CHANGES =
      Pattern.compile(
          "发包人[^。;|]{0,26}?(?:可|有权|得|[^职功性机可]能|随时|有权利|保留)[^。;|]{0,20}?(?:修改|变更|变动|调整|修订|增补|补充|更改|改动|取消|废止|改变|增减|压缩|延后|重新制定|制定)[^。;|]{0,16}?(?:付款(?:$|[,;。、和的])|工期|合同|条款|协议|规则|规定|制度|办法|细则|标准|付款(?:节点|方式|比例|条件|时间)|约定|价款|单价|考核)|发包人[^。;|]{0,20}对(?:本)?(?:合同|协议)[^。;|]{0,14}(?:单方|自行|随时)[^,。;|]{0,8}(?:修改|变更|调整|修订|改动)|(?:付款[^,。;|]{0,8}(?:比例|节点|方式|条件|时间)|合同(?:条款|内容|约定)?|条款|规则|办法|制度|规定|细则|标准)[^,。;|]{0,14}由发包人[^,。;|]{0,20}(?:调整|修改|变更|修订|改|增删|增减|增补|增订|提高)|发包人[^。;]{0,10}(?:颁布|修订|发布|下发|印发|制定|更新|出台|新定|另定|新出|增订|所定)[^。;]{0,12}(?:制度|办法|规定|细则|文件|通知)[^。;]{0,14}(?:自动|当然|均|即|一并)[^。;]{0,8}(?:成为|构成|作为|纳入|并入|进入|适用于)|发包人[^。;]{0,10}(?:下发|发布|印发|出台|制定|发)的?[^,。;]{0,10}(?:文件|通知|规定|办法|制度)[^。;]{0,40}(?:不一致|不符|冲突|矛盾|抵触|有出入)[^。;]{0,6}以(?:发包人|该|其|后者|新)[^,。;]{0,8}为准|(?:付款[^,。;|]{0,10}(?:比例|节点|方式|条件|时间)|比例|合同(?:条款|内容|约定)?|条款|规则|办法|价款|单价)[^,。;|]{0,8}发包人(?:均|都|皆)?(?:有权|可以?|得)[^,。;|]{0,20}(?:单方|自行|随时)[^,。;|]{0,8}(?:调整|修改|变更|修订|改)|发包人[^。;]{0,10}(?:出|定|发)的[^,。;]{0,10}(?:文件|通知|规定|办法|制度)[^。;]{0,16}(?:不一致|不符|冲突|矛盾|不一样|有出入|两样)[^。;]{0,6}(?:按|照|听|依|以)[^,。;]{0,4}(?:发包人|新|后)[^,。;]{0,8}(?:来|办|走|执行|为准|算)|发包人[^。;]{0,10}(?:新出|新定|下发|印发|制定|发布|出台|张贴|定)的?[^。;]{0,20}(?:办法|制度|规定|标准|细则)[^。;]{0,14}(?:就算|即算|视为|算作|就是|等于)[^,;。]{0,4}合同|以发包人[^,。;|]{0,6}(?:后发|新发|另发|最新|后续|届时)[^,。;|]{0,12}为准|发包人[^。;]{0,16}(?:制度|办法|规定|细则|文件)[^。;]{0,14}(?:修订|修改|变更|调整|更新|后续|今后|将来|日后)[^。;]{0,20}(?:自动|当然|均|即|一并)[^。;]{0,8}(?:成为|构成|作为|纳入|并入)[^。;]{0,8}(?:本合同|组成部分|合同|附件)");
  private static final Pattern TAKES_EFFECT =
      Pattern.compile(
          "为准|自动|当然|无权(?:提出)?(?:异议|拒绝)|不得(?:拒绝|异议)|酌定|酌情|视[^,;。]{0,8}情况|不时|单方|自行|随时|视需要|根据需要|视情况?|按需|认为必要|认为需要|需要时|无须|无需|不经|不必|服从|照办|执行|接受|遵守|遵照|认可|即(?:告)?生效|不一样|不一致|不持异议|不表异议|予以认可|不得(?:提出)?异议|无条件|一方|通知(?:承包人)?(?:即|后)");
  private static final Pattern ORDERLY =
      Pattern.compile(
          "变更(?:指令|估价|程序|价款)|设计变更|工程变更|签证|按[^,。;]{0,16}(?:计价|单价|估价|确定价款)|协商|协议|双方|书面(?:同意|确认)|征得承包人|经承包人|承包人同意|签订补充|相应(?:调整|顺延)|依法|不增[加设]|不得增|承包范围|工程量|工程内容|施工图|设计图纸");

  /** 无须承包人同意 asks nobody. */
  private static final Pattern UNASKED =
      Pattern.compile("(?:无须|无需|毋须|不经|不必|未经|不需要?|不用|不管)[^,。;]{0,10}(?:同意|确认|协商)");

  private static final Pattern JOINTLY =
      Pattern.compile(
          "(?:未尽(?:事宜|事项)|遗漏|理解|解释|含义|分歧|歧义|变更|修改|条款)[^。;]{0,30}(?:双方[^。;]{0,12}(?:协商|签订|确认|同意|另行)|协商|补充协议|通常(?:解释|理解)|法律)|任何一方[^。;]{0,16}(?:不|均不|无)");
  private static final Pattern NOT_THE_CONTRACT =
      Pattern.compile(
          "招标文件[^,。;]{0,12}解释权|图纸[^,。;]{0,10}解释|设计人|监理人|造价站|保险条款|用工|沟通解释|监督站|来检查|村民|群众|信访|媒体|舆论|解释工作|解释说服");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    SideNames names = reading.sides();
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().with(SIGNS)) {
      Spoken saying = new Spoken(reading, sentence);
      String plain = OWNERS.matcher(reading.plain().of(sentence)).replaceAll("发包人");
      if (NOT_THE_CONTRACT.matcher(plain).find() || !saying.agreed()) {
        continue;
      }
      if (holds(MEANS, plain) || holds(DECIDES, plain)) {
        facts.add(fact("clauses.interpretation", "单方", saying));
      } else if (alters(plain, names.plain(saying.after()))) {
        facts.add(fact("clauses.unilateralChange", "单方", saying));
      } else if (JOINTLY.matcher(plain).find()) {
        facts.add(fact("clauses.interpretation", "共同", saying));
      }
    }
    return facts;
  }

  private static boolean holds(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        && !Amended.superseded(text, matcher.start())
        && !Negation.denied(text, matcher.start())
        && !Negation.denied(text, matcher.end() - 1)
        && !text.contains("不享有")
        && !text.contains("任何一方都不")
        && !text.contains("任何一方均不");
  }

  /** At will, and not by the way of changes that are priced. */
  private static boolean alters(String text, String after) {
    Matcher matcher = CHANGES.matcher(text);
    if (!matcher.find()
        || Amended.superseded(text, matcher.start())
        || Negation.denied(text, matcher.start())) {
      return false;
    }
    String words = matcher.group();
    boolean denied =
        words.contains("不得")
            || words.contains("无权")
            || words.contains("不能")
            || words.contains("不可");
    return !denied
        && TAKES_EFFECT.matcher(text + after).find()
        && !ORDERLY.matcher(UNASKED.matcher(text).replaceAll("")).find();
  }

  private static Fact fact(String key, String kind, Spoken saying) {
    return new TextFact(
        key, saying.text(), kind, saying.reading().source(saying.sentence().span()));
  }
}

package fadu.fact.regulation;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.List;

/**
 * Favour for local business, {@code clauses.localRequirement}: a company, taxes, social insurance,
 * workers or materials of the place as a condition.
 */
public final class LocalReader implements FactReader {
  private static final Pattern REQUIRED =
      Pattern.compile(
          "应|须|必须|需要|要求|要|限|只能|只准|只许|一律|全部|否则|不得(?:使用|采购|录用|聘用|低于|少于)|不低于|不少于|方可|才能|暂停|停止|扣|解除|罚|以上|指定|承诺|保证|负责|作废|不予|不许|不准|才|违约|不让|不认|不接受|不收|不要|条件|前提|缴|全|都|只|一律|得(?:租|用|买|雇|请|要)|就别");
  private static final Pattern DESCRIBES =
      Pattern.compile(
          "考虑到|鉴于|有纳税登记|之间择一|工程所在地[^,;。]{0,10}(?:税务|地税|国税)|(?:系|是|为)(?:依法)?(?:在|于)|依法(?:在|于)[^,;。]{0,12}(?:注册|登记|成立|设立)的|中国境内|中华人民共和国境内|工商行政管理|住所地");
  private static final Pattern STATUTORY =
      Pattern.compile(
          "预缴|依法(?:缴纳|纳税)|按(?:照)?(?:规定|税法|国家规定)|项目部|项目经理部|项目管理机构|专用账户|工资专户|工资保证金|外出经营|跨区域涉税|报验|就近送检|检测|工伤保险|安全监督|居住登记|登记造册|实名|用工协议|劳动合同");
  private static final Pattern MILD = Pattern.compile("优先|鼓励|同等条件|支持|提倡|尽量|倡导|可以|自愿|自定");
  private static final Pattern HARSH =
      Pattern.compile("扣|罚|解除|否则|不低于|不少于|低于|少于|以上|违约金|停付|比例|%|成以上|清退|别进场|别想");
  private static final Pattern NOT_HARSH =
      Pattern.compile("(?:不|不予|均不|也不)(?:扣|罚|解除|影响|作|与|停付|强制)[^,;。]{0,10}");
  private static final Pattern OF_PEOPLE = Pattern.compile("^的(?:人|车|货|料|材料|队伍|厂|石场|工人|民工)");
  private static final Pattern SHARE = Pattern.compile("不低于|不少于|比例|%|成以上|占");
  private static final Pattern VERB =
      Pattern.compile("^(?:使用|采购|选用|录用|聘用|雇用|雇请|招用|购买|租用|吸纳|安排|请|在|于)");

  /** 材料涨跌超过5%的部分按本区信息价调整: whose price list counts, not whose goods. */
  private static final Pattern PRICES =
      Pattern.compile("[^;。|]{0,60}?(?:信息价|造价信息|价差|调价|涨跌|市场价|指导价|调差)");

  private static final Pattern FOUNDED =
      Pattern.compile("(?:设立|注册|成立|登记|新设|开办|组建|落户|办|开|挂)[^,;。|]{0,14}公司");

  private static final Pattern CONDITION = Pattern.compile("条件|前提|方可|方能|才能|才给|才付");

  /** Who comes from elsewhere pays for it. */
  private static final Pattern OUTSIDERS =
      Pattern.compile(
          "(?:外地|外来|外市|外县|外省|外区|市外|县外|区外|非本地)[^,;。|]{0,16}(?:罚|扣|不认|不予|不得|不准|不许|违约|解除)");

  /** 外来车辆未经登记不得进入工地 keeps the site safe. */
  private static final Pattern ENTRY =
      Pattern.compile("外(?:来|面的?|头的?|边的?)(?:人|车|单位)[^。;]{0,24}(?:进入|入内|进场|进工地|入场|进大门)");

  private static final Pattern FAVOURED =
      Pattern.compile("本地|当地|村里|镇里|县里|区里|乡里|本[村镇乡县区市]|(?:只|全|都|一律|必须)[^,;。]{0,6}(?:租|用|请|雇|要|找)");

  private static final Pattern RELIEF = Pattern.compile("以工代赈");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:本地|当地)的?(?:或|和|及|与|、)(?:者)?外地|不排斥|不限于|不限制|(?:不论|无论|不管|不分|不拘|不问)[^,;。]{0,16}(?:均|都|皆|也|一样|同等|即可|检验|合格)|哪[个里][^,;。]{0,10}(?:均|都)|自主选|外地[^,;。]{0,10}(?:同等|均可|也可)|同等对待");

  /** “合格分包人”指在某区注册的企业: what is asked of it, the next sentence says. */
  private static final Pattern DEFINED = Pattern.compile("^(?:合格|合资格|入围|可选|可用|有效)[^指]{0,12}指");

  private static final List<Provision> KINDS =
      List.of(
          new Provision(
              "local.company", "在本地设立机构", Words.of("公司|法人|机构|企业|总部|注册|落户"), LocalReader::required),
          new Provision("local.tax", "在本地纳税", Words.of("税|社保|社会保险"), LocalReader::required),
          new Provision(
              "local.supply",
              "使用本地企业、材料、人员",
              Words.of(
                  "籍|证|老板|料|挖机|人手|机构|检测|监测|专业|厂家|外面|外头|外地|外市|人|材料|厂|企业|供应|采购|购买|劳动力|工人|民工|小工|用工|人员|劳务|村民|砂|石|混凝土|户口|户籍|籍|机械|车辆|分包|班组|居民|群众|商砼|水泥|设备|单位|车|队|运输|工|产品"),
              LocalReader::required));

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    return Provision.read(reading, "clauses.localRequirement", KINDS);
  }

  private static boolean required(Reading reading, Sentence sentence, Matcher match) {
    String text = sentence.text();
    String left = text.substring(Segment.at(text, match.start()).from(), match.start());
    boolean unforced = VERB.matcher(match.group()).find() && !REQUIRED.matcher(left).find();
    if (unforced && !HARSH.matcher(text).find() && !CONDITION.matcher(text).find()) {
      return false; // 招用本地农民工要登记造册 asks for the register
    }
    boolean mild =
        MILD.matcher(text).find() && !HARSH.matcher(NOT_HARSH.matcher(text).replaceAll("")).find();
    boolean defined = DEFINED.matcher(match.group()).find();
    String further = defined ? text + reading.next(sentence).text() : text;
    return (REQUIRED.matcher(further).find() || sentence.table() >= 0)
        && !mild
        && !DESCRIBES.matcher(text).find()
        && !PRICES.matcher(match.group() + text.substring(match.end())).lookingAt()
        && !RELIEF.matcher(text).find()
        && !OPEN.matcher(text).find()
        && (!text.startsWith("的", match.end())
            || OF_PEOPLE.matcher(text.substring(match.end())).find())
        && !(STATUTORY.matcher(text).find()
            && !FOUNDED.matcher(match.group()).find()
            && !SHARE.matcher(text).find()
            && !OUTSIDERS.matcher(text).find())
        && !(ENTRY.matcher(text).find() && !FAVOURED.matcher(text).find());
  }
}

package fadu.fact.fairness;

import fadu.clause.DocumentKind;
import fadu.clause.Sentence;
import fadu.clause.SideNames;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Spoken;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for the data of the site and for what the ground holds: {@code clauses.siteData},
 * kind 归承包人, 归发包人, 复核, and {@code clauses.geologicalRisk}, kind 概不调整, 放弃索赔, 有幅度.
 */
public final class SiteRiskReader implements FactReader {
  /** 发包人对上述资料的准确性不负责: named in the half before. */
  private static final Pattern SAME =
      Pattern.compile("(?:上述|前述|以上|该等?|此类|有关|这些)(?:基础|原始|地质)?(?:资料|数据|图纸|成果|信息|报告)");

  private static final Words MOVED = Words.of("管线迁改|管线迁移");

  private static final Pattern DATA =
      Pattern.compile(
          "(?:勘察|勘测|测绘|勘探|地勘|地质|水文|管线|管网|坐标|基准|控制点|水准|测量|原始|基础|现场|放线)[^,。;|]{0,10}(?:资料|报告|数据|成果|图|点位?|信息)|勘察报告|地勘|提供的[^,。;|]{0,8}资料|基准点|控制点|坐标");
  private static final Pattern GROUND =
      Pattern.compile(
          "地质|地下|底下|老坟|古井|老井|石头|岩土|换填|地况|土壤|土质|土层|土方|石方|不利物质|管线|光缆|电缆|水管|老管|燃气管|暗塘|暗沟|障碍物|文物|地底|地层|断层|涌水|挖到|挖出|碰到石头|岩石|岩层|流砂|流沙|溶洞|古墓|孤石|淤泥|软土|暗浜|暗河|不良地|水文|地基|基岩|现场条件|施工现场[^,。;]{0,6}(?:情况|条件)");

  /** Where what is dug out goes is another matter than what is found in the ground. */
  private static final Pattern SPOIL =
      Pattern.compile("余泥|弃土|渣土|余土|弃渣|弃方|垃圾|拆除物|拆下|外运|清运|消纳|堆放|运距|泥浆");

  private static final Pattern SUBSOIL =
      Pattern.compile("地质|勘察|岩|溶洞|障碍物|管线|文物|淤泥|暗|挖到|挖出|遇到|碰到|地况|土质");
  private static final Pattern WRONG =
      Pattern.compile(
          "真实|准确|完整|正确|可靠|错漏|错误|误差|不符|不实|遗漏|偏差|出入|差错|缺漏|有误|不一致|不全|失实|变化|差异|没画|没标|未标|错了|弄错|搞错|有错|出错|高于|低于|大于|偏大|偏小");
  private static final Pattern CONTRACTOR_BEARS =
      Pattern.compile(
          "由承包人[^,。;|]{0,16}?(?:赔|买单|扛|兜|负责|承担|消化|自理|自负|兜底|自行解决|探明|查明|核实|负担|承受|吸收|负)|承包人(?:应|须|需|要|必须)?[^,。;|]{0,10}?(?:自行|全部|全面|概|自己|独自|完全)[^,。;|]{0,8}?(?:负责|承担|消化|自理|自负|兜底|解决|查明|探明|核实|负担)|(?:归|算|均由|概由|都由|都是|全是)(?:承包人|施工队|施工方)|承包人(?:自己|自个儿|自个|自行|一家|全部)?(?:扛|兜|认|赔|买单|自理|想办法|承担|负责|自负|消化|兜底|负担)|\\|[^|]{0,4}承包人");
  private static final Pattern NO_CHANGE =
      Pattern.compile(
          "不(?:调整|增加|顺延|延长|补偿|索赔|另计|增减|调|加价|加钱|追加|变更|变化|补)|不[^符利明可良同一足准实完全均匀及超少论管大高低断限仅但当见受][^,。;|]{0,15}?(?:调整|增加|顺延|延长|补偿|索赔|另计|增减|加价|加钱|追加)|不因(?:此|之|其|上述)?[^,;。|]{0,10}?(?:变更|调整|增加|改变|补偿|顺延|追加)|不接受[^,;。|]{0,14}(?:调整|索赔|变更|签证|增加|请求|要求)|不(?:得|再|会)?以[^。;|]{0,24}为由[^。;|]{0,10}(?:提出|要求|主张|请求)[^。;|]{0,12}(?:费用|工期|补偿|索赔|加价|调价|增加|顺延)|(?:都|均|全|一并|全部)(?:算|含|包|摊)(?:在|进|到)[^,;。|]{0,4}(?:价|总价|报价|单价)|按原[^,;。|]{0,8}(?:单价|价格|价)(?:执行|计算|结算|办)|(?:不予|不再|均不|概不|一律不|不得|不作|不做|无权|不会|不能|不可|不另)[^,。;|]{0,16}?(?:调整|增加|顺延|延长|补偿|索赔|另计|增减|调|加价|加钱|追加|变更|变化|补|签证|计价|计取|计算|结算|认可)|(?:不得|无权|不能)[^,。;|]{0,12}要求|维持不变|保持不变|一律不变|不变|放弃[^,。;|]{0,10}(?:索赔|补偿|权利)|(?:概|一律)不认|(?:不|不再|概不|别想|休想|甭想|不能|不许)(?:多|另)?(?:加|给|添|补)(?:一分|一天|半分)?(?:钱|价|款|工期|天|日子)?|(?:钱|价|造价|价款|费用|工期|日子|天数|时间)(?:也|都|一律|概|均)?不(?:加|延|变|涨|动|给|添|补|认|算)|(?:视为|均已|已经?)[^,。;|]{0,6}(?:包含|含|计入|包括)[^,。;|]{0,14}(?:价|报价)|(?:价|报价)[^,。;|]{0,4}(?:视为|均|应)?已(?:全部|充分)?(?:包含|包括|考虑|计入)");
  private static final Pattern EVERY =
      Pattern.compile(
          "任何|无论|不论|不管|所有|一切|各种|一律|均|概|全部|哪怕|即使|什么|风险|不得|出现|遇|碰|遇有|发现|挖到|挖出|不一样|不明|挖坏|挖断|都算|遇|(?:土质|地质|地层|水位|岩性?|地下|基底|地况)[^,;。|]{0,8}变化|应预见|商业风险|不符|对不上|高于|低于|大于|如有|有出入|与实际");
  private static final Pattern WORSE = Pattern.compile("没画|没标|未标|高于|低于|大于|出入|不符|不一样|不同");
  private static final Pattern VISITED =
      Pattern.compile(
          "踏勘|到现场看过|看过现场|现场看过|看过地形|心里有数|心中有数|实地(?:看|查)|勘查现场|察看现场|查看现场|考察现场|现场[^,。;]{0,6}(?:考察|勘察|查勘|查看|了解)|了如指掌|全面了解|详细了解|充分了解|充分知悉|已(?:经)?(?:充分)?(?:了解|熟悉|知晓|掌握)[^,。;]{0,10}现场");
  private static final Pattern GIVEN_UP =
      Pattern.compile(
          "(?:放弃|不得|无权|不再|不能|不可|不许|不准|不|别|休)[^。;|]{0,24}?(?:要钱|加钱|说事|算账|伸手|索赔|补偿|主张|追加|(?:要求|请求|提出)[^。;]{0,10}(?:增加|追加|调|顺延|延长|补|加)|调整[^。;]{0,6}(?:价|费|工期))|(?:价|工期)[^。;|]{0,10}(?:维持不变|不变|不作调整|不予调整|不调整)");

  /** Shared or bounded: the employer answers, a range is agreed, or only neglect is charged. */
  private static final Pattern FAIR =
      Pattern.compile(
          "除[^。;]{0,60}(?:不利物质|地质|地下|不可预见)[^。;]{0,24}外|由发包人(?:承担|负责|赔偿|补偿)|发包人[^,。;|不]{0,30}对[^,。;|不]{0,20}(?:准确|真实|完整|正确)[^,。;|不]{0,8}负责|发包人(?:应|须)?(?:对[^,。;]{0,20})?(?:承担|负责|赔偿|补偿)|归发包人|发包人[^。;]{0,16}(?:有误|错误|不准|不实|失实|遗漏)[^。;]{0,6}(?:除外|不在此限|例外)|发包人不得|不得(?:将|把)|超过|超出|以内|幅度|为限|限度|百分之|[0-9]%|按(?:工程|设计)?变更(?:处理|办理|执行|程序|计价|估价|条款)|作为(?:工程|设计)?变更|另行(?:计价|协商|商定|签证)|双方(?:另行)?(?:协商|商定)|合理预见|可以索赔|有权索赔|(?:相应|据实|按实|合理|予以)(?:调整|顺延|补偿|增加)|(?:调整|增加)(?:合同)?(?:价款|价格|费用)[^,。;]{0,6}(?:和|并|、)[^,。;]{0,4}(?:顺延|延长)|(?:未|怠于|没有|不)[^,。;]{0,8}(?:复核|核对|复测|核实|提出)[^。;]{0,20}(?:扩大|承担)|扩大的?损失|按实|据实(?:计|结|调)|据实|(?:已|经)(?:标明|查明|交底|探明|告知)|未按[^,。;]{0,12}(?:保护|施工|要求|方案|规定|规范)|野蛮|操作不当|违规|擅自|盲目|承包人(?:自身|原因|过错|施工不当|保护不当|挖断|损坏)");

  private static final Pattern WASTE =
      Pattern.compile("余泥|弃土|弃渣|渣土|垃圾|泥渣|弃方|余土|余方|废土|拆除物|消纳|外运|倒掉|往哪倒");

  private static final Pattern UNKNOWN =
      Pattern.compile("不符|不明|实际|风险|地质|勘察|管线|出入|变化|差异|未探明|资料|不利|障碍");

  private static final Pattern GOODS = Pattern.compile("材料|价差|信息价|市场价|涨|跌|调差|采购|品牌|供应|敷设|规格");

  private static final Pattern CABLES = Pattern.compile("光缆|电缆|水管|燃气管");

  private static final Pattern DENIED =
      Pattern.compile(
          "发包人(?:对[^,。;]{0,24})?(?:概不|均不|无须|无需|一概不|不再|不对|不予|不负|不承担|不保证)[^,。;]{0,14}(?:负责|承担|责任|保证|准确|真实|$)|(?:与|跟|同)发包人(?:无关|不相干|没关系)|发包人(?:一概|概|都|一律)?(?:不管|不认|不问|不理)");
  private static final Pattern DUMPED =
      Pattern.compile("(?:渣|垃圾|弃土|余土|砖头)[^;。]{0,24}(?:倒|清运|外运|拉走|消纳|堆放)");
  private static final Pattern CHECKS = Pattern.compile("复核|复测|核对|核实");
  private static final Pattern PROVIDED =
      Pattern.compile(
          "(?:投标|招标)[^。;]{0,24}(?:提供|附|给出)|提供[^。;]{0,16}(?:投标|招标)|已(?:经)?[^,。;]{0,8}提供|随[^,。;]{0,6}(?:招标|采购)文件");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    SideNames names = reading.sides();
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence :
        reading.candidates().match(DATA, GROUND, VISITED, SAME).words(MOVED).list()) {
      String text = sentence.text();
      Spoken saying = new Spoken(reading, sentence);
      if (DUMPED.matcher(text).find()) {
        continue; // 挖出来的泥渣爱往哪倒往哪倒
      }
      boolean data =
          DATA.matcher(text).find()
              || SAME.matcher(text).find() && DATA.matcher(saying.before()).find();
      boolean ground =
          GROUND.matcher(text.replace("管线迁改", "").replace("管线迁移", "")).find()
              && !(SPOIL.matcher(text).find() && !SUBSOIL.matcher(text).find());
      if ((data || ground || VISITED.matcher(text).find()) && saying.agreed()) {
        String plain = reading.plain().of(sentence);
        Optional<String> own = Optional.empty();
        if (data) {
          own = ofData(reading, plain, names.plain(saying.after()));
          own.ifPresent(kind -> facts.add(fact("clauses.siteData", kind, saying)));
        }
        if (!own.filter("归承包人"::equals).isPresent()) {
          ofGround(plain, (ground || data) && !elsewhere(plain))
              .ifPresent(kind -> facts.add(fact("clauses.geologicalRisk", kind, saying)));
        }
      }
    }
    return facts;
  }

  /** 挖出来的泥渣爱往哪倒往哪倒 is about waste, 电缆涨落百分之五 about prices: neither is the ground. */
  private static boolean elsewhere(String text) {
    return WASTE.matcher(text).find() && !UNKNOWN.matcher(text).find()
        || GOODS.matcher(text).find()
            && !DATA.matcher(text).find()
            && !GROUND.matcher(CABLES.matcher(text).replaceAll("")).find();
  }

  private static Optional<String> ofData(Reading reading, String text, String after) {
    boolean disowned = Meant.in(text, DENIED);
    boolean fair = fair(text);
    boolean borne = Meant.in(text, CONTRACTOR_BEARS) || disowned;
    boolean fixed = Meant.in(text, NO_CHANGE);
    boolean all = disowned && Meant.in(text, CONTRACTOR_BEARS);
    if (!fair && (all || WRONG.matcher(text).find() && (borne || fixed))) {
      return Optional.of(engineered(reading, text + after) ? "复核" : "归承包人");
    }
    if (fair && text.contains("发包人")) {
      return Optional.of("归发包人");
    }
    return CHECKS.matcher(text).find() ? Optional.of("复核") : Optional.empty();
  }

  /**
   * In an EPC contract the contractor may answer for data it was given in time and had to check.
   */
  private static boolean engineered(Reading reading, String text) {
    return reading.contract().kind() == DocumentKind.EPC
        && CHECKS.matcher(text).find()
        && PROVIDED.matcher(text).find();
  }

  private static Optional<String> ofGround(String text, boolean ground) {
    if (fair(text)) {
      return ground && text.contains("%") ? Optional.of("有幅度") : Optional.empty();
    }
    if (VISITED.matcher(text).find() && Meant.in(text, GIVEN_UP)) {
      return Optional.of("放弃索赔");
    }
    boolean fixed = Meant.in(text, NO_CHANGE) && moneyOrTime(text);
    boolean every = EVERY.matcher(text).find();
    boolean borne =
        Meant.in(text, CONTRACTOR_BEARS)
            && (text.contains("风险")
                || text.contains("费用")
                || text.contains("后果")
                || text.contains("赔")
                || text.contains("挖")
                || DENIED.matcher(text).find()
                || text.contains("损失"))
            && every
            && GROUND.matcher(text).find()
            && (WRONG.matcher(text).find()
                || text.contains("风险")
                || text.contains("情形")
                || disowned(text));
    return ground && every && (fixed || borne && changes(text))
        ? Optional.of("概不调整")
        : Optional.empty();
  }

  private static boolean moneyOrTime(String text) {
    return text.contains("价")
        || text.contains("费")
        || text.contains("工期")
        || text.contains("款")
        || text.contains("索赔")
        || text.contains("补偿")
        || text.contains("钱")
        || text.contains("天数")
        || text.contains("日子")
        || text.contains("风险");
  }

  /** 不再另行签证 shares nothing. */
  private static boolean fair(String text) {
    String said = DENIED.matcher(text).replaceAll("");
    return FAIR.matcher(UNFAIR.matcher(said).replaceAll("")).find();
  }

  private static final Pattern UNFAIR =
      Pattern.compile(
          "(?:不再|不予|不得|概不|均不|一律不|无须|不)(?:另行|再行|相应|据实|按实|合理|予以)(?:计价|协商|商定|签证|调整|顺延|补偿|增加)");

  private static boolean disowned(String text) {
    return DENIED.matcher(text).find();
  }

  private static boolean changes(String text) {
    return text.contains("地质")
        || text.contains("勘察")
        || text.contains("地下")
        || WORSE.matcher(text).find()
        || text.contains("不明")
        || text.contains("风险")
        || disowned(text);
  }

  private static Fact fact(String key, String kind, Spoken saying) {
    return new TextFact(
        key, saying.text(), kind, saying.reading().source(saying.sentence().span()));
  }
}

package fadu.fact.quality;

import fadu.fact.Segment;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Where a sentence names a particular maker, seller or brand, not just any good one. */
final class MakerNames {
  private static final String NAME = "[\\p{Han}A-Za-z0-9×*○·&\\-]";
  private static final Pattern COMPANY =
      Pattern.compile(
          "("
              + NAME
              + "{2,24}?)(?:有限责任公司|股份有限公司|有限公司|集团公司|公司|集团|(?:化工|水泥|电缆|制造|机械|涂料|建材|材料|钢铁?|砖瓦?|陶瓷|管业|电器|阀门|水泵|灯具|玻璃|门窗|家具|塑胶|橡胶|油漆|防水|构件|木业|铝业|电梯|仪表|石材|漆|总)厂)");
  private static final Pattern BRAND =
      Pattern.compile(
          "(?:采用|选用|使用|采购|购买|购置|订购|选购|选定|安装|为|用|是|:|\\|)(?:由|的)?[\"“”'「『]?("
              + NAME
              + "{1,8}?)[\"“”'」』]?(?:牌(?:$|[^子号匾照坊])|品牌)");
  private static final Pattern PAIR =
      Pattern.compile(
          "([\\p{Han}A-Za-z]{2,10})[、和或及与/][\\p{Han}A-Za-z]{2,10}?(?:两|二|2)(?:个|家|种)?(?:品牌|厂家|公司|产品)");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:品牌|牌子|厂家|厂商|生产厂家?|供应商|供货商|生产商)(?:限定|指定|锁定|固定|敲定|限|统一|唯一|必须|均|应当?)*(?:为|是|就认|只认|认准|认|就要|定为|采用|选用|用|:)[\"“”'「『]?("
              + NAME
              + "{2,20})");

  /** 从镇搅拌站购买: where it must be bought. */
  private static final Pattern SELLER =
      Pattern.compile(
          "(?:从|向|到|去|在|限|由|用|找|跟)("
              + NAME
              + "{1,12}?(?:搅拌站|拌合站|经营部|门市部?|商行|建材店|料场|砂场|沙场|砂石场|石料厂|石场|采石场|砖厂|砂浆厂|预制厂|管厂|石材厂|门窗厂|漆厂|供销社|批发部|合作社|供应站|物资站|五金店|灯具店|建材城|加工点))");

  /** 统一使用德源电气产品, 型号为安宏AH-9000: a name without 牌; only where no other will do. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:统一|一律|必须|只能|只准|只许|均|应当?|须|都|限|指定|固定|全部|全)(?:使用|采用|选用|用|购买|采购|买|装|上|安装|配|为|是)(?:的)?"
              + "([\\p{Han}A-Za-z]{2,6}?)(?:电气|照明|电缆|管业|水泥|涂料|电器|阀门|水泵|漆|瓷砖|门窗|防水|洁具|灯具|开关|电梯|空调|钢材|电线|石材|木门|卷材|仪表|机电|自控|型材|玻璃|板材|地板|风机|锅炉|机组|变压器|配电箱)(?:产品|系列|的货|货|$|[,;。、])");

  /** 涂料一律用柏川立色漆业的: a name that ends as firms end. */
  private static final Pattern FIRM =
      Pattern.compile(
          "(?:一律|统一|只|必须|都|均|就|须|应当?|全部|全)(?:准|许|能|可)?(?:使用|采用|选用|用|买|购|装|认|要|收|到|从|向|去|进|拿|拉)([\\p{Han}A-Za-z]{2,10}(?:业|坊|厂|社|店|铺|公司|实业|科技|物资|商贸|建材|水泥|漆))(?:的|那里|那边|那家|家|产品|货|$|[,;。、])");

  /** 型号以“擎川QC”系列为唯一选项. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:型号|品牌|系列|产品|厂家|牌子|机型)(?:须|应|统一|必须)?(?:以|用|为|选|限|定为|是)[为用]?[“\"「『]("
              + NAME
              + "{2,12})[”\"」』]");

  private static final Pattern MODEL =
      Pattern.compile(
          "(?:型号|规格型号|机型|产品|设备|主机|品种)[^,;。|]{0,6}(?:为|是|:|限|用|选)([\\p{Han}]{2,5}[A-Z]{1,5}[-—]?[0-9A-Z]{1,8})");

  /** 只认“凌科”这一个牌子. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:只认|只要|只用|仅用|限用?|必须用|一律用|统一用|都用|就用|指定|锁定)(?:为|用)?[\"“”「『]("
              + NAME
              + "{1,12})[\"“”」』]");

  /** 非雅净牌者不予计量. */
  private static final Pattern NONE_BUT =
      Pattern.compile(
          "[^并除]非(" + NAME + "{2,8}?)(?:牌|品牌|产品|厂|货)?(?:者|的|产品)?(?:不用|不予|不得|不认|不收|不要|概不|一律不|莫用)");

  /** Words that stand where a name would and are none. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "就近|附近|任意|周边|县内|镇内|合法|持证|有证|规模|节能|环保|绿色|新型|普通|防火|阻燃|高效|成品|现场|达标|统购|自有|备案|合规|商品混凝土|商混|预拌|砂石|人员|原因|国标|标准|正品|授权|施工|法定|工作|设计|合格|正规|资质|知名|著名|名优|国产|进口|合资|同一|其他|其它|任何|各|三家|两家|多家|不限|参考|推荐|指定|投标|中标|承诺|申报|认可|批准|同意|同等|同档|标识|标志|警示|公示|告示|指示|广告|门牌|铭|一线|主流|优质|单一|自主|自选|以上|不同|何种|符合|国家|行业|承包人|发包人|乙方|甲方|监理|检测|保险|咨询|劳务|银行|担保|工程量|施工单位|分包|品牌|厂家|供应|生产企业|有关|具有|具备|上述|该|本(?:合同|工程|项目|公司|单位)|详见|见附|附件|待定|按|由|自定|要求|质量");

  private MakerNames() {}

  /** Names of products without the word for a brand. */
  static List<Segment> lines(String text) {
    List<Segment> found = new ArrayList<>(named(LINE, text));
    found.addAll(named(MODEL, text));
    found.addAll(named(FIRM, text));
    found.addAll(named(NAMED, text));
    return found;
  }

  static List<Segment> companies(String text) {
    List<Segment> found = new ArrayList<>(named(COMPANY, text));
    found.addAll(named(SELLER, text));
    return found;
  }

  static List<Segment> brands(String text) {
    List<Segment> found = new ArrayList<>(named(BRAND, text));
    found.addAll(named(LABELLED, text));
    found.addAll(named(PAIR, text));
    found.addAll(named(QUOTED, text));
    found.addAll(named(NONE_BUT, text));
    return found;
  }

  private static List<Segment> named(Pattern pattern, String text) {
    List<Segment> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      String name = proper(matcher.group(1));
      if (name.length() >= 2 && !GENERIC.matcher(name.replace("砂石", "")).find()) {
        found.add(new Segment(matcher.start(), matcher.end()));
      }
      at = Math.max(matcher.end(1), matcher.start() + 1);
    }
    return found;
  }

  /** What leads to the name is not part of it: 乙方只能到浙东美涂. */
  private static String proper(String words) {
    int from = 0;
    for (String lead :
        List.of(
            "限用", "限于", "采用", "选用", "使用", "采购", "购买", "购自", "订购", "只能到", "到", "向", "从", "为", "是",
            "由", "在", "于", "的", "用")) {
      int at = words.lastIndexOf(lead);
      if (at >= 0 && at + lead.length() < words.length()) {
        from = Math.max(from, at + lead.length());
      }
    }
    String name = words.substring(from);
    for (String region : List.of("本县", "本镇", "本地", "本市", "本区", "当地", "县内", "镇上的", "县里的")) {
      name = name.startsWith(region) ? name.substring(region.length()) : name;
    }
    return name;
  }
}

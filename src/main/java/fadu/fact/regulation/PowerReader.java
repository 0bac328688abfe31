package fadu.fact.regulation;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.NearestParty;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.List;

/**
 * Public power as a consideration, {@code clauses.consideration}: taxes given back, fees waived,
 * permits spared, penalties quashed, acceptance promised, land preferred.
 */
public final class PowerReader implements FactReader {
  private static final Pattern GENERAL =
      Pattern.compile(
          "国家[^,;。]{0,12}(?:优惠|政策|规定)|(?:与|跟|和)(?:本)?(?:合同|工程|项目)?(?:价款|价格|让利|报价|总价)?[^,;。]{0,4}(?:无关|不挂钩|没有关系|没关系)|面向所有|普惠|依法享受|按(?:照)?(?:规定|政策)(?:享受|申报|申请|缴)|自行(?:向[^,;。]{0,6})?(?:申报|申请|享受)|税务机关(?:申报|核准|审核)|符合[^,;。]{0,16}(?:条件|规定)的|法律、法规规定|依照税法|退税手续|主管部门决定|审批(?:机关|部门|结果)|(?:依法|依规|依规定|依照规定|按规定|按照规定|按政策|法律规定|根据规定|依据规定|依现行规定)[^,;。]{0,8}(?:不需|无需|无须|毋须|不用|不须|不必|免|可不|属于)|依法(?:决定|作出|办理|核发)|(?:依法|按规定|按照规定|依规定|依规)[^,;。]{0,4}(?:不需|不用|不必|无需|无须|毋须|毋需|免)|限额以下|不(?:新增|改变|增加|涉及|占用|破坏|动用)[^,;。]{0,20},?[^,;。]{0,10}(?:无须|无需|不需|不用|毋须|不必|免)|属[^,;。]{0,20}(?:维修|改造|修缮|整治|装修|装饰|维护|养护|小型|零星|应急|抢险|抢修)|不在[^,;。]{0,12}范围|不属于|复函|批复|书面(?:答复|明确|意见)|主管部门[^,;。]{0,10}(?:明确|确认|认定|答复)");
  private static final Pattern GRANTED =
      Pattern.compile("〔20|\\[20|号文|批准的[^,;。]{0,8}奖|获[^,;。]{0,12}奖");
  private static final Pattern PROMISE = Pattern.compile("^(?:确保|保证|担保|承诺)");

  /** 不对审批、处罚作承诺: what is not promised, not what is not punished. */
  private static final Pattern NO_PROMISE =
      Pattern.compile(
          "^不[^,;。]{0,40}(?:作|做|给|给予|提供|出具)(?:出)?(?:任何|何种|什么)?(?:的)?(?:承诺|许诺|保证|担保|答复|约定|安排|表态|交换|对价)|^不[^,;。]{0,40}(?:承诺|许诺|保证)");

  private static final Pattern SITE_LAND = Pattern.compile("施工用地|临时用地|施工场地|征地|临建|堆场");
  private static final Pattern OWN_TAX = Pattern.compile("(?:支付|缴纳|负担)或(?:者)?减免");

  private static final Pattern OFFER =
      Pattern.compile("(?:甲方|发包人|建设单位|业主|采购人)[^|]{0,4}(?:承诺|保证|答应|给予|条件)");

  /** 发包人包验收 begins with the side itself. */
  private static final int NAME = 4;

  private static final Pattern PENALTY_OF_CONTRACT =
      Pattern.compile("项目经理|项目负责人|管理人员|坐班|到岗|换人|考勤|违约金|合同(?:约定的)?罚款|违约罚款|误期|考核罚款");

  /** 被罚款的自己缴,甲方不出面说情. */
  private static final Pattern UNHELPED =
      Pattern.compile(
          "(?:不|概不|均不|不得|不会|不再|拒绝|无权)(?:替|为|代|给|帮|去|予)?(?:[乙承][方包]人?|其|他)?(?:出面|说情|协调|求情|打招呼|摆平|负责|疏通|处理|解决|承担|找人|托人|通融|讲情|干预)");

  private static final Pattern TRADED =
      Pattern.compile("回报|对价|交换|补偿|优惠|让利|降价|降低|垫付|垫资|免费|无偿|提前|先行|不计价|承诺|保证|负责|协调|出面|照顾|关照|作为|相应");

  private static final Pattern BY_EMPLOYER = Pattern.compile("由(?:甲方|发包人|建设单位|业主|镇里|村里|区里|县里)");

  private static final Pattern BY_RULE =
      Pattern.compile(
          "(?:依|按|按照|依照|根据|依据)[^,;。]{0,20}(?:办法|规定|标准|政策|条例|细则|程序)|依法|获[^,;。]{0,10}奖|由[^,;。]{0,10}(?:自行)?评定");

  private static final List<Provision> KINDS =
      List.of(
          new Provision(
              "power.tax", "税收返还", Words.of("税|留存|留成|区留|县留|市留|财力|财政贡献|地方财政"), PowerReader::given),
          new Provision("power.fee", "减免规费", Words.of("费|金"), PowerReader::given),
          new Provision(
              "power.permit", "免除许可审批", Words.of("许可|审批|报建|报批|手续|审查|证"), PowerReader::byEmployer),
          new Provision(
              "power.penalty",
              "免除行政处罚",
              Words.of(
                  "抽检|扣|卡|稽查|执法|住建|税务|部门|整改|停工令|扣分|记分|曝光|通报|不良|黑名单|违规|违章|违法|罚|查|查处|销案|追究|立案|执法|摆平|城管|环保|检查|监督|监管"),
              PowerReader::quashed),
          new Provision(
              "power.favour",
              "以资质、信用上的照顾为对价",
              Words.of("资质|信用|评|考核|黑名单|失信|不良|业绩|备案|许可|证照"),
              PowerReader::favoured),
          new Provision(
              "power.acceptance",
              "保证验收通过",
              Words.of("验收|过关|通过|备案|审查|消防|规划|环保|审批"),
              PowerReader::promisedByEmployer),
          new Provision(
              "power.land",
              "优先供地",
              Words.of("地"),
              (reading, sentence, match) ->
                  !SITE_LAND.matcher(sentence.text()).find() && given(reading, sentence, match)));

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    return Provision.read(reading, "clauses.consideration", KINDS);
  }

  private static boolean given(Reading reading, Sentence sentence, Matcher match) {
    String text = sentence.text();
    return !GENERAL.matcher(text).find()
        && !OWN_TAX.matcher(text).find()
        && !GRANTED.matcher(text).find();
  }

  private static boolean byEmployer(Reading reading, Sentence sentence, Matcher match) {
    return given(reading, sentence, match)
        && !(PROMISE.matcher(match.group()).find() && contractorSpeaks(reading, sentence, match));
  }

  private static boolean quashed(Reading reading, Sentence sentence, Matcher match) {
    return !PENALTY_OF_CONTRACT.matcher(sentence.text()).find()
        && !UNHELPED.matcher(match.group()).find()
        && !NO_PROMISE.matcher(sentence.text().substring(match.start())).find()
        && !GENERAL.matcher(sentence.text()).find();
  }

  /**
   * What the rules of the trade give for good work is no favour; what is bought by a lower price
   * is.
   */
  private static boolean favoured(Reading reading, Sentence sentence, Matcher match) {
    String text = sentence.text();
    return TRADED.matcher(text).find()
        && !BY_RULE.matcher(text).find()
        && given(reading, sentence, match);
  }

  /** 乙方保证一次验收合格 is what contractors promise; only the employer's promise trades power. */
  private static boolean promisedByEmployer(Reading reading, Sentence sentence, Matcher match) {
    String text = sentence.text();
    return (offered(reading, sentence)
            || match.group().contains("包在")
            || BY_EMPLOYER.matcher(match.group()).find()
            || NearestParty.before(reading, text, 0, Math.min(text.length(), match.start() + NAME))
                .filter(p -> p == Party.EMPLOYER)
                .isPresent())
        && !GENERAL.matcher(text).find();
  }

  /** |甲方承诺事项|内容| heads the table. */
  private static boolean offered(Reading reading, Sentence sentence) {
    return sentence.table() >= 0
        && reading.contract().sentences().stream()
            .filter(s -> s.file() == sentence.file() && s.table() == sentence.table())
            .limit(1)
            .anyMatch(s -> OFFER.matcher(s.text()).find());
  }

  private static boolean contractorSpeaks(Reading reading, Sentence sentence, Matcher match) {
    String text = sentence.text();
    Segment segment = Segment.at(text, match.start());
    return NearestParty.before(reading, text, segment.from(), match.start())
        .filter(p -> p == Party.CONTRACTOR)
        .isPresent();
  }
}

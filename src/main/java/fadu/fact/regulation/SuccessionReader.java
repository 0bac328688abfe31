package fadu.fact.regulation;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Mode;
import fadu.fact.NearestParty;
import fadu.fact.Reading;
import fadu.fact.StatementFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of government, chiefs or offices as a way out of the contract, {@code
 * breach.governmentChange}: ending it, not paying, new consent, or force majeure.
 */
public final class SuccessionReader implements FactReader {
  private static final Pattern GOES_ON =
      Pattern.compile("承继|继受|承接|继续(?:履行|有效|承担)|不影响|不改变|不因|不得|仍然?(?:有效|应|由)|照常|补偿|法定程序|公共利益|书面通知");

  /** 换届不是解除、停付的理由. */
  private static final Pattern NO_REASON =
      Pattern.compile(
          "(?:不是|并非|不构成|不成为|不得作为|不能作为|不作为|不得成为|算不上|不算)[^;。]{0,30}(?:理由|借口|依据|事由|原因|情形|条件)");

  private static final Pattern HARM =
      Pattern.compile(
          "不给钱|不付|叫停|停工|免责|不负责|不认|算了|不再|不履行|再说|拉倒|取消|表决|缓付|缓|顺延|延付|签批|终止|解除|停付|停止|暂停|是否|不承担|免责|免除|不负|不认|作废|失效|不可抗力|重新|另行|补签|暂缓|缓支|推迟|搁置|拖后|不视为违约|不构成违约|不算违约|不计利息|不赔|不予赔偿|不补偿|不付|拒付|点头|同意|签字|中止|认不认|不负");
  private static final Pattern CARRIED_ON =
      Pattern.compile(
          "(?:承继|继受|承接|接手|接管|接续)[^,;。]{0,24}(?:履行|承担|支付|办理|负责|照付|接着)|(?:予以|给予|依法|按[^,;。]{0,12}|合理|足额|适当)补偿");

  private static final Pattern UNPAID =
      Pattern.compile("(?:互不|不予|不再|不作|概不|不另|无须|无需|不)(?:给予|予以)?补偿|(?:不予|不再|不|无须)继续");

  private static final Pattern ANEW =
      Pattern.compile("是否|另行|重新|不予|不再|不承担|无须|无需|不负|方可|认可|同意后|确认后|拒绝");
  private static final Pattern NOT_FORCE =
      Pattern.compile(
          "不(?:属于?|构成|视为|视作|作为|列为|列入|得视为|是|算)[^,;。]{0,4}不可抗力|非不可抗力|不可抗力[^,;。]{0,8}不(?:包括|包含|含)|(?:除外|不在此列)");
  private static final Pattern FORCE_LIST = Pattern.compile("不可抗力");
  private static final Pattern LISTED =
      Pattern.compile(
          "换届|领导|班子|机构|职能|编制|人事|轮岗|换岗|负责人|(?:财政|资金|拨款)[^,;。]{0,10}(?:未|不|没)[^,;。]{0,6}(?:到位|下来|下达|到账|拨下|落实|拨付|安排)");
  private static final Words STAFF =
      Words.of("项目经理|项目负责人|技术负责人|管理人员|关键岗位|安全员|总监|工程师|施工员|班组|工人|到岗|人选|同等资格|驻场");
  private static final Words OFFICE = Words.of("换届|领导|机构|书记|局长|镇长|班子|政府|撤并|改革");

  /** 乙方更换项目经理 concerns the contractor's own people. */
  private static final Pattern OWN_PEOPLE =
      Pattern.compile("(?:乙方|承包人|承包方|施工单位|我公司|我方)(?:的|内部)?(?:更换|人员|项目|法定代表人|负责人|领导|机构|班子)");

  /** 换届不免除责任: what would break the point is denied. */
  private static final Pattern SPARED =
      Pattern.compile(
          "(?:不|不得|不能|不可|不予|不会|不因此|均不|并不|都不|亦不|也不|不应)(?:因此|据此|以此|构成|作为|成为|视为|发生|导致|引起)?(?:免除|免责|终止|解除|停付|停止|暂停|中止|失效|作废|取消|撤销|缓付|停工|搁置|暂缓)[^,;。]{0,4}$");

  /** 经下一任确认方继续有效: it goes on only then. */
  private static final Pattern ONLY_THEN =
      Pattern.compile("(?:方可|方能|方|才可以?|才能|才|始)(?:继续)(?:有效|履行|执行|支付|付款)");

  /** 承继单位均不承担: nobody goes on. */
  private static final Pattern NO_HEIR =
      Pattern.compile(
          "(?:承继|承接|继受|接收|接手|继任|接管)[^,;。]{0,10}(?:均|都|也|亦|概|一律|同样)?(?:不|无|拒)[^,;。]{0,8}|(?:乙方|承包人|承包方|施工单位|施工方)[^,;。]{0,4}不(?:得|能|准|许)[^,;。]{0,8}");

  /** 不做了的,付清已完的,补停工的损失. */
  private static final Pattern PAID_OFF =
      Pattern.compile(
          "(?:^|[^不未予])(?:付清|照付|照赔|结清)[^,;。]{0,8}(?:已完|完成|工程款|价款)|(?:^|[,;并且应须另])补(?:足|上|付|给)?[^,;。不]{0,16}损失");

  private static final int LOOK_BACK = 4;

  private static final Words CHANGE =
      Words.of(
          "任期|两委|村委|居委|主管局|下一任|职责|职权|管理权|三定|科室|贵局|移交|转出|变动|调整|换了|甲方|发包人|业主|区划|并入|划归|隶属|法定代表人|法人代表|经办|换届|领导|负责人|机构|职能|人员|人事|班子|新任|继任|编制|撤并|体制|改制|划转|撤销|选举|局长|镇长|书记|县长|区长|主任|资金|财政|部门|更名|合并|届|一把手|卸任|离任|调动|调任|并镇|撤村");

  private static final List<Provision> KINDS =
      List.of(
          new Provision(
              "succession.ends", "换届、机构调整即解除、停付或免责", CHANGE, SuccessionReader::ofEmployer),
          new Provision(
              "succession.waiver",
              "承包人放弃因机构、人员变动的索赔",
              CHANGE,
              (reading, sentence, match) ->
                  !staff(sentence) && !OWN_PEOPLE.matcher(match.group()).find()),
          new Provision("succession.confirm", "继任者重新确认才有效", CHANGE, SuccessionReader::ofEmployer),
          new Provision(
              "succession.force",
              "换届、资金未到位列为不可抗力",
              CHANGE,
              (reading, sentence, match) ->
                  (FORCE_LIST.matcher(sentence.text()).find() || inForceList(reading, sentence))
                      && LISTED.matcher(match.group()).find()
                      && !NOT_FORCE.matcher(sentence.text()).find()
                      && !contractor(reading, sentence, match)));

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    return joined(reading, Provision.read(reading, "breach.governmentChange", KINDS));
  }

  /** The items of one list of force majeure are one provision. */
  private static List<Fact> joined(Reading reading, List<Fact> facts) {
    List<Fact> joined = new ArrayList<>();
    for (Fact fact : facts) {
      Fact before = joined.isEmpty() ? fact : joined.get(joined.size() - 1);
      Span last = before.evidence().get(before.evidence().size() - 1);
      Span next = fact.evidence().get(0);
      if (before != fact
          && list(before)
          && list(fact)
          && last.file() == next.file()
          && next.from() - last.to() >= 0
          && next.from() - last.to() <= 2) {
        Span all = new Span(last.file(), last.from(), next.to());
        joined.set(
            joined.size() - 1,
            before.withSource(
                reading.source(all).withEffective(before.effective() && fact.effective())));
      } else {
        joined.add(fact);
      }
    }
    return joined;
  }

  private static boolean list(Fact fact) {
    return fact instanceof StatementFact statement
        && statement.mode() == Mode.MUST
        && statement.act().endsWith("列为不可抗力");
  }

  private static boolean ofEmployer(Reading reading, Sentence sentence, Matcher match) {
    String text =
        ONLY_THEN
            .matcher(NO_HEIR.matcher(sentence.text().replace("是否继续", "是否")).replaceAll(""))
            .replaceAll("");
    String told =
        ONLY_THEN
            .matcher(NO_HEIR.matcher(match.group().replace("是否继续", "是否")).replaceAll(""))
            .replaceAll("");
    boolean goesOn =
        SPARED.matcher(match.group()).find()
            || GOES_ON.matcher(UNPAID.matcher(told).replaceAll("")).find()
            || GOES_ON.matcher(text).find() && !HARM.matcher(match.group()).find();
    return !goesOn
        && !PAID_OFF.matcher(text).find()
        && !carriedOn(text)
        && !NO_REASON.matcher(text).find()
        && !staff(sentence)
        && !contractor(reading, sentence, match);
  }

  /** 由承继的机关继续履行并补偿: the change ends nothing for free. */
  private static boolean carriedOn(String text) {
    return CARRIED_ON.matcher(text).find() && !ANEW.matcher(text).find();
  }

  /** 承包人的法定代表人变更 concerns nobody's government. */
  private static boolean contractor(Reading reading, Sentence sentence, Matcher match) {
    return NearestParty.before(reading, sentence.text(), 0, match.start())
            .filter(p -> p == Party.CONTRACTOR)
            .isPresent()
        && !sentence.text().substring(0, match.end()).contains("换届");
  }

  /** 项目经理的继任者 governs nobody. */
  private static boolean staff(Sentence sentence) {
    return STAFF.in(sentence.text()) && !OFFICE.in(sentence.text());
  }

  /** The sentence is an item of a list of what counts as force majeure. */
  private static boolean inForceList(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int back = 1; back <= LOOK_BACK && sentence.index() - back >= 0; back++) {
      Sentence before = all.get(sentence.index() - back);
      if (before.file() != sentence.file()) {
        return false;
      }
      if (before.text().contains("不可抗力")
          && (before.text().contains(":")
              || before.text().contains("下列")
              || before.text().contains("包括"))) {
        return true;
      }
      if (before.clause() != sentence.clause()
          && !reading.clause(before).caption().contains("不可抗力")
          && before.text().endsWith("。")) {
        return false;
      }
    }
    return false;
  }
}

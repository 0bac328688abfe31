package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the employer can be party to a contract: {@code owner.standing} for each name it signs by
 * (kind 临时机构, 内设机构, 登记机构 or 法人), {@code owner.founderBears} where the body that set it up answers
 * in its own name, {@code owner.nameCompared} with the declared legal name (kind 相同, 简称, 分支机构, 代建,
 * 不同).
 */
public final class CapacityReader implements FactReader {
  private static final Pattern TEMPORARY =
      Pattern.compile(
          "(?:指挥部|指挥所|临时班子|工作班子|临时机构|领导小组|攻坚小组|推进小组|改造小组|建设小组|整治小组|项目小组|旧改工作组|协调小组|工作小组|筹建处|筹备处|筹建办|筹备办|筹备组|筹建组|筹建小组|筹备小组|筹备委员会|修路理事会|修桥理事会|建设理事会|理事会|筹委会|建设委员会|修路委员会|筹建委员会|工作专班|专班|攻坚组|工作组|项目组|项目办|工程办|改造办|拆迁办|重点办|临时办公室|项目部|项目管理部|项目经理部|基建领导组|建设领导组)(?:\\([^()]*\\))?(?:办公室|办|工程部|综合组|综合部|综合科|工程科|工程组|财务组|财务科)?$"
              + "|(?:项目|工程|建设|改造|整治|创建|迁建|扩建|提升)(?:工作)?(?:推进)?办公室$");
  private static final Pattern INTERNAL =
      Pattern.compile(
          "(?:局|委员会|政府|厅|街道|街道办|街道办事处|公司|集团|大学|学院|学校|中学|小学|幼儿园|医院|卫生院|中心|村委会|法院|检察院|管委会|委|办事处|署|社)[^,;。]{0,16}?(?:股|科|室|科室|总务处|基建处|后勤处|后勤保障处|资产处|工程处|规划处|建设处|办公室|基建办|规建办|城建办|村建办|项目组|工程组|工程部|基建部|综合部|总务部|后勤部|项目管理部|建设管理部|工程管理部|办|班组)$|(?:公司|集团)[^,;。]{0,16}部$"
              + "|^(?:基建科|基建办|基建处|总务科|总务处|后勤科|后勤处|村建办|规建办|城建办|办公室|工程科|项目股|工程股)$");

  /** Offices that are bodies of their own although their names end like these. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:人民政府|委员会|省|市|县|区|州|盟|旗)(?:人民)?(?:政府)?(?:[^,;。]{0,10}委员会)?办公室$|街道办$|(?:县|市|区)(?:委|府)办$|办事处$|公室秘书");

  private static final Pattern OFFICE_OF =
      Pattern.compile("(?:镇|乡|街道|局|公司|学校|医院|领导小组|指挥部)[^,;。]{0,14}办公室$");

  /** A note on what sort of body it is belongs to no name. */
  private static final Pattern NATURE =
      Pattern.compile("\\((?:国有|机关|事业单位|全资|公益|独资|政府|民营|民办)[^()]*\\)");

  /** What the contract says of the body that does not sign itself. */
  private static final Pattern OTHER_SIGNS =
      Pattern.compile(
          "(?:不|未|没有)(?:在|对)?(?:本)?(?:合同|协议)?[^,;。]{0,4}(?:上)?(?:签署|签字|盖章|签章|用印|出面|参与签)|由[^,;。]{0,20}(?:出面|代为|代其|挂名|顶名|出名)[^,;。]{0,8}(?:签|发包|办)|(?:项目法人|项目业主|法人单位|产权单位|建设主体|立项(?:批复|文件)?)[^。;]{0,10}(?:为|是|系)[^,;。]{4,40}|(?:借用|使用|以)[^,;。]{2,24}(?:的)?名义[^,;。]{0,8}(?:签|发包)");

  private static final Pattern OTHER_MATTER =
      Pattern.compile(
          "签证|变更|计量|验收|付款|签认|资料|报验|不得|无效|无权|承包人|乙方|施工单位|补充|并加盖(?:发包人|甲方|单位|局|本局|我局)[^,;。]{0,4}公章");

  private static final Pattern AGENT =
      Pattern.compile("代建(?:单位|人|方|合同|委托|协议|制)|委托代建|代建委托书|代建管理|受[^,;。]{2,30}委托(?:负责)?(?:代)?建设");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    List<NamedParty> named =
        new NamedPartyFinder(reading)
            .find().stream()
                .filter(n -> n.party() == Party.EMPLOYER)
                .filter(n -> n.sentence().file() == 0 && Stated.own(reading, n.sentence()))
                .toList();
    Map<String, Fact> standings = new LinkedHashMap<>();
    Optional<PartyFact> head = found.effective("owner.name", PartyFact.class);
    head.ifPresent(f -> standings.put(f.name(), standing(found, f.name(), f.source())));
    for (NamedParty n : named) {
      boolean page = n.sealed() || head.isPresent() && n.name().equals(head.get().name());
      if (page || temporary(n.name())) {
        var source = reading.source(reading.span(n.sentence(), n.from(), n.to()));
        standings.putIfAbsent(n.name(), standing(found, n.name(), source));
      }
    }
    facts.addAll(standings.values());
    facts.addAll(said(reading));
    founder(reading, facts).ifPresent(facts::add);
    head.flatMap(f -> compared(reading, found, f)).ifPresent(facts::add);
    return facts;
  }

  private static Fact standing(Facts found, String name, fadu.fact.Source source) {
    String kind = kind(name);
    boolean registered =
        !kind.equals("法人")
            && declared(found, "meta.owner.legalName").filter(name::equals).isPresent()
            && declared(found, "meta.owner.category").filter(c -> !c.contains("其他")).isPresent();
    return new TextFact("owner.standing", name, registered ? "登记机构" : kind, source);
  }

  private static Optional<String> declared(Facts found, String key) {
    return found
        .effective(key, TextFact.class)
        .filter(f -> f.kind().equals("有"))
        .map(TextFact::text);
  }

  static String kind(String written) {
    String name = written.replaceAll("[“”\"]", "").strip();
    if (TEMPORARY.matcher(name).find() && !whole(name)) {
      return "临时机构";
    }
    boolean internal = INTERNAL.matcher(name).find() && !whole(name);
    return internal ? "内设机构" : "法人";
  }

  /** 某县人民政府办公室 is an authority; 某镇规划建设办公室 is a desk of one. */
  private static boolean whole(String name) {
    return BODY.matcher(name).find() && !OFFICE_OF.matcher(name).find();
  }

  private static boolean temporary(String name) {
    return !kind(name).equals("法人");
  }

  /** 由某指挥部作为发包人签订本合同: said in a clause, not in the heading. */
  private static List<Fact> said(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Stated stated : Stated.all(reading, "owner-desk", "owner.desk-signs")) {
      boolean other =
          Pattern.compile(
                  "发包人代表|甲方代表|科长|主任作为|不是|并非|仅|只负责|不对外|现场管理机构|管理机构|代表机构|派出机构|负责(?:现场|日常|协调|具体)|不得|一律不|无权|承包人的|乙方的|项目经理部")
              .matcher(stated.stretch())
              .find();
      if (stated.own() && !stated.denied() && !other) {
        facts.add(stated.fact("owner.standing", "临时机构"));
      }
    }
    for (Stated stated : Stated.written(reading, "owner-desk", "owner.desk-binds")) {
      if (stated.own() && !OTHER_MATTER.matcher(stated.sentence().text()).find()) {
        facts.add(stated.fact("owner.standing", "内设机构"));
      }
    }
    return facts;
  }

  /** The body that set up the desk answers: 合同权利义务由某镇人民政府承担. */
  private static Optional<Fact> founder(Reading reading, List<Fact> standings) {
    for (Sentence sentence : reading.hits().sentences("owner-duty")) {
      if (!Stated.own(reading, sentence)) {
        continue;
      }
      for (Stated stated : Stated.in(reading, sentence, "owner.founder-bears")) {
        Matcher body =
            Pattern.compile(
                    "由[^,;。]{0,10}?([\\p{Han}()×]{2,30}?(?:政府|局|委员会|办事处|公司|中心|医院|学校|大学|学院|厅|院|管委会|法人|机关|单位))[^,;。]{0,24}?(?:承担|享有|承受|承继|负责|负担|偿付|支付|履行)|(?:以|用)([\\p{Han}()×]{2,30}?(?:政府|局|委员会|办事处|公司|中心|医院|学校|大学|学院|厅|院))(?:的)?(?:自己)?名义|([\\p{Han}()×]{2,30}?(?:政府|局|委员会|办事处|公司|中心|医院|学校|大学|学院|厅|院))[^,;。]{0,6}(?:以|用)(?:自己|自身|其自身|本单位|本机关)(?:的)?名义[^,;。]{0,6}(?:承受|承担|享有|履行|签订|承接|负责)")
                .matcher(stated.stretch());
        while (body.find()) {
          String name =
              body.group(1) != null
                  ? body.group(1)
                  : body.group(2) != null ? body.group(2) : body.group(3);
          boolean same =
              standings.stream()
                  .filter(TextFact.class::isInstance)
                  .map(TextFact.class::cast)
                  .anyMatch(f -> !f.kind().equals("法人") && f.text().equals(name));
          boolean builder = Pattern.compile("承包|乙方|施工单位|监理|中标|分包").matcher(name).find();
          if (!same && !builder && kind(name).equals("法人") && !stated.denied()) {
            return Optional.of(stated.fact("owner.founderBears", name));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> compared(Reading reading, Facts found, PartyFact head) {
    Optional<String> legal = declared(found, "meta.owner.legalName");
    if (legal.isEmpty()) {
      return Optional.empty();
    }
    String name = plain(head.name());
    String other = plain(legal.get());
    boolean member =
        found
            .of("owner.member")
            .anyMatch(f -> f instanceof PartyFact p && plain(p.name()).equals(other));
    String kind =
        name.equals(other) || member
            ? "相同"
            : name.endsWith(other) || other.endsWith(name)
                ? "简称"
                : name.startsWith(other) && name.endsWith("分公司")
                    ? "分支机构"
                    : agent(reading) ? "代建" : "不同";
    List<fadu.text.Span> words = new ArrayList<>(head.evidence());
    found.of("owner.signName").forEach(f -> words.addAll(f.evidence()));
    if (kind.equals("不同")) {
      words.addAll(fadu.fact.Telling.of(reading, OTHER_SIGNS));
    }
    return Optional.of(
        new TextFact("owner.nameCompared", head.name(), kind, reading.source(words)));
  }

  private static String plain(String name) {
    String bare = NATURE.matcher(name).replaceAll("");
    return bare.replaceAll("[()\\s“”\"、,。]", "");
  }

  private static boolean agent(Reading reading) {
    return reading.hits().sentences("owner-agent").stream()
        .anyMatch(s -> Stated.own(reading, s) && AGENT.matcher(s.text()).find());
  }
}

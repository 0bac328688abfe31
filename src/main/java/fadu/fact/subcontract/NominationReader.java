package fadu.fact.subcontract;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Subcontractors the employer chooses: {@code subcontract.nominated}, kind 指定, 名单, 自主选择 where the
 * contractor chooses or the employer may not.
 */
public final class NominationReader implements FactReader {
  private static final String KEY = "subcontract.nominated";
  private static final Pattern COMPANY =
      Pattern.compile(
          "[\\p{Han}A-Za-z×○*]{2,20}?(?:有限责任公司|股份有限公司|有限公司|幕墙公司|装饰公司|安装公司|防水公司|建筑公司|电梯公司|消防公司|园林公司|公司|集团|工程队|施工队|安装队|防水队|土方队|水电队|消防队|绿化队|钢构队|装修队|打桩队|拆除队|机械队|运输队|专业队|工程处|安装处)");
  private static final Pattern GENERIC =
      Pattern.compile(
          "专业|分包|保险|劳务|该|本公司|本单位|本项目|本工程|本合同|其他|其它|有资质|资质|具备|具有|合格|第三方|担保|银行|检测|监理|咨询|设计|造价|评估|招标|供电|电力(?:公司|局|集团)|燃气(?:公司|集团)|自来水|水务(?:公司|集团)|供水|通信(?:公司|集团)|移动|电信|联通|电网|拍卖|公证|审计|物业|一家|两家|三家|任何|同等|多家|承包人|总包|乙方|甲方|发包人|施工单位|子公司|分公司|总公司|母公司");
  private static final Pattern LISTED = Pattern.compile("名单|名册|名录|备选|候选|二选一|外面的|外头的|[一二两12]家");
  private static final Pattern CREW = Pattern.compile("分包|队伍|施工|安装|班组|车队|工程|专业");
  private static final int SHORTEST = 4;

  /** What leads to the name: 乙方应将土石方工程交由本镇的. */
  private static final Pattern LEADS =
      Pattern.compile("^.*(?:与|同|和|由|给|向|在|将|为|的|是|好|妥|定|人|甲方|乙方|单位|委托|使用|用|找|选)");

  private static final Pattern WORK =
      Pattern.compile("分包|施工|安装|队伍|制作|实施|承担|承做|工程|专业|绿化|园林|防水|消防|幕墙|弱电|智能化|装修|门窗|钢结构|土方|桩基");
  private static final Pattern GOODS =
      Pattern.compile(
          "采购|购买|购置|订货|供货|供应商|品牌|厂家|产品|检测|监理|造价|审计|评估|保险|保函|担保|账户|银行|验收专家|仲裁|鉴定|租赁|勘察|设计单位|代建");
  private static final Pattern HELPER =
      Pattern.compile(
          "专管员|安全员|联系人|专员|劳资|保洁|环卫|清运|检测|监理|设计|勘察|造价|审计|咨询|供应|供货|材料|设备|代表|人员|接收|管理单位|物业|运营");

  /** The company is to do work for the contractor. */
  private static final Pattern DONE =
      Pattern.compile("施工|安装|分包|承做|承揽|承接|承担|承建|实施|制作|来做|去做|签|结账|合作|吊装|铺设|[,。;]?做|干活");

  private static final Pattern APPROVED =
      Pattern.compile(
          "投标文件(?:中)?(?:已)?(?:列明|载明|承诺|所列)|承包人(?:选择|选定|自选|拟)|经(?:发包人|甲方|建设单位)(?:书面)?(?:同意|批准)");
  private static final Pattern BARE_GOODS = Pattern.compile("采购|购买|品牌|产品|供货|厂家");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<String> parties =
        found.all().stream()
            .filter(PartyFact.class::isInstance)
            .map(f -> ((PartyFact) f).name())
            .filter(n -> n.length() > 3)
            .distinct()
            .toList();
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.candidates().hits("nominate-words").rows().list()) {
      if (sayings.counts(sentence, 0)) {
        row(reading, sayings, sentence, parties).ifPresent(facts::add);
        read(sayings, sentence, parties).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** 由发包人比选产生: a choice of the employer, however it chose. */
  private static final Pattern PICKED =
      Pattern.compile("由(?:发包人|发包方|甲方|建设单位|业主|采购人|局里|镇里|村里)[^,;。]{0,6}(?:比选|挑选|遴选|选)(?:产生|出|定)");

  private static final Pattern NOMINATED =
      Pattern.compile(
          "(?:指定|选定|限定|推荐)(?:的)?(?:分包|专业|施工|承建|安装|实施)[^|]{0,2}(?:人|单位|商|方|队伍|公司)|(?:分包|专业|施工)(?:人|单位|商)[(][^()|]{0,8}(?:指定|选定|确定)");

  /** 外墙保温|某某公司|承包人 below 分项|指定分包人|合同签订方. */
  private static Optional<Fact> row(
      Reading reading, Sayings sayings, Sentence row, List<String> parties) {
    if (row.table() < 0 || !named(row.text(), parties)) {
      return Optional.empty();
    }
    String head = reading.headOf(row).text();
    return NOMINATED.matcher(head).find() && !head.equals(row.text())
        ? Optional.of(sayings.fact(KEY, "指定", row))
        : Optional.empty();
  }

  private static Optional<Fact> read(Sayings sayings, Sentence sentence, List<String> parties) {
    String text = sentence.text();
    String clause = clause(sayings, sentence);
    boolean lawful =
        !PICKED.matcher(text).find()
            && sayings.all(sentence, "nominate.lawful").stream().anyMatch(s -> !s.forbidden());
    Optional<Saying> refused = sayings.first(sentence, "nominate.refused");
    if (refused.isPresent()) {
      return refused.map(s -> sayings.fact(KEY, "自主选择", s));
    }
    boolean goods = GOODS.matcher(text).find() && !(text.contains("分包") || text.contains("施工"));
    if (lawful || goods || !WORK.matcher(clause).find()) {
      return Optional.empty();
    }
    Optional<Saying> list =
        sayings.all(sentence, "nominate.list").stream()
            .filter(s -> LISTED.matcher(clause).find() && CREW.matcher(clause).find())
            .findFirst();
    if (list.isPresent()) {
      return list.map(s -> sayings.fact(KEY, "名单", s));
    }
    boolean named = named(text, parties);
    Optional<Saying> chosen =
        sayings.said(sentence, "nominate.unnamed").filter(s -> chosen(s, named));
    if (chosen.isPresent()) {
      return chosen.map(s -> sayings.fact(KEY, "指定", s));
    }
    if (!named || APPROVED.matcher(text).find()) {
      return Optional.empty();
    }
    Optional<Saying> decided =
        sayings
            .said(sentence, "nominate.decided")
            .filter(s -> DONE.matcher(clause).find() && !helper(s) && !apart(text));
    if (decided.isPresent()) {
      return decided.map(s -> sayings.fact(KEY, "指定", s));
    }
    return sayings
        .said(sentence, "nominate.binds")
        .filter(
            s -> named(s.segment() + text.substring(s.to()), parties) || named(s.words(), parties))
        .filter(s -> !BARE_GOODS.matcher(s.words()).find())
        .map(s -> sayings.fact(KEY, "指定", s));
  }

  /** 发包人指定的地点 names no crew; 由发包人确定 with nothing to bind the contractor may be anything. */
  private static boolean chosen(Saying saying, boolean named) {
    String words = saying.words();
    String text = saying.sentence().text();
    boolean decides =
        words.contains("确定") && !words.contains("分包") && !words.contains("队") && !named;
    boolean crew = Pattern.compile("分包|施工|安装|队|专业|承包|制作|总包").matcher(text).find();
    return crew && !decides && !apart(text) && !helper(saying);
  }

  /** What the employer lets to others itself is no subcontract. */
  private static boolean apart(String text) {
    return text.contains("另行发包") || text.contains("直接发包") || text.contains("平行发包");
  }

  private static boolean helper(Saying saying) {
    String text = saying.sentence().text();
    return HELPER
        .matcher(text.substring(saying.from(), Math.min(text.length(), saying.to() + 8)))
        .find();
  }

  private static boolean named(String words, List<String> parties) {
    Matcher matcher = COMPANY.matcher(words);
    int at = 0;
    while (at < words.length() && matcher.find(at)) {
      String name = matcher.group();
      boolean party = parties.stream().anyMatch(p -> p.contains(name) || name.contains(p));
      String cut = LEADS.matcher(name).replaceFirst("");
      String proper = cut.length() < SHORTEST ? name : cut;
      boolean generic = GENERIC.matcher(proper).find();
      if (!party && !generic && proper.length() >= SHORTEST) {
        return true;
      }
      at = matcher.end();
    }
    return false;
  }

  private static String clause(Sayings sayings, Sentence sentence) {
    StringBuilder words = new StringBuilder(sayings.around(sentence));
    sayings.clauseOf(sentence).stream().limit(8).forEach(s -> words.append(s.text()));
    return words.toString();
  }
}

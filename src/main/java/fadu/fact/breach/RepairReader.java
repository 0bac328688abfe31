package fadu.fact.breach;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the contractor is called before others repair at its cost: {@code
 * defect.repairProcedure}, kind 直接代修 or 先通知.
 */
public final class RepairReader implements FactReader {
  private static final String KEY = "defect.repairProcedure";
  private static final Words SIGNS = Words.of("修|补|换|更换|整改|返工|代为|处理|弄|收拾");

  private static final String OTHERS =
      "(?:他人|第三方|第三者|第三人|别家|别人|外人|外单位|外部|某+|其他(?:单位|公司|施工|队伍|人)?|另外|有资质|专业|社会|队伍|施工队|抢修队|维修队|维修单位|维修公司|单位|公司|厂家|人员|工人|人|物业)";
  private static final String MEND =
      "(?:维修|修复|修理|修缮|修补|抢修|修|补栽|补植|补种|补苗|更换|整改|返工|处理|维护|重做|补做|补好|补漏|补上|收拾|弄好|处置|解决)";
  private static final Pattern BY_OTHERS =
      Pattern.compile(
          "(?:电工|水工|木工|工人|师傅|维修工)[^,。;|⊗]{0,4}(?:换|修|补|弄)|(?:自主|自行)(?:决定|选择|确定|选定)[^,。;|]{0,4}(?:修复|维修|修理)?(?:单位|队伍|人员)|请谁修|(?:直接|自行|统一)(?:派工|派单|叫工)|(?:自选|自聘|另聘)[^,。;|⊗]{0,4}(?:单位|队伍|公司|厂家|人员|他人|别家)|(?:物业|后勤|总务|养护|维保)[^,。;|⊗]{0,6}(?:先|直接|自行|统一)[^,。;|⊗]{0,4}?"
              + MEND
              + "|(?:雇|找|请|叫|喊)人(?:来|去)?(?:补|弄|修|做|处理|换|解决)|由⊙·*[^,。;|⊗]{0,10}?(?:统一|自行)?(?:安排|组织|派人|负责)[^,。;|⊗]{0,6}?"
              + MEND
              + "|⊙·*[^,。;|⊗]{0,6}先行?(?:处置|处理|修)|(?:委托|雇请|聘请|雇|请|找|指派|委派|派遣|安排|外聘|组织|叫|派|另派|另请|另找|另行安排|交由|指定|联系|自选|自聘|选定|选派|另聘|聘)[^,。;|⊗]{0,8}?"
              + OTHERS
              + "[^,。;|⊗]{0,10}?"
              + MEND
              + "|(?:自行|直接|径行|径直|径自|自己|自主|就近)(?:组织|安排|派人|派员|找人|请人|联系|进行|负责|动手|予以|代为|委托|雇人){0,2}[^,。;|⊗]{0,8}?"
              + MEND
              + "|⊙·*[^,。;|⊗]{0,10}(?:直接|立即|即可|随时|可以?|有权|先行)(?:补栽|补植|补种|更换|修复|维修|修理)"
              + "|(?:维修|修复|修理|抢修)[^,。;|]{0,8}由(?:物业|⊙·*|第三方|他人|专业)[^,。;|⊗]{0,8}(?:实施|负责|进行|完成|承做)"
              + "|由(?:物业|第三方|他人|专业|社会|维保)[^,。;|⊗]{0,10}?"
              + MEND
              + "|(?:找|请|叫|喊)人(?:来)?(?:补|弄|修|做)"
              + "|(?:直接|自行|径行|就近|另行|随时)(?:叫|请|找|喊|安排|组织)[^,。;|⊗]{0,8}(?:修|换|补|弄|处理|解决|搞)"
              + "|由⊙·*[^,。;|⊗]{0,8}(?:先行|直接|自行|先|班|队|单位|科|处|部)[^,。;|⊗]{0,4}?"
              + MEND
              + "|(?:自行安排|自行委托|直接委托|直接雇请|径行委托|径行请|自行处理|自行雇|另行委托|直接安排|直接请|直接找)|(?:委托|请|找|雇请)(?:外单位|别家|他人|第三方|别人)");
  private static final Words DEFECT =
      Words.of(
          "保修|质保|缺陷|渗漏|开裂|裂缝|沉陷|损坏|破损|枯死|死亡|养护期|竣工后|验收后|交付后|移交后|交工后|完工后|接收后|使用中|使用期|毛病|故障|坏了|失灵|使用过程|质量问题|不亮|不响|不转|堵了|掉了|漏了|坏了|裂了|墙皮|破了|尾款|保证金|保留金|漏水|脱落");
  private static final Words COST =
      Words.of("扣|抵|冲|列支|承担|负担|负责|出钱|由⊗|认账|买单|出|补足|支付|追偿|费用|开支|钱|结算|账|核减|自选");
  private static final Pattern CALLED =
      Pattern.compile(
          "通知|报修|告知|函|催告|接到|收到|拒绝|拒不|逾期|超期|超过[^,。;]{0,8}(?:日|天|小时|期)|(?:未|不|没有?|仍不|没能|未能)[^,。;]{0,14}(?:到场|到|来|修|派|履行|响应|处理|维修|整改|完成|落实|解决)|(?:小时|日|天)之?内|限期|期限|联系不上|无法联系|要求⊗|方可|才(?:能|可)|要求承包|打电话|响应");
  private static final Pattern UNCALLED =
      Pattern.compile(
          "不(?:征询|征求|知会)[^,。;|]{0,8}(?:意见|同意|$)|不走[^,。;|]{0,6}(?:报修|通知)|不(?:跟|向|同|与|和|问|等|叫|找|给|经)⊗·*[^,。;|]{0,6}(?:商量|打招呼|通知|说|同意|修|来)|(?:不先?|不再|不另行?)(?:发|走|办)?(?:报修|通知)|(?:通知|报修|告知)[^,。;|:]{0,4}[|:]"
              + " ?(?:不设|无|不适用|免|不需|/|—|-)|不(?:享有|具有)[^,。;|]{0,8}(?:维修|修复|修理)[^,。;|]{0,3}(?:权|机会)|丧失[^,。;|]{0,8}(?:维修|修复|修理)|(?:不派|不再派|不必派|无须派|无需派)[^,。;|的]{0,4}(?:到场|维修|人|修理)(?:到场|维修|修理)?(?:$|[,。;])|⊗·*[^,。;|]{0,4}(?:不再|不)(?:承担|负责|参与)[^,。;|]{0,6}(?:维修|修复|修理)(?:工作|事宜)?(?:$|[,。;])|(?:无须|无需|毋须|不必|不需|不用|不再|不另|不另行|不经|未经|不先|不设|不以|毋需|可不|可以不|得不|也不|而不|免于|省去)(?:事先|提前|先|另行|再|逐次|逐一|逐项|一一|每次|书面|向|同|跟|给|与|经|要|必|告|发)*[^,。;|]{0,8}?(?:通知|告知|打招呼|报修|催告|知会|商量|同意|联系|征求|响应|到场)|(?:不得|无权|不能|不可)以[^,。;]{0,10}(?:未|没|不)[^,。;]{0,8}(?:通知|告知)[^,。;]{0,4}(?:为由|理由|借口)");
  private static final Pattern FORBIDS =
      Pattern.compile("⊙·*[^,。;|⊗]{0,8}(?:不得|不能|不可|无权)[^。;|]{0,30}");
  private static final Pattern URGENT = Pattern.compile("紧急|应急|危及|险情|突发|抢险|危险");
  private static final Words WORKS_ON =
      Words.of(
          "施工期间|施工过程|施工中|进度款|监理|整改通知|返工通知|隐蔽|竣工验收前|保修期满|保修期届满|保修期外|不属于保修|非承包人|不可抗力|使用不当|发包人承担|甲方承担");
  private static final Pattern EMPLOYER_PAYS =
      Pattern.compile("(?:由|费用)⊙·*[^,。;⊗]{0,14}(?:承担|负担|自理)|⊙·*(?:自行)?承担(?:费用|维修费)");

  /** 不必告知承包人即可自行…: the one who is told does nothing. */
  private static final Pattern TOLD =
      Pattern.compile("(?:告知|通知|知会|经|向|跟|同|与|报|征得|联系|等|问|催)⊗·*[^⊗]{0,18}$");

  /** 承包人不修的另请他人: it is the one who fails, not the one who asks others. */
  private static final Pattern FAILS = Pattern.compile("的|时|后|内|不|拒|未|没|扣|费");

  private static final Pattern REFUSAL_TERM = Pattern.compile("不履行|未履行|拒绝|拒不|逾期|不修|未修|未能|不派|怠于");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().with(SIGNS)) {
      if (SIGNS.in(sentence.text())) {
        of(Sided.of(reading, sentence)).ifPresent(facts::add);
      }
    }
    return facts.stream().distinct().toList();
  }

  private static Optional<Fact> of(Sided said) {
    String text = said.text();
    Matcher others = BY_OTHERS.matcher(text);
    boolean found = others.find();
    while (found && byContractor(text, others.start())) {
      found = others.find(Math.max(others.start() + 1, others.end()));
    }
    if (!found || !about(said) || !said.agreed(others.start(), others.end())) {
      return Optional.empty();
    }
    StringBuilder later = new StringBuilder();
    said.after(2).forEach(s -> later.append(s.text()));
    String all =
        (said.before() + text + later).replace("登记报修", "登记"); // told to the house, not to it
    if (UNCALLED.matcher(text + later).find() && !FORBIDS.matcher(text).find()) {
      Matcher uncalled = UNCALLED.matcher(text);
      int to = uncalled.find() ? Math.max(others.end(), uncalled.end()) : others.end();
      List<Span> spans = new ArrayList<>(List.of(said.quote(others.start(), to)));
      said.after(2).stream()
          .filter(s -> UNCALLED.matcher(s.text()).find())
          .forEach(s -> spans.add(s.sentence().span()));
      return Optional.of(said.fact(KEY, "直接代修", said.reading().source(spans)));
    }
    boolean called = CALLED.matcher(all).find() || FORBIDS.matcher(text).find();
    if (called || URGENT.matcher(text).find() || clauseCalls(said)) {
      return Optional.of(said.fact(KEY, "先通知", others.start(), others.end()));
    }
    boolean row = said.sentence().table() >= 0 && (text.contains("质保金") || text.contains("保证金"));
    boolean cost = row || COST.in(text) || COST.in(later.toString());
    boolean direct = cost && !EMPLOYER_PAYS.matcher(text).find();
    return direct
        ? Optional.of(said.fact(KEY, "直接代修", others.start(), others.end()))
        : Optional.empty();
  }

  /** 承包人应自行修复: its own work. */
  private static boolean byContractor(String text, int at) {
    String left = text.substring(Segment.at(text, at).from(), at);
    int last = left.lastIndexOf('⊗');
    return last > left.lastIndexOf('⊙')
        && !TOLD.matcher(left).find()
        && (text.startsWith("自", at) || !FAILS.matcher(left.substring(last)).find());
  }

  /** Defects of finished works, not work that is being done. */
  private static boolean about(Sided said) {
    String text = said.text();
    Sentence sentence = said.sentence();
    boolean defect =
        DEFECT.in(text) || DEFECT.in(said.before()) || DEFECT.in(captions(said)) || heading(said);
    boolean working =
        WORKS_ON.in(sentence.text()) && !text.contains("保修期内") && !text.contains("质保期内");
    return defect && !working;
  }

  /** The headings over a sentence, and the title of its paper: 工程质量保修书. */
  private static String captions(Sided said) {
    var clause = said.reading().clause(said.sentence());
    StringBuilder words = new StringBuilder(said.reading().part(said.sentence()).title());
    while (true) {
      words.append(' ').append(clause.caption());
      if (clause.parent() < 0) {
        return words.toString();
      }
      clause = said.reading().contract().clauses().get(clause.parent());
    }
  }

  /** A table about repairs, by its head or the line over it. */
  private static boolean heading(Sided said) {
    if (said.sentence().table() < 0) {
      return false;
    }
    List<Sentence> all = said.reading().contract().sentences();
    for (int i = said.sentence().index() - 1; i >= 0 && i >= said.sentence().index() - 4; i--) {
      if (DEFECT.in(all.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** The clause as a whole calls the contractor first, before others come. */
  private static boolean clauseCalls(Sided said) {
    List<Sentence> all = said.reading().contract().sentences();
    int clause = said.sentence().clause();
    for (int i = said.sentence().index() - 1; i >= 0 && all.get(i).clause() == clause; i--) {
      String text = all.get(i).text();
      if (REFUSAL_TERM.matcher(text).find() || text.contains("通知")) {
        return true;
      }
    }
    return false;
  }
}

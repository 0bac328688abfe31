package fadu.fact.breach;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the contractor gets where the employer ends or stops the works: {@code breach.termination},
 * kind 不补偿 or 补偿.
 */
public final class TerminationReader implements FactReader {
  private static final String KEY = "breach.termination";
  private static final Words SIGNS =
      Words.of(
          "解除|终止|停建|缓建|停工|停下|下马|中止|暂停|取消|撤销|叫停|搁置|退场|清场|撤场|停窝工|窝工|停止|不再|规划|计划|不修了|不干了|不建了|停了|就停|换届|喊停|解约|不搞|收摊|停手|黄了|泡汤|作罢|停了|到此为止|不想|散伙|结束合同|砍|撂|不批钱|留守|收尾|资金|规划|政策");

  private static final Pattern EVENT =
      Pattern.compile(
          "解除|终止|停建|缓建|停工|停下来|下马|中止|暂停|取消|撤销|叫停|搁置|收回|停止(?:施工|建设|履行|实施|本?工程|本?项目|本?合同)|解约|退约|喊停|停手|收摊|撤项|黄了|泡汤|作罢|半途|中途停|(?:不再|不打算|决定不|不想|不愿|不准备)(?:再|继续)?(?:建设|实施|修建|续建|继续|建|修|干|做|搞|弄)|调整[^,。;|]{0,6}(?:计划|规划)|(?:规划|计划|政策)[^,。;|]{0,3}变|说停|到此为止|散伙|提前收尾|撂下|撂荒|被砍|断(?:了)?粮|不批钱|(?:提前)?结束合同|砍(?:掉|了)|(?:合同|协议)[^,。;|]{0,6}作废|(?:不修|不干|不建|不做|不搞|不弄|停)了|就停|退场|清场|撤场|撤离");

  /** 第十三条 违约与解除 is a heading before the clause. */
  private static final Pattern HEADING =
      Pattern.compile("^(?:第[^条]{1,4}条|[0-9.]{1,6}[.、]?|[一二三四五六七八九十]{1,3}、) ?[^ ,。;:|]{2,12}[ :]");

  private static final String OWNER_CAUSE =
      "规划|政策|决策|上面(?:说|不|没|要|让|叫)|上头|[县镇乡市区]里|不批|自身(?:需要|经营|原因)|压减|计划(?:调整|变更|变化)|调整[^,。;|]{0,6}(?:计划|方案)|停建|缓建|下马|领导|班子|换届|人事|主管[^,。;]{0,6}变|机构(?:改革|调整)|资金|拨款|补助|财政|预算|经费|没钱|缺钱|上级|政府|公共利益|征地|拆迁|线路|改线|方案(?:调整|变更)|项目(?:被|遭|若)?(?:取消|调整|下马|停|砍|撤)|(?:任何|何种|各种|一切|什么)原因|(?:无论|不论|不管)";
  private static final Pattern NAMED_CAUSE = Pattern.compile(OWNER_CAUSE);
  private static final Pattern CAUSE =
      Pattern.compile(
          OWNER_CAUSE
              + "|⊙·*[^,。;⊗]{0,8}(?:无须|无需|不必|不用|可不|不经|毋须)[^,。;]{0,6}(?:理由|原因)|⊙·*[^,。;⊗]{0,8}(?:原因|需要|决定|安排|通知|要求|认为|可以?|有权|得|单方|随时|提前|中途|指令|违约|停|任意|因故|取消|自行)");
  private static final Pattern CONTRACTOR_FAULT =
      Pattern.compile(
          "⊗·*[^,。;⊙]{0,14}(?:违约|违法|违规|违反|原因|过错|责任|擅自|拒|未|不(?:履行|按|能|服从|具备|整改|来|及时)|转包|分包|不合格|撤走|破产|挂靠|行贿|串通|虚假|欺诈|质量|安全|拖欠|延误|逾期|无正当|无故)"
              + "|(?:质量|安全)[^,。;]{0,8}(?:问题|事故|隐患|不合格)[^。;]{0,16}(?:停工|暂停|整改|返工)|转包|违法分包|⊗·*[^,。;⊙]{0,4}说不干|⊗·*[^,。;⊙]{0,4}自己不(?:干|做|修)|(?:擅自|无故)(?:停工|退场|撤离)|中标无效");

  /** 不向承包人负担赔偿责任: whose liability it is says nothing of whose fault. */
  private static final Pattern LIABILITY = Pattern.compile("(?:赔偿|补偿|违约|任何|法律|经济|一切)责任");

  private static final Words FORCE = Words.of("不可抗力|地震|台风|春节|农忙|高考|中考|冬季|雨季|节假日");

  private static final Pattern DENIAL =
      Pattern.compile(
          "(?:不|不因此|不为此|不予|不再|不作|不给|不另|不另行|概不|均不|也不|亦不|一律不|无须|无需|毋须|不需|不用|不必|拒绝|不负|不承担|不付|不支付)(?:⊗·*|支付|给予|作出|进行|承担|提供|另行|予以|任何|其他|一切|相应|停窝工|停工|窝工|的|、|和|及|或|形式|经济|责任|任何形式){0,8}(?:补偿|赔偿|赔付|赔|补贴|补)"
              + "|(?:不|概不|均不|也不|亦不|不再|无须|无需|毋须|不予)(?:因此|为此|就此|对此|由此|因而)?(?:而)?(?:向|对|给|就)?(?:⊗·*(?:方|单位)?)?(?:的)?(?:任何)?(?:损失|停工|损害)?(?:再|予以|进行|作出|给予)?(?:承担|负担|担负|负有|负|给付|支付|付|作|给予|提供)[^,。;|]{0,10}(?:补偿|赔偿|赔付|责任|义务|对价|代价)"
              + "|(?:无需|无须|毋须|不再|不|不予|不用|不必|概不|一律不)(?:另行|再)?(?:支付|给付|付给|承担|付|给)[^,。;|]{0,4}(?:除[^,。;|]{0,24}外的?)?(?:任何|其他|其它|一切|别的|另外)[^,。;|]{0,6}(?:款项?|费用|价款|金额|钱|对价)|不(?:产生|发生|引起|导致)[^,。;|]{0,8}(?:赔偿|补偿|赔付)|(?:不兴|不许|不准|不得|不能|别|休想|甭想|莫)[^,。;|]{0,6}(?:要|讨|提|算)[^,。;|]{0,6}(?:误工|窝工|停工|损失|补偿|赔偿|钱|费)"
              + "|(?:零|无|没有|免于?)(?:任何|须|需)?(?:补偿|赔偿)|(?:零补偿|无补偿)"
              + "|⊗·*[^。;|]{0,24}?(?:不得|无权|不能|不可|不准|不许|不再|放弃|承诺不|同意不|也不)[^。;|]{0,20}?(?:索赔|补偿|赔偿|主张|要求|异议|请求|说法|权利|索要|讨要|损失|误工|窝工)"
              + "|(?:不得|无权|放弃|不再)[^,。;|]{0,16}?(?:索赔|补偿|赔偿|经济要求|费用要求|任何要求)"
              + "|⊙·*[^,。;|⊗]{0,10}(?:不|概不|均不|不再|无须|无需)(?:再)?(?:承担|负|担|负担|支付)[^,。;|]{0,16}(?:责任|费用|损失|义务|之责|款项|代价)|⊙·*[^,。;|⊗]{0,8}(?:免责|概不负责|不负责)"
              + "|(?:损失|费用|其他|其余|别的)[^。;|]{0,10}(?:不管|不认|不赔|不理|免谈|不算|不给|不计|没有|不补|不付)|(?:损失|费用|租赁费|工资|花费|开支|后果|风险|花销|支出|窝工|停工|的钱)[^。;|]{0,22}?(?:自理|自负|自担|自行(?:承担|消化|负担|解决|处理|负责)|自己(?:承担|扛|认|负责|消化|负担|想办法|出|担)|由其(?:自行)?承担|由⊗·*(?:全部|自行|自己|独自|一并)?(?:承担|负担|消化|自理|自负))"
              + "|(?:费用|损失|补偿|费|误工|窝工|停窝工)[^,。;|]{0,16}(?:不予|不另|概不|一概不|均不|不再|一律不|不)(?:计取|计算|计|认可|签证|支付|承担|增加|考虑|受理|认定|补偿|结算|给)"
              + "|不(?:予|另|再|另行|支付|付|给|计|计取|计算|认可|结算|承担|负担)[^,。;|]{0,12}(?:停工费|窝工费|停窝工|误工费|停工损失|停工补偿|撤场费|损失)"
              + "|(?:仅|只|仅就|仅按|只按)[^,。;|]{0,16}已(?:经)?(?:完|做|完成|干)[^,。;|]{0,24}"
              + "|除[^。;|]{0,10}已(?:经)?(?:完|做)[^。;|]{0,20}外[^。;|]{0,14}(?:不|无)[^。;|]{0,16}"
              + "|不(?:再)?(?:要求|主张|提出|索要)[^,。;|]{0,10}(?:赔偿|补偿|费用|损失)|自认倒霉|(?:费|款|损失|钱)[^。;|]{0,10}由⊗·*(?:掏|出|贴|背|扛)"
              + "|互不(?:追究|承担|补偿|赔偿|相欠|找补)|两不(?:相欠|找)"
              + "|(?:不许|不准|不得|不能|别)[^,。;|]{0,4}(?:索要|索取|要|讨|提)[^,。;|]{0,8}(?:费用|窝工|误工|停工|损失|补偿|赔偿|钱)|自认倒霉|自认吃亏"
              + "|无条件(?:退场|撤场|撤离|清场|离场|退出|接受|服从|停工)");

  private static final Pattern GIVES =
      Pattern.compile(
          "补偿|赔偿|补足|补贴|补给|赔付|也要补|要补|要赔|(?:⊙·*|由⊙·*)[^,。;]{0,10}(?:承担|负担)[^,。;]{0,24}(?:费用|损失)|(?:损失|费用?|工资)[^,。;]{0,8}由⊙·*|⊙·*[^,。;|⊗不]{0,4}(?:认|补|出|给|照付)(?:$|[,。;])");
  private static final Pattern NO_PRETEXT =
      Pattern.compile(
          "⊙·*[^,。;⊗]{0,6}(?:不得|不能|不可|无权)|不得(?:借口|以|因)|不(?:因此|因而)?(?:影响|免除|减轻|妨碍)|不视为[^,。;]{0,12}(?:放弃|丧失|承包人|⊗|认可)");
  private static final Pattern EMPLOYER_BOUND = Pattern.compile("⊙·*[^,。;⊗]{0,6}(?:不得|不能|不可|无权)");

  /** A clause on delay that names stoppages beside others ends or halts nothing. */
  private static final Words ENDS = Words.of("解除|终止|停建|缓建|下马|取消|撤销|搁置|停下来|中止|暂停");

  /** 停工的工期不变、损失不补: who bears a delay is a point of its own. */
  private static final Words TIME = Words.of("顺延|竣工日期|总工期|工期不|工期一律|不增加工期");

  private static final Words ENDS_FOR_GOOD =
      Words.of("解除|终止|停建|缓建|下马|取消|撤销|搁置|停下来|不建|不修|不干|换届|规划|领导|资金|预算|计划");

  /** 不得诉请变更或者解除合同, 主张停工损失: named, and not what happens. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:不得|无权|不能|放弃)(?:再)?(?:诉请|请求|要求|主张|提出)[^,;。|]{0,10}(?:解除|终止)(?:合同|协议)?|主张停工损失|^第[^条]{1,4}条(?:违约与|违约和|违约、)(?:解除|终止)");

  /**
   * Told apart by its parts: no + what would have been paid, only + what was done, who bears it.
   */
  private static final Pattern NOTHING_ELSE =
      Pattern.compile(
          "(?:不|无|没|别|甭|休|莫|拒)[^,。;|足影]{0,12}?(?:损失|补偿|赔偿|误工|窝工|停工费|索赔|诉求|给付|预期利|退场费|撤场费|遣散)"
              + "|(?:损失|补偿|赔偿|误工|窝工|闲置|闲着|待工|待命|台班|遣散|退场费|撤场费|租赁费|利润)[^,。;|]{0,18}?(?:不(?:管|出|给|认|付|赔|补|理|算|计|担|负|承担|予|作|再)|免|没有|自理|自负|自担|消化|自行|认了)"
              + "|(?:只|仅|单)[^,。;|]{0,10}?(?:认|付|结|给|按|算|就|限|计)[^,。;|]{0,12}?(?:已|完成|干完|做完|验收)"
              + "|⊗·*[^,。;|]{0,10}(?:认(?:个|了)?倒霉|自己认|自认|自己扛|自己兜|吃亏|倒霉)"
              + "|(?:请求|权利|补偿|赔偿|款项|价款|诉求|主张)权?[^,。;|]{0,8}(?:限于|仅限|以[^,。;|]{0,10}为限)[^,。;|]{0,4}已");

  private static final Pattern NOT_REFUSED =
      Pattern.compile(
          "不(?:足|影响|免除|妨碍|排除|限制|超过|低于|少于|可抗|合格|得(?:拒|拖|扣|以|克|减|降)|因此免|视为)|⊙·*[^,。;⊗]{0,4}不得|无(?:偿|论|故|正当)|不(?:论|管)[^,。;]{0,12}(?:均|都|也)(?:应|要|须|得)?(?:补|赔)");

  private static final int LIST = 6;
  private static final int PRETEXT = 3;

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
    if (zero(said)) {
      return Optional.of(said.fact(KEY, "不补偿", 0, text.length()));
    }
    boolean delayOnly =
        text.contains("顺延") && !ENDS.in(text) || TIME.in(text) && !ENDS_FOR_GOOD.in(text);
    if (delayOnly
        || !EVENT
            .matcher(ASIDE.matcher(HEADING.matcher(text).replaceFirst("")).replaceAll(""))
            .find()
        || !caused(said)
        || !said.agreed(0, text.length())) {
      return Optional.empty();
    }
    List<Sided> near = new ArrayList<>();
    near.add(said);
    said.after(2).stream().filter(s -> !fault(s.text()) && !FORCE.in(s.text())).forEach(near::add);
    Optional<TextFact> given = Optional.empty();
    for (Sided each : near) {
      Optional<int[]> denial = denial(each.text());
      if (denial.isPresent() && (each == said || !gives(text))) {
        if (given.isEmpty() || !softened(each.text(), denial.get())) {
          return Optional.of(denied(said, each, denial.get()));
        }
      }
      if (given.isEmpty() && gives(each.text())) {
        given = Optional.of(each.fact(KEY, "补偿", 0, each.text().length()));
      }
    }
    if (given.isPresent()) {
      return given.map(Fact.class::cast);
    }
    if (!gives(text) && !FORCE.in(text) && !EMPLOYER_BOUND.matcher(text).find()) {
      Optional<Fact> none = nothingDue(said, near);
      if (none.isPresent()) {
        return none;
      }
    }
    Matcher nothing = NOTHING_ELSE.matcher(text);
    boolean refused =
        nothing.find() && !NOT_REFUSED.matcher(text).find() && !gives(text) && !FORCE.in(text);
    return refused
        ? Optional.of(denied(said, said, new int[] {nothing.start(), nothing.end()}))
        : Optional.empty();
  }

  /** | 规划调整 | 零 | under a column of compensation. */
  private static boolean zero(Sided said) {
    Sentence row = said.sentence();
    if (row.table() < 0 || said.reading().headOf(row).index() == row.index()) {
      return false;
    }
    String head = said.reading().headOf(row).text();
    return (head.contains("补偿") || head.contains("赔偿"))
        && NAMED_CAUSE.matcher(said.text()).find()
        && ZERO.matcher(said.text()).find()
        && !fault(said.text())
        && said.reading().own(row);
  }

  private static final Pattern ZERO =
      Pattern.compile("[|] ?(?:零|0元?|无|没有|不补偿?|不予补偿|不赔|不给) ?(?:$|[|])");

  /** Every stretch near by that leaves the contractor with what is done and no more. */
  private static Optional<Fact> nothingDue(Sided said, List<Sided> near) {
    List<Span> spans = new ArrayList<>();
    for (Sided each : near) {
      NothingDue.in(each.text()).ifPresent(at -> spans.add(each.quote(at[0], at[1])));
    }
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(said.fact(KEY, "不补偿", said.reading().source(spans)));
  }

  /** The employer's doing: by its cause, or because it is the employer that ends the works. */
  private static boolean caused(Sided said) {
    StringBuilder words = new StringBuilder(said.text());
    if (said.text().endsWith(":")) {
      said.after(LIST).forEach(s -> words.append(s.text()));
    }
    String text = words.toString();
    boolean owner = NAMED_CAUSE.matcher(text).find();
    return owner && !(fault(text) && !anyCause(text) || fault(said.before()) && !owner(text))
        || (CAUSE.matcher(text).find() || REFUSES.matcher(text).find())
            && !fault(text)
            && !FORCE.in(text)
            && !fault(said.before());
  }

  /** 中途停了,误工的钱甲方一分不出: who refuses to pay has stopped the works. */
  private static final Pattern REFUSES =
      Pattern.compile("⊙·*[^,。;⊗]{0,8}(?:一分|分文|概|一律|都)?不(?:出|给|付|管|认|赔|补|负责)");

  private static boolean owner(String text) {
    return text.contains("⊙");
  }

  private static boolean anyCause(String text) {
    return text.contains("任何原因") || text.contains("何种原因") || text.contains("规划");
  }

  private static boolean fault(String text) {
    return CONTRACTOR_FAULT
        .matcher(LIABILITY.matcher(text.replace("、分包", "")).replaceAll(""))
        .find();
  }

  private static Optional<int[]> denial(String text) {
    Matcher matcher = DENIAL.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      int stretch =
          Math.max(text.lastIndexOf('。', matcher.start()), text.lastIndexOf(';', matcher.start()));
      String left = text.substring(stretch + 1, Math.min(matcher.end(), matcher.start() + PRETEXT));
      boolean pretext = NO_PRETEXT.matcher(left).find() && !byContractor(text, matcher.start());
      boolean only = matcher.group().startsWith("仅") || matcher.group().startsWith("只");
      boolean kept = only && gives(text.substring(matcher.start()));
      if (!pretext && !EMPLOYER_BOUND.matcher(matcher.group()).find() && !kept) {
        return Optional.of(new int[] {matcher.start(), matcher.end()});
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return Optional.empty();
  }

  /** 乙方不得以停工为由索要损失: the contractor is the one who may not. */
  private static boolean byContractor(String text, int at) {
    String left = text.substring(0, Math.min(text.length(), at + 1));
    return left.lastIndexOf('⊗') > left.lastIndexOf('⊙');
  }

  /** 付清…并补偿…，此外互不追究: what was given first is all there is to give. */
  private static boolean softened(String text, int[] denial) {
    String words = text.substring(denial[0], denial[1]);
    return words.startsWith("除") || words.startsWith("互不") || words.startsWith("无条件");
  }

  private static boolean gives(String text) {
    Matcher matcher = GIVES.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      String words = text.substring(Math.max(0, matcher.start() - 16), matcher.end());
      boolean denied =
          Negation.denied(text, matcher.start())
              || DENIAL.matcher(words).find()
              || NothingDue.covers(text, matcher.start());
      if (!denied) {
        return true;
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return false;
  }

  private static TextFact denied(Sided event, Sided denial, int[] at) {
    Span words = denial.quote(at[0], at[1]);
    List<Span> spans = new ArrayList<>();
    if (event != denial) {
      spans.add(event.quote(0, Math.min(20, event.text().length())));
    }
    spans.add(words);
    return event.fact(KEY, "不补偿", event.reading().source(spans));
  }
}

package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Passage;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.Words;
import fadu.fact.labour.Cycle;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often the works are measured: {@code payment.measureCycle}, BLANK where it is left open;
 * {@code payment.measureByNode} where stages are paid, {@code payment.measureReason} where a long
 * cycle is explained, and {@code payment.progressMethod}, how the progress payment is settled.
 */
public final class MeasureReader implements FactReader {
  private static final Words PAYS = Words.of("付|%|拨");

  private static final Words SIGNS =
      Words.of(
          "量一回|量一遍|点一回|核一回|收一回|量完|啥时候量|了多少|验工|上报|核完|核一次|报量|量单|核准的量|计价|点量|一结|结一次|量清|报一次量|计量|核量|量方|收方|量一次|次量|回量|工程量|完成量|产值|已完|干完|做完|完成的量|月报|当月完成|本月完成|进度报");
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:干|做|修|完成)了多少[^,;。]{0,4}(?:报|算|记|核)|(?:报|核|点|算)[^,;。]{0,6}(?:干|做|修|完成)了多少|计量|验工|量单|核准的量|(?:逐月|每月|按月|月度)计价|核量|量方|收方|每月[^,;。|]{0,8}(?:上报|报送|申报|报审)|(?:报|计|算|点|核|收)(?:一次|一回)?量|量(?:一次|一回|清)|(?:量|核|点)[^,;。|]{0,6}(?:已完|干完|做完|完成)的?(?:工程量|活|量|部分)|按[^,;。|]{0,8}(?:做完|干完|完成)的?(?:工程)?(?:量|活)|(?:工程量|完成量|产值|已完工程|已完价款|完成价款|工程进度|形象进度|当月完成|本月完成)[^;。|]{0,24}?(?:确认|核对|核定|统计|报送|上报|提交|核实|审核|申报|报告|复核|报|核|\\|)"
              + "|(?:报送|上报|提交|申报|核定|核实|确认|审核|报)[^,;。|]{0,16}(?:工程量|产值|完成量|月报|进度报表|已完工程|已完价款|完成情况)|完成的[^,;。]{0,12}(?:核定|核对|确认)");
  private static final Words METERS = Words.of("水表|电表|装表|水电|用电|用水|仪表|计量器具|计量泵|计量认证|计量检定|计量设备");
  private static final Pattern REASON =
      Pattern.compile("(?:因|由于|鉴于|考虑到|为便于|基于)[^。;]{2,50}(?:,|故|所以|因此|需|宜|采用|按|以)");
  private static final Pattern STAGE_PAID =
      Pattern.compile(
          "按(?:形象|工程|施工|完工|付款)?(?:节点|阶段|形象进度|形象部位|里程碑|分部|楼层|部位)[^,;。0-9]{0,6}(?:计量|报量|核量|支付|付款|结算|拨款)|(?:节点|阶段|每一?层|每一?段|每栋|每幢|里程碑)[^,;。]{0,6}(?:完成|完工|做完|到达|达到|验收)(?:后|以后|之后|的)?[^;。]{0,16}(?:报量|计量|核量|支付|付款|核定)|每(?:完成|做完|干完|修完)[^;。,]{0,8},[^,;。]{0,24}付|每(?:完成|做完|干完|修完)[^,;。]{0,14}(?:计量|结算|验收|支付|付款|付)|(?:基础|主体|结构|封顶|结顶|装修|装饰|安装|路基|基层|面层|桩基|±0|正负零|一半|过半|50%|进场|砌体|粗装|管线|围护|节点|里程碑)[^。;|]{0,16}(?:完成|完工|封顶|验收|到达|过半|以后|后|时|,|\\|)[^。;]{0,24}(?:付|拨|核付)[^。;]{0,16}(?:%|成|元|款)|(?:基础|主体|结构|封顶|装修|安装|路基|面层|桩基)[^。;]{0,20}\\|[^。;]{0,30}%");
  private static final Words STAGES = Words.of("节点|形象进度|达到条件|阶段|里程碑");
  private static final Words PROGRESS =
      Words.of("进度款|进度付款|进度结算|期中|月付款|工程款|工程价款|已完价款|支付证书|价款|完成产值|完成工程|产值|付款周期|月进度|每月支付|按月支付|按月付");
  private static final Pattern PAID =
      Pattern.compile("支付|拨付|付至|付款|付到|审核|审批|结算|核定|核付|付当|付上|付本|付已完|拨款|付[0-9一二三四五六七八九]");
  private static final Pattern FIGURE =
      Pattern.compile("[0-9一二三四五六七八九十](?:[0-9.]{0,5})(?:%|成|日|天|个月|个工作日|分之)|百分之|每月|按月|次月|逐月");
  private static final Words DONE =
      Words.of("当月|本月|当期|本期|该月|该期|上月|每期|每次|各期|已完|完成产值|完成价款|完成的|完成量|完成部分|做完的|干完的|计量款|计量额|计量金额|计量价款");
  private static final Pattern SHARE =
      Pattern.compile("[0-9](?:[0-9.]{0,5})%|百分之|[一二两三四五六七八九](?:成|折)|全额|全部|足额");
  private static final Words PROGRESS_HEAD = Words.of("进度款|进度付款|计量|期中付款|工程款支付");
  private static final Words REPORTS = Words.of("上报|报送|报来|核完|核定|结一次|一结|点一次|核一次");
  private static final Pattern SETTLED_UP =
      Pattern.compile("每[^,;。|]{0,8}(?:结|算|清)[^,;。|]{0,4}(?:账|帐|款|钱)");
  private static final Pattern PAYS_SHARE =
      Pattern.compile(
          "(?:付|给|拨|结)[^,;。|0-9]{0,10}(?:[0-9](?:[0-9.]{0,5})%|百分之|[一二两三四五六七八九]成)|(?:[0-9](?:[0-9.]{0,5})%|百分之[一二三四五六七八九十]{1,3}|[一二两三四五六七八九]成[一二三四五六七八九]?)[^,;。|]{0,6}(?:支付|付款|拨付|付给|付|给)");
  private static final Pattern BY_GENERAL =
      Pattern.compile(
          "(?:计量|付款周期|支付周期|进度款)[^。;]{0,24}(?:按|依|执行|适用|同|遵)[^。;]{0,10}通用(?:合同)?条款(?:第)?[^。;]{0,30}");
  private static final Pattern NOT_GENERAL = Pattern.compile("不(?:按|适用|执行|采用|依)|除外|删除|排除");
  private static final Pattern ASIDE = Pattern.compile("[(][^()]{0,80}[)]");
  private static final Pattern WAGES = Pattern.compile("^[^,;。|量]{0,8}(?:人工费|工资|劳务费)");
  private static final Words OTHER = Words.of("预付款|质量保证金|质保金|安全文明|违约|逾期|利息|保函|工资|人工费|竣工结算|结算款");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> cycles = new ArrayList<>();
    List<Fact> open = new ArrayList<>();
    List<Fact> reasons = new ArrayList<>();
    List<Fact> stages = new ArrayList<>();
    List<Fact> methods = new ArrayList<>();
    for (Sentence sentence :
        reading
            .candidates()
            .words(SIGNS, PAYS, PROGRESS)
            .usually(PAID, BY_GENERAL, PAYS_SHARE)
            .own()) {
      String text = sentence.text();
      if (SIGNS.in(text) && !METERS.in(text)) {
        cycle(reading, sentence, cycles, reasons);
        open(reading, sentence).ifPresent(open::add);
      }
      if (text.indexOf('付') >= 0 || text.indexOf('%') >= 0 || text.indexOf('拨') >= 0) {
        Passage.first(reading, sentence, STAGE_PAID)
            .or(() -> row(reading, sentence))
            .ifPresent(
                p -> stages.add(new TextFact("payment.measureByNode", p.words(), "", p.source())));
      }
      method(reading, sentence).ifPresent(methods::add);
      if (text.contains("通用")) {
        byGeneral(reading, sentence)
            .ifPresent(
                p -> {
                  cycles.add(month(p));
                  methods.add(new TextFact("payment.progressMethod", p.stretch(), "", p.source()));
                });
      }
    }
    List<Fact> facts = new ArrayList<>(Precedence.apply(reading.contract(), cycles));
    if (facts.isEmpty()) {
      facts.addAll(open);
    }
    facts.addAll(reasons);
    facts.addAll(stages);
    facts.addAll(methods);
    return facts;
  }

  /** The model forms measure every month. */
  private static Fact month(Passage words) {
    BigDecimal days = BigDecimal.valueOf(30);
    return new PeriodFact(
        "payment.measureCycle", days, Unit.DAY, days, "计量", words.words(), words.source());
  }

  /** A row of a table of stages. */
  private static Optional<Passage> row(Reading reading, Sentence sentence) {
    boolean share = sentence.table() >= 0 && sentence.text().indexOf('%') >= 0;
    return share && STAGES.in(Passage.around(reading, sentence, 6, 0))
        ? Optional.of(new Passage(reading, sentence, 0, sentence.text().length()))
        : Optional.empty();
  }

  private static void cycle(
      Reading reading, Sentence sentence, List<Fact> cycles, List<Fact> reasons) {
    if (WAGES.matcher(sentence.text()).find()) {
      return; // 人工费按核定产值的20%，每季度拨付
    }
    boolean headed = PROGRESS_HEAD.in(reading.clause(sentence).caption());
    if (!MEASURE.matcher(sentence.text()).find()
        && !(headed && REPORTS.in(sentence.text()) && !OTHER.in(sentence.text()))) {
      return;
    }
    for (Cycle cycle : Cycle.in(sentence.text())) {
      Passage words = new Passage(reading, sentence, cycle.from(), cycle.to());
      if (words.counts() && !cycle.yearEnd()) {
        cycles.add(
            new PeriodFact(
                "payment.measureCycle",
                cycle.days(),
                Unit.DAY,
                cycle.days(),
                "计量",
                words.words(),
                words.source()));
        Passage.first(reading, sentence, REASON)
            .ifPresent(
                p -> reasons.add(new TextFact("payment.measureReason", p.words(), "", p.source())));
      }
    }
  }

  private static Optional<Fact> open(Reading reading, Sentence sentence) {
    return Passage.first(reading, sentence, "payment.measure-open")
        .map(p -> new MissingFact("payment.measureCycle", State.BLANK, "没有定下计量周期", p.source()));
  }

  /** 支付当月完成产值的85%: one stretch says it whole, whatever its neighbours are about. */
  private static Optional<Fact> share(Reading reading, Sentence sentence) {
    String row = sentence.table() < 0 ? "" : ASIDE.matcher(sentence.text()).replaceAll("");
    if (row.contains("进度款") && DONE.in(row) && SHARE.matcher(row).find() && !OTHER.in(row)) {
      Passage whole = new Passage(reading, sentence, 0, sentence.text().length());
      return Optional.of(new TextFact("payment.progressMethod", whole.words(), "", whole.source()));
    }
    return Passage.all(reading, sentence, PAID).stream()
        .filter(p -> DONE.in(p.stretch()) && SHARE.matcher(p.stretch()).find())
        .filter(p -> !OTHER.in(ASIDE.matcher(p.stretch()).replaceAll("")))
        .findFirst()
        .map(p -> new TextFact("payment.progressMethod", p.stretch(), "", p.source()));
  }

  /** 每月底收方一次，签单后十天内付八成五: what is measured is paid, in a share. */
  private static Optional<Fact> measured(Reading reading, Sentence sentence) {
    String text = sentence.text();
    if (!SIGNS.in(text) && !SETTLED_UP.matcher(text).find() || METERS.in(text)) {
      return Optional.empty();
    }
    return Passage.all(reading, sentence, PAYS_SHARE).stream()
        .filter(p -> !OTHER.in(p.stretch()))
        .findFirst()
        .map(p -> new TextFact("payment.progressMethod", p.stretch(), "", p.source()));
  }

  /** 计量及付款周期按通用合同条款执行: what the general conditions say of it is agreed. */
  private static Optional<Passage> byGeneral(Reading reading, Sentence sentence) {
    return Passage.first(reading, sentence, BY_GENERAL)
        .filter(p -> !NOT_GENERAL.matcher(p.words()).find());
  }

  /** A share, a day or a cycle must be named: 按发包人要求支付 settles nothing. */
  private static Optional<Fact> method(Reading reading, Sentence sentence) {
    Optional<Fact> share = share(reading, sentence);
    if (share.isPresent()) {
      return share;
    }
    String text = sentence.text();
    Optional<Fact> measured = measured(reading, sentence);
    if (measured.isPresent()) {
      return measured;
    }
    if (!PROGRESS.in(text) || !FIGURE.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher paid = PAID.matcher(text);
    if (!paid.find() || OTHER.in(text) && !DONE.in(text)) {
      return Optional.empty();
    }
    Passage words = new Passage(reading, sentence, paid.start(), paid.end());
    return words.counts() && !OTHER.in(words.stretch())
        ? Optional.of(new TextFact("payment.progressMethod", words.stretch(), "", words.source()))
        : Optional.empty();
  }
}

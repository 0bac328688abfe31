package fadu.fact.settlement;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Passage;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.State;
import fadu.fact.Unit;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the settlement takes: {@code settlement.submitDays}, {@code settlement.reviewDays} (the
 * reviews of all who check it for the employer, added up) and {@code settlement.conclusionTerm},
 * the time an audit or a financial review has.
 */
public final class ReviewTermsReader implements FactReader {
  static final String REVIEW = "settlement.reviewDays";
  private static final Words SIGNS =
      Words.of("报送|送交|递交|预审|初审|复审|复核|定案|对账|结算|决算|准数|审计|评审|财评|算账|竣工款|审核|审查|审定|审结|审完|审毕|核查|账册|查完|初稿");
  private static final Words SETTLEMENT = Words.of("结算|决算|算账|竣工付款|送审|交账|账交|账单|对总账");
  private static final Words OTHER_TOPIC =
      Words.of("每期|当期|各期|期中|月报|每月|当月|验工|进度款|计量|变更|签证|索赔|预付款|施工方案|开工|图纸|样品|竣工验收申请|隐蔽|档案");

  /** 承包人提交变更估价后,监理人7天内审查. */
  private static final Pattern OF_OTHERS =
      Pattern.compile("变更(?:指示|指令|估价|报价|单)|验收申请|开工|隐蔽|进度款|进度付款|计量|索赔|质量保证金|质保金");

  private static final Pattern RELEASES = Pattern.compile("退还|返还|退回|退给|付还|释放|解付");
  private static final Pattern RETAINED = Pattern.compile("质量?保证?金|缺陷责任期|保修金|质保期|保留金");

  /** 审定之日起45日: the review is where the term begins. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:审定|审核|审计|确认|评审|核定|定案|审结|复核|核实)(?:完成|完毕|通过|结束|金额|结果|无误|报告)?(?:之日|之后|以后|日|后)(?:起|算起)?(?:满|届满)?["
              + " |:]*$");

  private static final Pattern DUE =
      Pattern.compile("^\\|?[ 0-9()、.]*(?:竣工)?(?:结算款|结算价款|尾款|余款|竣工款|进度款|预付款|工程款)[ ]*\\|");
  private static final Words OTHER_PERIOD = Words.of("保修期|缺陷责任期|质保期|养护期");
  private static final Pattern REVIEWS =
      Pattern.compile(
          "复审|终审|预审|核量|核价|定案"
              + " ?\\||审核|审查|审定|审完|审结|审毕|核查|复核|核实|审批|评审|审计|核定|初审|初核|审讫|审价|核对完|查完|看完|核完|审好|对完|出初稿|出终稿|出结果|出审核|出具审核|出具初稿|确认|先审|再审|给出定案|定案数|准数|给个数|给数|给结论|结论");
  private static final Pattern SILENT = Pattern.compile("未|没有|不答|不予|视为|逾期");
  private static final Pattern SUBMITS =
      Pattern.compile(
          "提交|报送|递交|上报|送交|报来|报出|编制|提供|送审|报竣工结算|报结算|报决算|报竣工决算|申报|移交|呈报|呈送|报账|送(?:到|给|村|镇|局|甲方|业主|发包人)|(?:结算书?|决算书?|资料|账单?|签证单|竣工图|计量单|台账)[^,;。]{0,30}(?:交齐|交来|交上|交到|交给|交清|送来|送齐|送上|报来|报上|报齐|拿来|拿齐|备齐)|交(?:到|给|村|镇|局|乡|校|院|社区|甲方|业主|发包人)|交(?:齐|来|出|给|到)?[^,;。付]{0,10}(?:结算|决算|资料|账)");
  private static final Pattern NOT_REVIEW =
      Pattern.compile("异议|会审|会商|会同|对账|对审|对帐|告知|补正|补齐|提出|支付|付款|付清|付至|拨付|返还|退还|结清|签认|保存|起诉|申请复核|协商");
  private static final Pattern OBJECTS =
      Pattern.compile(
          "(?:有异议|有不同意见|不服|有意见)[^。;]{0,20}$|^[^,;。]{0,4}(?:提出|申请|要求|书面提)[^,;。]{0,6}(?:复核|复审|复议|异议|对审)");

  /** 提交审价报告 ends the review; 竣工付款证书 is a paper. */
  private static final Pattern REPORTS =
      Pattern.compile("(?:提交|报送|出具|提出|递交)(?:审价|审核|审定|评审|审计|咨询|初审|复审)[^,;。|]{0,4}(?:报告|意见|结论|结果)");

  private static final Pattern PAPER_PAYS = Pattern.compile("(?:竣工)?(?:付款|支付)(?:证书|凭证|申请单?)");
  private static final Pattern PAYS =
      Pattern.compile("^[^,;。|]{0,14}(?:支付|付款|付清|付[至到足满给]|拨付|拨到|给到|打到|办结支付|结清)");

  /** 14.1竣工结算申请:竣工验收合格后28天内: a label for what is handed in. */
  private static final Pattern APPLICATION =
      Pattern.compile(
          "结算(?:付款)?(?:申请|文件|报告|资料)?(?:单|书)?(?:的)?(?:申请|提交|报送|递交|编制)[^,;。|:审]{0,6}:[^,;。|审]{0,24}$");

  /** …28日内|累计97%: a cell that pays. */
  private static final Pattern PAYS_ROW = Pattern.compile("付|累计|[0-9]%|百分之");

  /** 提交期限:工程接收证书颁发后28天. */
  private static final Pattern HANDED_IN =
      Pattern.compile("(?:提交|报送|送审|递交|申请)(?:的)?(?:期限|时间|时限|期):[^审|]{0,24}$");

  /** 先由发包人初核，期限25日. */
  private static final Pattern TERM =
      Pattern.compile("^(?:审核|审查)?(?:期限|时限|时间|期|用时)(?:为|是|:|不超过)?$");

  /** 结算审核分两步,甲方25天,咨询公司25天. */
  private static final Pattern STEP =
      Pattern.compile(
          "^(?:由|先|再|其中)?(?:监理|造价咨询|咨询|评审|财政|第三方|中介|事务所|发包人|甲方|建设单位|业主|采购人|招标人)[^,;。|]{0,5}$");

  private static final Pattern TOTAL = Pattern.compile("(?:合计|共计|总计|总共|累计)[^,;。|]{0,6}$");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<ReviewStage> reviews = new ArrayList<>();
    List<Fact> submits = new ArrayList<>();
    List<Fact> terms = new ArrayList<>();
    List<Fact> open = new ArrayList<>();
    for (Sentence sentence :
        reading
            .candidates()
            .words(SETTLEMENT)
            .goingOn(1)
            .captioned(SETTLEMENT)
            .words(SIGNS)
            .own()) {
      if (SIGNS.in(sentence.text())
          || SETTLEMENT.in(reading.clause(sentence).caption())
          || SETTLEMENT.in(Passage.around(reading, sentence, 1, 0))
          || Siblings.name(reading, sentence, SETTLEMENT)) {
        for (PeriodMention p : PeriodMentions.in(sentence.text())) {
          Passage words = new Passage(reading, sentence, p.from(), p.to());
          if (!p.blank() && p.days().isPresent() && p.unit() != Unit.HOUR && words.counts()) {
            look(words, p, reviews, submits, terms);
          }
        }
        NthDay.in(reading, sentence, SUBMITS)
            .ifPresent(
                d -> submits.add(fact("settlement.submitDays", d.words(), d.days(), "提交结算文件")));
        NthDay.in(reading, sentence, REVIEWS)
            .ifPresent(d -> reviews.add(new ReviewStage(d.words(), d.days(), "发包人", false)));
        Passage.first(reading, sentence, "settlement.review-open")
            .ifPresent(w -> open.add(new MissingFact(REVIEW, State.BLANK, "没有定下审核期限", w.source())));
        Passage.first(reading, sentence, "settlement.submit-open")
            .ifPresent(
                w ->
                    open.add(
                        new MissingFact(
                            "settlement.submitDays", State.BLANK, "没有定下提交期限", w.source())));
      }
    }
    List<Fact> facts = new ArrayList<>();
    var total = ReviewStage.total(reading, reviews);
    total.ifPresent(facts::add);
    ConclusionTerm.extend(terms, total);
    facts.addAll(Precedence.apply(reading.contract(), submits));
    facts.addAll(Precedence.apply(reading.contract(), terms));
    for (Fact each : open) {
      if (facts.stream().noneMatch(f -> f.key().equals(each.key()))) {
        facts.add(each);
      }
    }
    return facts;
  }

  private static void look(
      Passage words,
      PeriodMention p,
      List<ReviewStage> reviews,
      List<Fact> submits,
      List<Fact> terms) {
    Reading reading = words.reading();
    String text = words.sentence().text().replace('→', ',');
    boolean row = words.sentence().table() >= 0;
    Segment own = Segment.labelled(text, p.from());
    String left = row ? text.substring(0, p.from()) : text.substring(own.from(), p.from());
    String right =
        row ? text.substring(p.to()) : text.substring(p.to(), Math.max(p.to(), own.to()));
    String next = row || right.length() > 6 ? "" : own.next(text).of(text);
    String before = own.previous(text).of(text);
    boolean about =
        SETTLEMENT.in(text)
            || SETTLEMENT.in(reading.clause(words.sentence()).caption())
            || SETTLEMENT.in(Passage.around(reading, words.sentence(), 2, 0))
            || sibling(words.sentence(), reading)
            || Siblings.name(reading, words.sentence(), SETTLEMENT)
            || row && tableOfSettlement(words);
    if (OTHER_PERIOD.in(before + left) && !REVIEWS.matcher(left).find()
        || released(words)
        || !REVIEWS.matcher(right + next).find()
            && (AFTER.matcher(left).find() || row && due(text))) {
      return;
    }
    if (OF_OTHERS.matcher(text.substring(0, p.from())).find() && !SETTLEMENT.in(text)) {
      return;
    }
    if (!about || OTHER_TOPIC.in(left + right) && !SETTLEMENT.in(left + right)) {
      return;
    }
    String act =
        PAPER_PAYS.matcher(REPORTS.matcher(right + next).replaceAll("出具审核")).replaceAll("");
    boolean concluders =
        ConclusionTerm.concluders(left + right) || ConclusionTerm.concluders(before);
    boolean given =
        ConclusionTerm.concludes(act)
            || ConclusionTerm.labelled(left)
            || row && ConclusionTerm.concluders(left) && !SUBMITS.matcher(right).find();
    if (concluders
        && given
        && (ConclusionTerm.labelled(left) || !NOT_REVIEW.matcher(right).find())
        && !(row && PAYS_ROW.matcher(right).find())) {
      terms.add(fact(ConclusionTerm.KEY, words, p.days().orElseThrow(), "评审、审计"));
    }
    boolean checks = REVIEWS.matcher(act).find();
    if (!checks && Reviewed.before(left)
        || row && !REVIEWS.matcher(right).find() && Reviewed.money(text)
        || Reviewed.retained(text) && NOT_REVIEW.matcher(text).find()
        || !reviews.isEmpty() && Reviewed.silence(right)) {
      return;
    }
    boolean labelled = TERM.matcher(left).find() && REVIEWS.matcher(before).find();
    boolean step =
        right.isBlank()
            && STEP.matcher(left).find()
            && REVIEWS.matcher(text.substring(0, own.from())).find()
            && SETTLEMENT.in(text);
    boolean reviewed =
        labelled
            || step
            || REVIEWS.matcher(act).find()
            || right.length() <= 8
                && (REVIEWS.matcher(left).find() || checked(left))
                && !SUBMITS.matcher(last(left)).find();
    if (!reviewed
        && (APPLICATION.matcher(text.substring(0, p.from())).find()
            || HANDED_IN.matcher(left).find())) {
      submits.add(fact("settlement.submitDays", words, p.days().orElseThrow(), "提交结算文件"));
      return;
    }
    Matcher submit = SUBMITS.matcher(act);
    boolean submitted =
        !checked(left)
            && submit.find()
            && !REVIEWS.matcher(act.substring(0, submit.start())).find()
            && !SILENT.matcher(act.substring(0, submit.start())).find();
    if (submitted || row && SUBMITS.matcher(left).find() && !REVIEWS.matcher(left).find()) {
      submits.add(fact("settlement.submitDays", words, p.days().orElseThrow(), "提交结算文件"));
      return;
    }
    boolean other =
        OBJECTS.matcher(before + left).find()
            || OBJECTS.matcher(right).find()
            || !labelled && NOT_REVIEW.matcher(right).find() && !REVIEWS.matcher(right).find()
            || PAYS.matcher(act).find()
            || row && PAYS_ROW.matcher(right).find() && !REVIEWS.matcher(right).find()
            || NOT_REVIEW.matcher(left).find() && !REVIEWS.matcher(right).find() && !row;
    if (reviewed && !other) {
      reviews.add(
          new ReviewStage(
              words,
              p.days().orElseThrow(),
              ReviewStage.actor(left, before),
              TOTAL.matcher(left).find()));
    }
  }

  /** 报送、初审、对账、定案 in the rows of one table. */
  private static boolean tableOfSettlement(Passage words) {
    String around = Passage.around(words.reading(), words.sentence(), 3, 3);
    return Words.of("结算|决算|定案|审定|送审").in(around);
  }

  /** 期满后甲方14日内核实，核实后14日内退还: the retention is released, not the price settled. */
  private static boolean released(Passage words) {
    String text = words.sentence().text();
    String around = Passage.around(words.reading(), words.sentence(), 2, 0);
    return RELEASES.matcher(text).find()
        && RETAINED.matcher(around + words.reading().clause(words.sentence()).caption()).find()
        && !SETTLEMENT.in(text);
  }

  /** |结算款|结算确认|60日|: a row of what falls due. */
  private static boolean due(String row) {
    return DUE.matcher(row).find() && !row.contains("审核期限") && !row.contains("审核时");
  }

  /** 先由村里看半个月. */
  private static boolean checked(String left) {
    return left.endsWith("审") || left.endsWith("看") || left.endsWith("核") || left.endsWith("查");
  }

  private static String last(String left) {
    return left.length() > 8 ? left.substring(left.length() - 8) : left;
  }

  /** 14.2.2 goes on from 14.2.1. */
  private static boolean sibling(Sentence sentence, Reading reading) {
    int index = sentence.clause() - 1;
    return index >= 0
        && reading.clause(sentence).parent() >= 0
        && reading.contract().clauses().get(index).parent() == reading.clause(sentence).parent()
        && SETTLEMENT.in(reading.contract().words(reading.contract().clauses().get(index).span()));
  }

  static PeriodFact fact(String key, Passage words, BigDecimal days, String item) {
    return new PeriodFact(key, days, Unit.DAY, days, item, "", words.source());
  }
}

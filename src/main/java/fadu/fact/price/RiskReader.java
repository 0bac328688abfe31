package fadu.fact.price;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.NearestParty;
import fadu.fact.Negation;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.Wording;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the risk of the price is shared: {@code price.riskClauses}, of kind 无限风险 where the contractor
 * bears every risk or the price never changes, 有限风险 where an exception or a range is named.
 */
public final class RiskReader implements FactReader {
  private static final String KEY = "price.riskClauses";
  private static final int LONGEST = 90;

  /** Cheap: every wording holds one of these. */
  private static final Words SIGNS =
      Words.of(
          "赔了|岔子|漏项|错项|何种|怎样|额外|增加|凡|哪怕|除下列|除以下|变数|花销|风险|任何|无论|不论|不管|不问|一切|所有|全部|各种|各类|也好|也罢|哪怕|任凭|是涨|是亏|凡此|不可预见|未列明|与否|不变|有无|什么|在所不|天塌|涨|变更|政策|法律|包干|包死|无限|无条件");

  private static final Words MONEY = Words.of("价|款|费|钱|造价|金额|报价|结算|包干|包死|一口|一分|分文|不补|风险");

  /** Causes that are risks of the price, whoever is made to bear them. */
  private static final Words RISK =
      Words.of(
          "变数|赔了|未预料|意外|岔子|没想到|没料到|想不到|费用增加|成本增加|支出增加|费用上涨|风险|不利|涨|跌|落|波动|不可预见|行情|料价|漏|变更|后果|花销|开销|未预见|增加费用|增加的费用|额外费用|新增费用");

  /** Risks of another sort: insured things, accidents, goods, titles. */
  private static final Wording OTHER_RISK =
      Wording.of(
          "险|伤|事故|运输|保管|照管|货物|环保|廉政|治安|修|损坏|损害|设施|机具|财产",
          "一切险|保险|投保|理赔|毁损|灭失|丢失|运输|保管|照管|看护|伤亡|事故|人身|治安|交通|火灾|货物|所有权|质量风险|技术风险|环保|信用风险|廉政|修理|修好|修复|损坏|损害|临时设施|施工机具|自有财产");

  /** What only the contractor's own doing brings about. */
  private static final Wording OWN_DOING =
      Wording.of(
          "报价|漏|错|算错|自身|原因|过错|不当|不善|返工|不合格|未经|擅自|未|逾期|自行|监管",
          "报价(?:失误|错误|遗漏)|(?:漏|错|少)报|算错|计算错误|自身(?:原因|过错|过失|失误|管理|责任)|(?:承包人|乙方|施工方|施工单位)(?:的)?(?:原因|过错|责任|过失)|不当|管理不善|返工|不合格"
              + "|未经[^,;。]{0,16}(?:同意|批准|确认|签证|许可)|擅自|(?:承包人|乙方|施工方|施工单位)(?:未|不按|没有|逾期|擅自|自行)|未(?:按|办理|签证|提交|提出)|逾期");

  /** 报价失误的一切风险: every risk, but of its own mistakes. */
  private static final Wording OWN_RISK =
      Wording.of(
          "风险", "(?:报价(?:失误|错误|遗漏)|漏报|错报|漏算|自身(?:原因|过错|过失|失误)|管理不善)[^,;。]{0,12}的(?:一切|所有|全部)风险");

  /** 均不构成调价事由: what is taken back is the right to more, not the risk. */
  private static final Pattern NO_GROUND =
      Pattern.compile(
          "不(?:构成|作为|属于|视为|成为|是)[^,;。]{0,8}(?:调价|调整|加价|补偿|索赔|追加|增加)[^,;。]{0,12}(?:事由|理由|依据|借口)");

  private static final Pattern BEARS_ITSELF =
      Pattern.compile("自行(?:承担|负担|负责|消化|承受|解决|吸收|预估|预测|预判|判断|考虑|测算|踏勘|调查|评估)");

  /** Not what the parties agree on: a rule about contracts, a quoted law, a warning. */
  private static final Wording ABOUT_CLAUSES =
      Wording.of(
          "不得|不应|不宜|禁止|避免|严禁|不能|未|没有|不采|不约|不设|不实|不搞",
          "(?:不得|不应|不宜|禁止|避免|严禁|不能)[^,;。]{0,10}(?:采用|约定|设置|设定|写入|使用|将|把)[^;。]{0,24}(?:风险|类似语句|表述|条款)|(?:未|没有|不)(?:采用|约定|设置|实行|采取|搞)[^,;。]{0,24}(?:风险|条款|做法|包干)");

  /** Money that the law keeps whole, and its use. */
  private static final Words NOT_PRICE = Words.of("竞争性|挪用|专款专用|拖欠|克扣|农民工|工资|保证金|违约金|罚款|利息|保修");

  /** 设计变更引起的费用增加由发包人承担: the causes are listed for the employer. */
  private static final Wording EMPLOYER_BEARS =
      Wording.of(
          "由发包|由甲方|由业主|由建设单位|由采购人|不在|不由|不归",
          "(?:不在|不由|不归)[^,;。]{0,12}(?:承担|负担|风险|包干)(?:之列|之内|范围)?|由(?:发包人|发包方|甲方|业主|建设单位|采购人)[^,;。]{0,6}(?:承担|负担|支付|补偿|负责|补足)");

  /** What the ground holds is a risk of the site, another point. */
  private static final Words SITE = Words.of("地质|地下|勘察|流砂|溶洞|古墓|管线|障碍物");

  private static final Words PRICES = Words.of("市场|物价|材料|人工|变更|政策|法律|一切风险|所有风险|全部风险|任何风险|料价");

  private static final Words OTHER_BEARER =
      Words.of(
          "分包人|分包单位|供应商承担|供货|保险公司|劳务公司|劳务单位|监理人承担|监理承担|设计单位承担|运输单位|任何一方|任何单位|任何人|任何个人|任何部门|任何第三");

  /** 风险范围:全部风险. */
  private static final Pattern ALL_RISKS =
      Pattern.compile(
          "风险(?:范围|种类|内容)(?:为|:|\\|)[^,;。]{0,4}(?:全部|一切|所有|不限)(?:的)?(?:风险)?(?:[,;。|]|$)");

  /** 总价不是一口价. */
  private static final Pattern NOT_FIXED =
      Pattern.compile(
          "(?:不|非|没有|未)(?:是|采用|实行|作|按|搞|得|能|再|属于|为){0,2}(?:什么|所谓的?)?(?:一口价|包死|包干|定死|锁死|封死|恒定|固定不变|不变价)");

  private static final Wording PART_OF_IT =
      Wording.of("范围|幅度|合理|相应", "(?:一定|约定|合理|相应|上述|规定)(?:的)?(?:范围|幅度|程度)?内?的?(?:计价|市场|价格)?风险");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<TextFact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().with(SIGNS)) {
      if (reading.part(sentence).kind() != PartKind.PAPER && SIGNS.in(sentence.text())) {
        clause(reading, sentence).ifPresent(facts::add);
      }
    }
    RiskTable.read(reading, KEY).ifPresent(facts::add);
    return List.copyOf(Precedence.apply(reading.contract(), facts));
  }

  private static Optional<TextFact> clause(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Optional<Segment> every = first(reading, "price.risk-every", text);
    if (every.isEmpty()
        || ABOUT_CLAUSES.in(text)
        || OTHER_BEARER.in(text)
        || NOT_PRICE.in(text)
        || EMPLOYER_BEARS.in(text)
        || PART_OF_IT.in(text)
        || !(NO_GROUND.matcher(text).find()
            ? reading.stands(sentence, every.get().from(), every.get().to())
            : reading.means(sentence, every.get().from(), every.get().to()))) {
      return Optional.empty();
    }
    boolean owned = owned(text);
    Optional<Segment> fixed =
        !owned && (MONEY.in(text) || sentence.table() >= 0 && RISK.in(text))
            ? first(reading, "price.risk-no-change", text)
            : Optional.empty();
    if (fixed.isPresent()
        && !NOT_FIXED.matcher(fixed.get().of(text)).find()
        && !fixed.get().of(text).contains("情势变更")
        && !(SITE.in(text) && !PRICES.in(text))) {
      return Optional.of(fact(reading, sentence, every.get(), fixed.get()));
    }
    if (ALL_RISKS.matcher(text).find() && !RiskLimits.of(reading, sentence)) {
      return Optional.of(fact(reading, sentence, every.get(), every.get()));
    }
    return first(reading, "price.risk-borne", text)
        .filter(borne -> RISK.in(text) && !owned && bears(reading, text, every.get(), borne))
        .map(borne -> fact(reading, sentence, every.get(), borne));
  }

  /** Only what the contractor brings about: its own mistakes, not a risk it is made to bear. */
  private static boolean owned(String text) {
    String plain = BEARS_ITSELF.matcher(text).replaceAll("");
    boolean every = plain.contains("一切风险") || plain.contains("所有风险");
    return OWN_DOING.in(plain) && !every || OWN_RISK.in(plain);
  }

  /** The contractor bears it, and it is a risk of the price. */
  private static boolean bears(Reading reading, String text, Segment every, Segment borne) {
    Segment first = Segment.labelled(text, Math.min(every.from(), borne.from()));
    Segment last = Segment.labelled(text, Math.max(every.to(), borne.to()) - 1);
    boolean employer =
        NearestParty.before(reading, text, first.from(), borne.to())
            .filter(Party.EMPLOYER::equals)
            .isPresent();
    return !employer
        && !OTHER_RISK.in(text.substring(first.from(), last.to()))
        && !Negation.denied(text, borne.from());
  }

  /** The words that match one of the patterns first. */
  private static Optional<Segment> first(Reading reading, String wording, String text) {
    return reading.lexicon().patterns(wording).stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(matcher -> new Segment(matcher.start(), matcher.end()))
        .min(Comparator.comparingInt(Segment::from));
  }

  private static TextFact fact(Reading reading, Sentence sentence, Segment every, Segment then) {
    String text = sentence.text();
    if (sentence.table() >= 0 || text.length() <= LONGEST) {
      return fact(reading, sentence, new Segment(0, text.length()));
    }
    Segment own =
        new Segment(
            Segment.labelled(text, then.from()).from(), Segment.labelled(text, then.to() - 1).to());
    int from = Math.min(own.from(), Segment.labelled(text, every.from()).from());
    int to = Math.max(own.to(), Segment.labelled(text, every.to() - 1).to());
    return fact(reading, sentence, to - from <= LONGEST ? new Segment(from, to) : own);
  }

  private static TextFact fact(Reading reading, Sentence sentence, Segment words) {
    return new TextFact(
        KEY,
        words.of(sentence.text()),
        RiskLimits.of(reading, sentence) ? "有限风险" : "无限风险",
        reading.source(reading.span(sentence, words.from(), words.to())));
  }
}

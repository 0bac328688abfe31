package fadu.fact.payment;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Negation;
import fadu.fact.Passage;
import fadu.fact.Precedence;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the employer owes for paying late: {@code breach.ownerLateInterest} (per cent a year),
 * {@code breach.lateInterestTerms} where it is told in words (LPR以上, 低于LPR, 基准利率, 约定违约金), {@code
 * breach.lateInterestExcluded} where nothing is owed, {@code breach.lateInterestGap}, by how much
 * the rate stays below the declared LPR.
 */
public final class LateInterestReader implements FactReader {
  private static final String RATE = "breach.ownerLateInterest";
  private static final String TERMS = "breach.lateInterestTerms";
  private static final Words SIGNS =
      Words.of(
          "未在|未于|逾期|超过|迟延|延期|延迟|拖延|拖欠|迟付|晚付|欠付|未按|没有按|没按|不按|延误|延付|未及时|未能|到期未|晚于|超期|滞后|缓付|推迟|延后|迟误|晚|不计利息|迟一|晚一|无息|利息|不计息|不付息|该付|到期没|到期不|应付不|没钱|拖|过期|日子|过了");
  private static final BigDecimal YEAR = BigDecimal.valueOf(365);
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private static final Pattern LATE =
      Pattern.compile(
          "(?:发包人|甲方|建设单位|业主)逾期[:,]|(?:按|以)逾期金额|(?:付款|给钱|付钱|拨款)(?:早晚|迟早|快慢|迟延)|早付晚付|早给晚给|(?:款|钱|工程款|价款)[^,;。]{0,4}(?:给|付|拨|打|到|结)(?:得)?(?:晚|迟|慢)|(?:款|钱)[^,;。]{0,4}晚(?:个|上|了|几|一)|(?:拨款|给钱)[^,;。]{0,6}(?:延后|推迟|迟延|滞后)|(?:给钱|付钱|打款|给款|付款|给付|拨款)[^,;。]{0,3}(?:晚|迟|慢)了?|(?:逾期|迟延|延期|延迟|拖延|拖欠|延误|超期|推迟|延后|迟|欠)(?:未)?(?:支付|付款|付清|拨付|给付|兑付|付|款)|(?:拖欠|付得晚|给得晚|付晚|晚给|晚[^,;。]{0,6}付|迟付|晚付|欠付|欠款|延付|缓付|拖付|拖款|压款|应付未付|未付款)|超过[^,;。]{0,12}(?:时间|期限|日期|期)[^,;。]{0,4}(?:支付|付款|未付|仍未)"
              + "|(?:未|没有|没|不|未能|不能)(?:按|及时|如期|按期|按时|依|在|于)[^,;。]{0,16}(?:支付|付款|付清|拨付|付钱|给钱|付|给)"
              + "|(?:付款|支付|拨付|进度款|结算款|工程款|应付款|款项|价款)[^,;。]{0,14}(?:逾期|迟延|延期|延迟|延误|晚于|晚了|迟了|超期|滞后|推迟|延后|未到)"
              + "|拖付|拖款|逾期利息|延付利息|迟付利息|欠款利息|没钱(?:付|给)|拖多久"
              + "|(?:过了?|超过?|误了?|到了?)[^,;。]{0,4}(?:日子|期限|时间|时候|日期)[^,;。]{0,8}(?:没|不|未)(?:有)?(?:给|付|拨|结)"
              + "|(?:付清|支付|付款|付|结清)[^;。]{0,8},(?:过期|逾期|超期|超时|过时)[^,;。]{0,6}(?:按|以|每|加|计)"
              + "|(?:该付|应付)(?:的)?(?:款|钱)?(?:而)?(?:不付|没付|未付|没有付)|到期(?:后)?(?:仍|还)?(?:没有?|未|不)(?:能)?(?:付|支付|拨)"
              + "|(?:拨款|资金|补助|款项|工程款|进度款|钱)[^,;。]{0,6}(?:没有?|未|尚未)(?:能)?(?:到位|到账|到|拨|下来)");
  private static final Words MONEY = Words.of("付|款|拨|给|钱");
  private static final Words NOT_PRICE =
      Words.of("投标保证金|履约保证金|工资|竣工违约|误期|逾期竣工|逾期完工|工期延误|工期逾期|分包人|材料商|供应商|返还保证金|退还保证金|承包人逾期退|预付款保函");

  /** 农民工工资拖欠|免除全部责任: a row about wages. */
  private static final Pattern WAGES_ROW =
      Pattern.compile("^[|｜]?[^|]{0,10}(?:工资|人工费)[^|]{0,8}[|]");

  private static final Pattern CONTRACTOR_FAULT =
      Pattern.compile(
          "(?:承包人|承包方|承包单位|乙方|施工单位)[^,;。]{0,20}(?:未|没有|没|迟延|拒|原因|过错|提供|开具|提交|发票|资料|错误|不配合|不全)[^;。]{0,40}(?:导致|造成|致使|引起|的|,)"
              + "|不可抗力|银行[^,;。]{0,8}(?:系统|故障|原因)|未(?:提供|开具|提交)[^,;。]{0,10}发票|由于[^,;。]{0,10}(?:报表|报告|申请|发票|资料)");
  private static final Pattern LATE_EMPLOYER =
      Pattern.compile("(?:发包|甲方|建设|业主|采购人|招标人)[^,;。]{0,10}(?:逾期|迟延|拖|延|未按|没有按|不按|未能|超过|迟|欠|晚)");
  private static final Pattern NO_EFFECT =
      Pattern.compile(
          "不生效|无效|不得(?:解释|理解|视|作|用作|作为|有)|不得(?:约定|以|免除|拒绝)|不免除|不影响|不因(?:此|内部)|不发生效力|不予采纳|字样|仍(?:应|须|按)");
  private static final Pattern GIVEN_UP = Pattern.compile("^(?:免|豁免|放弃|免除|免于|免予)");
  private static final Pattern LPR = Pattern.compile("LPR|lpr|贷款市场报价利率|市场报价利率");
  private static final Pattern VALUE_OF_LPR =
      Pattern.compile(
          "\\([^()]{0,24}(?:LPR|lpr|市场报价利率)[^()]{0,8}(?:为|是|:|系)?[0-9.]{1,6}%[^()]{0,10}\\)");
  private static final Pattern LESS =
      Pattern.compile(
          "下浮|减(?:去|少|半)?|低于|折|一半|[0-9一二三四五六七八九](?:成|折)|0[.][0-9]+倍|零点[一二三四五六七八九]倍|(?:的(?:[1-9]?[0-9](?:[.][0-9]+)?%|百分之[一二三四五六七八九]?十?[一二三四五六七八九]?)|(?:^|[^0-9.])[2-9][0-9](?:[.][0-9]+)?%|百分之[二三四五六七八九]十[一二三四五六七八九]?)(?:计|支付|给付|$|[,;。])");
  private static final Pattern NOT_LESS =
      Pattern.compile(
          "不低于|不得低于|不少于|上浮|加计|另加|加收|再加|加成|(?:LPR|利率)[^,;。]{0,4}(?:基础上)?(?:上?加|加上|提高|高出|上调)|加(?:上)?(?:[0-9]|百分之|[一二三四五六七八九]成)");
  private static final Pattern BASE_RATE =
      Pattern.compile(
          "基准利率|同期(?:同类)?(?:银行)?(?:人民币)?贷款(?:的)?利率|银行(?:同期|同类|短期)?(?:同期|同类)?贷款(?:的)?利率|(?:短期|流动资金)贷款利率");
  private static final Pattern DEPOSIT_RATE = Pattern.compile("(?:活期|定期|同期)?存款(?:基准)?利率|活期利率|活期存款");
  private static final Pattern LUMP =
      Pattern.compile(
          "(?:每日|每天|每逾期一(?:日|天)|按日|每迟一(?:日|天))[^,;。]{0,10}[0-9,.]{1,12}元|(?:支付|承担|偿付|赔偿)[^,;。]{0,16}(?:利息|违约金|滞纳金)");
  private static final Pattern DAILY =
      Pattern.compile(
          "每日|每天|按日|日息|日利率|每逾期一|每迟一|每晚一|每延|逾期一(?:日|天)|日(?:按|以)?万分|天(?:按|以)?万分|每拖|每一日|每一天|/日|/天");
  private static final Pattern MONTHLY =
      Pattern.compile("每月|月息|月利率|按月|/月|月费率|月(?:按|以)?(?:千分|万分|百分)|(?:费率|利率|息|费)(?:为|是|按)?月|每个月|一个月");
  private static final Pattern YEARLY = Pattern.compile("年息|年利率|年化|每年|按年|年率|/年");
  private static final Pattern BY_GENERAL =
      Pattern.compile("(?:按|按照|执行|适用|采用|依照|依|同)[^,;。不]{0,8}通用(?:合同)?条款");
  private static final Pattern BY_CONTRACTOR =
      Pattern.compile(
          "(?:承包人|乙方|承包方|施工单位)[^,;。]{0,6}(?:逾期|迟延|拖延)[^,;。]{0,10}(?:竣工|完工|交工|退还|返还|交付|提交|整改)|(?:给|向)(?:甲方|发包人|发包方|建设单位|业主)[^,;。]{0,10}(?:支付|偿付|赔偿|承担|按)|偿付给(?:甲方|发包人)");
  private static final Pattern LEFT_BLANK =
      Pattern.compile(
          "(?:发包人|甲方|建设单位|业主|采购人)(?:的)?(?:违约|逾期|付款)[^;。|]{0,20}[:|]"
              + " ?[(]?(?:空白|未填|未约定|略|无|/|_{1,40}|待定|另行|另议)[)]?");

  private static final Words BREACH = Words.of("违约|逾期|利息");
  private static final Pattern NOT_GENERAL = Pattern.compile("(?:不|未|无)[^,;。]{0,12}通用");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> rates = new ArrayList<>();
    List<Fact> terms = new ArrayList<>();
    List<Fact> excluded = new ArrayList<>();
    for (Sentence sentence : reading.text().own(SIGNS)) {
      if (SIGNS.in(sentence.text()) && late(reading, sentence)) {
        read(reading, sentence, rates, terms, excluded);
      }
    }
    List<Fact> facts = new ArrayList<>(Precedence.apply(reading.contract(), rates));
    facts.addAll(terms);
    facts.addAll(excluded);
    gap(facts, found);
    if (facts.isEmpty()) {
      byGeneral(reading).or(() -> silent(reading)).ifPresent(facts::add);
    }
    return facts;
  }

  /** The sentence, or the one it goes on from, speaks of the employer paying late. */
  private static boolean late(Reading reading, Sentence sentence) {
    String text = Passage.usual(reading, sentence);
    String around = reading.clause(sentence).caption() + Passage.around(reading, sentence, 1, 0);
    if (NOT_PRICE.in(text.replace("延误期", ""))
        && !LATE_EMPLOYER.matcher(text).find()
        && !text.contains("工程款")
        && !text.contains("进度款")
        && sentence.table() < 0) {
      return false;
    }
    boolean here = LATE.matcher(text).find() && MONEY.in(text);
    boolean before =
        LATE.matcher(around).find()
            && (text.startsWith("利息") || text.startsWith("违约金") || text.startsWith("逾期"));
    boolean contractor = BY_CONTRACTOR.matcher(text).find() && !LATE_EMPLOYER.matcher(text).find();
    boolean wages = sentence.table() >= 0 && WAGES_ROW.matcher(text).find();
    return (here || before) && !contractor && !wages;
  }

  private static void read(
      Reading reading, Sentence sentence, List<Fact> rates, List<Fact> terms, List<Fact> excluded) {
    String text = Passage.usual(reading, sentence);
    boolean told = rate(reading, sentence, rates) | words(reading, sentence, terms);
    Optional<Passage> nothing = Passage.first(reading, sentence, "breach.nothing-for-late");
    if (nothing.isPresent()
        && (!told || Grace.isLong(text))
        && !NO_EFFECT.matcher(text).find()
        && !(GIVEN_UP.matcher(nothing.get().words()).find()
            && Negation.governs(text, nothing.get().from()))
        && !CONTRACTOR_FAULT.matcher(text.substring(0, nothing.get().from())).find()) {
      excluded.add(
          new TextFact(
              "breach.lateInterestExcluded", nothing.get().words(), "", nothing.get().source()));
    }
  }

  private static boolean words(Reading reading, Sentence sentence, List<Fact> terms) {
    String text = sentence.text();
    Optional<Passage> lpr = Passage.first(reading, sentence, LPR);
    if (lpr.isPresent() && LPR.matcher(aside(text)).find()) {
      boolean less =
          LESS.matcher(text.substring(lpr.get().to())).find() && !NOT_LESS.matcher(text).find();
      terms.add(
          new TextFact(TERMS, lpr.get().words(), less ? "低于LPR" : "LPR以上", lpr.get().source()));
      return true;
    }
    Optional<Passage> deposit = Passage.first(reading, sentence, DEPOSIT_RATE);
    if (deposit.isPresent()) {
      terms.add(new TextFact(TERMS, deposit.get().words(), "低于LPR", deposit.get().source()));
      return true;
    }
    Optional<Passage> base = Passage.first(reading, sentence, BASE_RATE);
    if (base.isPresent()) {
      terms.add(new TextFact(TERMS, base.get().words(), "基准利率", base.get().source()));
      return true;
    }
    Optional<Passage> lump = Passage.first(reading, sentence, LUMP);
    boolean agreed =
        lump.isPresent()
            && Passage.first(reading, sentence, "breach.nothing-for-late").isEmpty()
            && RateMentions.in(text).isEmpty()
            && text.matches("(?s).*[0-9].*元.*");
    if (agreed) {
      terms.add(new TextFact(TERMS, lump.get().words(), "约定违约金", lump.get().source()));
    }
    return agreed;
  }

  private static boolean rate(Reading reading, Sentence sentence, List<Fact> rates) {
    String text = sentence.text();
    boolean any = false;
    if (LPR.matcher(aside(text)).find() && !DAILY.matcher(text).find()) {
      return false;
    }
    for (RateMention rate : RateMentions.in(text)) {
      Passage words = new Passage(reading, sentence, rate.from(), rate.to());
      String near =
          text.substring(Math.max(0, rate.from() - 30), Math.min(text.length(), rate.to() + 6));
      boolean interest = Words.of("补给|加钱|加给|融资费|利|息|违约|拖欠|加|滞纳金|资金占用|补偿|赔偿|罚|付|每").in(near);
      if (!rate.blank()
          && words.counts()
          && interest
          && rate.percent().orElseThrow().compareTo(BigDecimal.valueOf(40)) < 0) {
        rates.add(new RateFact(RATE, yearly(text, rate), "年", words.source()));
        any = true;
        break;
      }
    }
    return any;
  }

  /** 年利率2.4%（签约时一年期LPR为3.0%）: the brackets only compare. */
  private static String aside(String text) {
    return VALUE_OF_LPR.matcher(text).replaceAll("");
  }

  private static BigDecimal yearly(String text, RateMention rate) {
    BigDecimal percent = rate.percent().orElseThrow();
    String near =
        text.substring(Math.max(0, rate.from() - 24), Math.min(text.length(), rate.to() + 6));
    if (YEARLY.matcher(near).find()) {
      return percent;
    }
    if (MONTHLY.matcher(near).find()) {
      return percent.multiply(TWELVE);
    }
    boolean daily = DAILY.matcher(near).find() || percent.compareTo(new BigDecimal("0.11")) < 0;
    return daily ? percent.multiply(YEAR) : percent;
  }

  private static void gap(List<Fact> facts, Facts found) {
    Optional<RateFact> lpr = found.effective("meta.lpr1y", RateFact.class);
    for (Fact fact : List.copyOf(facts)) {
      if (lpr.isPresent() && fact instanceof RateFact rate) {
        BigDecimal below = lpr.get().percent().subtract(rate.percent());
        facts.add(new RateFact("breach.lateInterestGap", below, "一年期LPR", rate.source()));
      }
    }
  }

  /** The place that speaks of late payment and names no rate. */
  private static Optional<Fact> silent(Reading reading) {
    List<Span> places =
        Stream.concat(
                reading.own().stream().filter(s -> LEFT_BLANK.matcher(s.text()).find()),
                reading.text().own(SIGNS).stream().filter(s -> late(reading, s)))
            .distinct()
            .map(Sentence::span)
            .limit(3)
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new MissingFact(RATE, State.BLANK, "写到逾期付款，没有写利率", reading.source(places)));
  }

  /** 按通用条款执行 without the general conditions: what they say is not known. */
  private static Optional<Fact> byGeneral(Reading reading) {
    boolean loaded =
        reading.contract().parts().stream().anyMatch(part -> part.kind() == PartKind.GENERAL);
    if (loaded) {
      return Optional.empty();
    }
    for (Sentence sentence : reading.candidates().words(BREACH).captioned(BREACH).own()) {
      boolean breach = BREACH.in(sentence.text() + reading.clause(sentence).caption());
      if (breach && !NOT_GENERAL.matcher(sentence.text()).find()) {
        Optional<Passage> general = Passage.first(reading, sentence, BY_GENERAL);
        if (general.isPresent()) {
          return Optional.of(
              new MissingFact(RATE, State.NOT_LOADED, "通用合同条款没有提交", general.get().source()));
        }
      }
    }
    return Optional.empty();
  }
}

package fadu.fact.safety;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.MoneyFact;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the safety fee is paid: {@code clauses.safetyFee} where it is listed by itself, {@code
 * safety.prepayRate}, {@code safety.prepayDays} after the start of the work, and {@code
 * safety.feePayment} where it is not prepaid (kind 随进度款, 事后 or 按规定).
 */
public final class FeeReader implements FactReader {
  private static final Words GENERAL = Words.of("通用条款|通用合同条款|GF-2017-0201");

  /** One month after the start: what is paid within it is added up. */
  private static final BigDecimal MONTH = BigDecimal.valueOf(31);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int REACH = 4;
  private static final int BRIEF = 80;
  private static final Pattern LISTED =
      Pattern.compile("单列|单独列|独立列|专项列|单独计|不参与竞|不得竞|非竞争|不参加竞|单独记账|专款专用|不得让利|单独核算|单独支付|单项列");

  /** 其中安全文明施工费:____元: the other sums of the sentence are not its. */
  private static final Pattern BLANK_FEE =
      Pattern.compile(
          "安全[^,;。|:0-9]{0,12}费用?[^,;。|:0-9]{0,6}[:为|]{1,2}[ ¥￥]*(?:[_＿—-]{1,40}|【["
              + " ]*】|[/／]|未填|空白|待定)?[ ]*(?:元|[)]|$)");

  private static final Pattern OTHER_MONEY =
      Pattern.compile("预付款|进度款|质保金|质量保证金|履约|结算款|竣工结算|农民工|工资|人工费");

  /** 余款随进度款分期付清: how the rest is paid makes it no other money. */
  private static final Pattern REMAINDER = Pattern.compile("(?:余款|余额|其余|剩余|余下|尾款|另一半|剩下)[^,;。]*");

  /** 该费用随进度款支付: still the same fee. */
  private static final Pattern GOES_ON =
      Pattern.compile("^[ 0-9.、()一二三四五六七八九十]*(?:该|此|这|上述|前述|其)(?:项|笔|一)?(?:费|款|钱|金额)");

  private static final Pattern EARLY_PAYMENT =
      Pattern.compile(
          "(?:开工|进场|动工)[^,;。|]{0,8}(?:前|之前|以前)[^;。|]{0,24}(?:支付|拨付|付给|付清|给付|划拨)"
              + "|预付(?:给|至|到)?(?:承包人|乙方|施工单位)|随(?:工程)?预付款(?:一并|一起|同时|一次)");
  private static final Pattern PART = Pattern.compile("部分|比例|分期|分次|分批|%|成|按规定");
  private static final Pattern PROGRESS =
      Pattern.compile(
          "(?:随|与|同|按|并入|纳入|列入|计入|跟|和|在)[^,;。|]{0,14}(?:进度款|进度付款|月进度|形象进度|工程进度|工程款|期中支付|每期|各期|当期)[^,;。|]{0,16}(?:付|拨|比例|同步|一并|同期|一起|发放|计取|结算)"
              + "|(?:按月|逐月|分月|每月)[^,;。|]{0,12}(?:支付|拨付|计量|同比)"
              + "|(?:不|均不|不再|不单独|不另行|无|没有)(?:单独|另行|予以|再)*(?:预付|先付|预先支付|提前支付)");
  private static final Pattern AFTERWARDS =
      Pattern.compile(
          "(?:等|待|到|俟|候)[^;。|]{1,30}(?:再|才|后|时|方)(?:行)?(?:拨|付|支付|给|结|发|算)|(?:竣工|完工|验收|结算|主体|封顶|基础|过半|交工)[^,;。|]{0,18}(?:支付|拨付|付清|付给|一次性|结清|发放|付)"
              + "|(?:首次|第一次|首期|第一期|首笔)(?:支付)?进度款[^;。|]{0,14}(?:付|拨)");

  private static final Pattern POSTPONED =
      Pattern.compile(
          "(?:推迟|延后|延期|延迟|顺延|后延|缓|改|调整|挪|移|押后)(?:至|到|为|在|成)[^,;。|]{1,30}?(?:支付|拨付|给付|发放|付|拨|结算|兑付)|(?:缓付|缓拨|暂缓支付|暂不支付|暂停支付|停付)");

  private static final Pattern BY_RULES =
      Pattern.compile(
          "(?:按|依|依照|按照|根据|执行)[^,;。|]{0,24}(?:有关|相关|国家|省|市|主管部门|财资|建办|规定|办法|文件)[^,;。|]{0,12}(?:规定|办法|文件|要求|标准)?[^,;。|]{0,10}(?:支付|预付|拨付|执行|使用)");
  private static final Pattern REST = Pattern.compile("其余|余额|余款|余下|剩余|另一半|下余|尾款");
  private static final Pattern DENIED = Pattern.compile("不得|不应|严禁|禁止|不能");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Optional<BigDecimal> fee = amount(found, "price.safetyFee");
    PrepaymentFinder finder = new PrepaymentFinder(reading, fee, amount(found, "price.total"));
    List<Fact> listed = new ArrayList<>();
    List<Prepayment> paid = new ArrayList<>();
    List<Fact> rates = new ArrayList<>();
    List<Fact> others = new ArrayList<>();
    List<Fact> put = new ArrayList<>();
    int last = -1;
    for (Sentence sentence : reading.hits().sentences("safety-fee")) {
      PartKind kind = reading.part(sentence).kind();
      if (kind == PartKind.PAPER || kind == PartKind.AWARD_NOTICE) {
        continue;
      }
      if (separate(sentence)) {
        listed.add(
            new TextFact("clauses.safetyFee", "单列安全文明施工费", "单列", reading.source(sentence.span())));
      }
      for (Sentence each : scope(reading, sentence)) {
        if (each.index() <= last) {
          continue;
        }
        last = each.index();
        Optional<Fact> table = FeeTable.read(reading, each);
        if (table.isPresent()) {
          rates.add(table.get());
          continue;
        }
        if (postponed(reading, each)) {
          put.add(new TextFact("safety.feePayment", "推迟支付", "事后", reading.source(each.span())));
          continue;
        }
        List<Prepayment> here = finder.find(each);
        paid.addAll(here);
        if (here.isEmpty()) {
          whole(reading, each).ifPresentOrElse(rates::add, () -> otherwise(reading, each, others));
        }
      }
    }
    List<Fact> facts = new ArrayList<>(listed.stream().limit(1).toList());
    if (!put.isEmpty()) {
      facts.addAll(put.subList(0, 1)); // what was agreed before is paid later now
      return facts;
    }
    payments(reading, paid, rates);
    facts.addAll(Precedence.apply(reading.contract(), rates));
    if (rates.isEmpty()) {
      facts.addAll(Precedence.apply(reading.contract(), others));
      if (others.isEmpty()) {
        elsewhere(reading).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<BigDecimal> amount(Facts found, String key) {
    return found.effective(key, MoneyFact.class).map(MoneyFact::amount);
  }

  private static boolean separate(Sentence sentence) {
    String text = sentence.text();
    if (BLANK_FEE.matcher(text).find()) {
      return LISTED.matcher(text).find();
    }
    boolean money =
        MoneyMentions.in(text).stream()
            .anyMatch(m -> m.yuan().filter(y -> y.signum() > 0).isPresent());
    return money && !text.contains("违约金") && !text.contains("罚") || LISTED.matcher(text).find();
  }

  /** 支付时间|安全文明施工费支付比例 over the rows that say when and how much. */
  private static boolean head(List<Sentence> all, Sentence row) {
    return row.index() == 0 || all.get(row.index() - 1).table() != row.table();
  }

  /** The sentence, and those that follow it in its clause as long as they keep to the fee. */
  private static List<Sentence> scope(Reading reading, Sentence sentence) {
    List<Sentence> scope = new ArrayList<>(List.of(sentence));
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() + 1; i < all.size() && scope.size() < REACH; i++) {
      Sentence next = all.get(i);
      boolean same = next.clause() == sentence.clause() && next.table() == sentence.table();
      boolean row = sentence.table() >= 0 && !head(all, sentence);
      String words = REMAINDER.matcher(next.text()).replaceAll("");
      boolean other = OTHER_MONEY.matcher(words).find() && !GOES_ON.matcher(words).find();
      if (!same || row || other) {
        break;
      }
      scope.add(next);
    }
    return scope;
  }

  /** 开工前支付安全文明施工费 without a share is all of it. */
  private static Optional<Fact> whole(Reading reading, Sentence sentence) {
    String text = sentence.text();
    boolean early = EARLY_PAYMENT.matcher(text).find() && !DENIED.matcher(text).find();
    return early && !PART.matcher(text).find()
        ? Optional.of(
            new RateFact("safety.prepayRate", HUNDRED, "安全文明施工费", reading.source(sentence.span())))
        : Optional.empty();
  }

  private static void otherwise(Reading reading, Sentence sentence, List<Fact> others) {
    String text = sentence.text();
    var progress = PROGRESS.matcher(text);
    var afterwards = AFTERWARDS.matcher(text);
    Source source = reading.source(sentence.span());
    boolean unselected = !reading.means(sentence, text.length() - 1, text.length());
    var rest = REST.matcher(text);
    var late = AFTERWARDS.matcher(text);
    boolean only =
        rest.find() && !(late.find() && late.start() < rest.start() && text.contains("再"));
    if (unselected || only) {
      return;
    }
    if (progress.find() && !denied(text, progress.start())) {
      others.add(new TextFact("safety.feePayment", "随进度款支付", "随进度款", source));
    } else if (afterwards.find() && !denied(text, afterwards.start())) {
      others.add(new TextFact("safety.feePayment", "事后支付", "事后", source));
    } else if (BY_RULES.matcher(text).find()) {
      others.add(new TextFact("safety.feePayment", "按规定支付", "按规定", source));
    }
  }

  /** 原定开工前支付的…推迟至2027年3月支付; within the first month it would still be early enough. */
  private static boolean postponed(Reading reading, Sentence sentence) {
    var matcher = POSTPONED.matcher(sentence.text());
    return matcher.find()
        && !matcher.group().contains("开工后")
        && !matcher.group().contains("开工之日")
        && !denied(sentence.text(), matcher.start())
        && reading.means(sentence, matcher.start(), matcher.end());
  }

  private static boolean denied(String text, int at) {
    return DENIED.matcher(text.substring(Math.max(0, at - 6), at)).find();
  }

  /** What falls due within the first month is added up; otherwise the first that falls due. */
  private static void payments(Reading reading, List<Prepayment> paid, List<Fact> rates) {
    for (PartKind kind : PartKind.values()) {
      List<Prepayment> here =
          paid.stream().filter(p -> reading.part(p.sentence()).kind() == kind).toList();
      if (here.isEmpty()) {
        continue;
      }
      List<Prepayment> soon =
          here.stream()
              .filter(p -> p.days().filter(d -> d.compareTo(MONTH) > 0).isEmpty())
              .toList();
      List<Prepayment> counted = soon.isEmpty() ? here.subList(0, 1) : soon;
      BigDecimal sum =
          counted.stream().map(Prepayment::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
      Source source = reading.source(counted.stream().map(p -> quoted(reading, p)).toList());
      rates.add(new RateFact("safety.prepayRate", sum.min(HUNDRED), "安全文明施工费", source));
      counted.stream()
          .flatMap(p -> p.days().stream())
          .max(BigDecimal::compareTo)
          .ifPresent(
              d ->
                  rates.add(new PeriodFact("safety.prepayDays", d, Unit.DAY, d, "", "开工", source)));
    }
  }

  /** A sentence this short is quoted whole. */
  private static Span quoted(Reading reading, Prepayment paid) {
    Sentence sentence = paid.sentence();
    return sentence.text().length() <= BRIEF
        ? sentence.span()
        : reading.span(sentence, paid.from(), paid.to());
  }

  /** The general conditions are agreed upon but were not submitted: they may say it. */
  private static Optional<Fact> elsewhere(Reading reading) {
    boolean submitted =
        reading.contract().parts().stream().anyMatch(p -> p.kind() == PartKind.GENERAL);
    if (submitted) {
      return Optional.empty();
    }
    return reading.text().with(GENERAL).stream()
        .filter(
            s ->
                s.text().contains("通用条款")
                    || s.text().contains("通用合同条款")
                    || s.text().contains("GF-2017-0201"))
        .findFirst()
        .map(
            s ->
                new MissingFact(
                    "safety.prepayRate", State.NOT_LOADED, "通用合同条款没有提交", reading.source(s.span())));
  }
}

package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the shares of the price from a sentence and says what each of them is. */
final class ShareFinder {
  private static final Words OTHER =
      Words.of(
          "约占|大约占|向分包|给分包|分包工程进度款|向劳务|给班组|向供应商|监理费|勘察费|检测费|招标代理费|咨询费|利息|利率|计息|年息|月息|LPR|违约金|罚|税率|增值税|征收率|下浮|上浮|涨跌|波动|幅度|±|滞纳|赔偿|管理费"
              + "|人工费|人工钱|工钱|工资|设计费|安全文明|安全生产费|文明施工费|安全措施费|暂列|追加|变更|合格率|权重|返还|每日|按日|逐日|逾期|每逾|现金|电汇|云信|转账|汇票|承兑|凭证|抵付|抵顶|商票");
  private static final Words OTHER_CONTRACT = Words.of("监理费|监理合同|监理酬金|勘察费|咨询费|设计合同|检测费|造价咨询");
  private static final Words ADVANCE = Words.of("预付款|预付|备料款|动员款|扣回|抵扣|抵回|扣还|扣完|扣清|扣毕|抵清");
  private static final Words PERFORMANCE = Words.of("履约|投标保|支付担保|支付保函");
  private static final Words KEPT = Words.of("作为|留作|预留|扣留|留存|留取|充作");
  private static final Pattern RETURNED =
      Pattern.compile("退还|返还|退回|释放|退付|退清|退完|清退|发还|付还|退(?:五|一|二|三|四|六|七|八|九|[0-9])");

  /** 预付20%（不扣回）: a payment like the others. */
  private static final Words KEPT_ADVANCE = Words.of("不扣回|不抵扣|不再扣|不予扣回|不作扣回|不另扣");

  /** 各期依次为30%、30%、40%: one after the other, not each time anew. */
  static final Pattern SERIES = Pattern.compile("(?:各期|各次|每期|各笔|各节点)[^,;。]{0,8}(?:依次|分别|顺次)");

  /** 85%变更为73%: a change of the figure, no work ordered besides. */
  private static final Pattern CHANGED = Pattern.compile("变更(?:为|成|至|后)");

  /** LPR（3.0%）的1.5倍 names the value of a rate. */
  private static final Pattern INTEREST_ASIDE = Pattern.compile("(?:LPR|利率|利息)\\([^()]{0,12}$");

  private static final Pattern MINUS =
      Pattern.compile("[-－–—]|减去?(?:应|已|当期|本期)?(?:扣|抵)|扣除(?:应|已)(?:扣|抵)");

  /** 质量保证保险，保险金额为结算价的5%: an insurance in place of the money takes none of it. */
  private static final Pattern INSURED =
      Pattern.compile("保险[^;。]{0,24}(?:保险金额|保额|保险额度|投保金额|赔偿限额)[^,;。]{0,12}$");

  private static final Pattern INSIDE_LEFT =
      Pattern.compile("(?:含|包括|计入|列入|并入|算|在)(?:于|在|进)?[^,;。|]{0,14}$");

  private static final Pattern INSIDE_RIGHT = Pattern.compile("^[^,;。|]{0,4}(?:里|之内|以内|内|中|范围内)");

  /** From then on the advance comes back. */
  private static final Pattern RECOVERY =
      Pattern.compile("^(?:时|后|起|以后|之后|的)*(?:,|起)?[^,;。|不(]{0,18}(?:起扣|扣回|扣还|抵扣|扣清|扣完|开始扣)");

  private final Reading reading;
  private final Retention retention;
  private final Map<Integer, List<Share>> found = new HashMap<>();

  ShareFinder(Reading reading) {
    this.reading = reading;
    this.retention = new Retention(reading);
  }

  /** All shares of the sentence that are chosen and not struck out, in order. */
  List<Share> in(Sentence sentence) {
    return found.computeIfAbsent(sentence.index(), i -> find(sentence));
  }

  private List<Share> find(Sentence sentence) {
    List<Share> shares = new ArrayList<>();
    for (RateMention rate : Fractions.with(RateMentions.in(sentence.text()), sentence)) {
      if (!rate.blank()
          && !rate.tolerance()
          && !reading.choices().unselected(sentence, rate.from())
          && !reading.struck(sentence, rate.from(), rate.to())) {
        share(sentence, rate).ifPresent(shares::add);
      }
    }
    return shares;
  }

  boolean saysRetention(String words) {
    return retention.named(words);
  }

  private Optional<Share> share(Sentence sentence, RateMention rate) {
    String text = sentence.text();
    Segment segment = Segment.at(text, rate.from());
    String words = segment.of(text);
    String left = text.substring(segment.from(), rate.from());
    String right = text.substring(Math.min(rate.to(), segment.to()), segment.to());
    boolean capped = ShareWords.CAP_AFTER.matcher(right).find();
    boolean retained = retention.holds(sentence, segment, left, capped);
    if (!reading.means(sentence, rate.from(), rate.to())
        || Negation.figureDenied(text, rate.from())
        || within(text, rate)
        || INSURED.matcher(text.substring(0, rate.from())).find()) {
      return Optional.empty();
    }
    String alone =
        Aside.of(untilMinus(words, rate.to() - segment.from()), rate.from() - segment.from());
    boolean ofRate = INTEREST_ASIDE.matcher(text.substring(0, rate.from())).find();
    if (ofRate
        || OTHER_CONTRACT.in(words)
        || RETURNED.matcher(words).find() && !KEPT.in(words)
        || OTHER.in(CHANGED.matcher(alone).replaceAll("")) && !(retained && !interest(alone))
        || ADVANCE.in(alone) && !retained && !KEPT_ADVANCE.in(words)
        || PERFORMANCE.in(alone) && !retention.named(words)
        || sentence.table() >= 0 && PERFORMANCE.in(label(text)) && !retention.named(label(text))) {
      return Optional.empty();
    }
    String before = segment.previous(text).of(text);
    boolean periodic =
        ShareWords.PERIOD.in(left) && !SERIES.matcher(left).find()
            || (retained && ShareWords.PERIOD.in(before));
    Share.Sort sort =
        retained && retention.guaranteed(sentence, segment)
            ? Share.Sort.GUARANTEE
            : ShareSort.of(sentence, segment, left, right, retained);
    if (sort == Share.Sort.CAP && interest(before) && !retention.named(words)) {
      return Optional.empty(); // 按日支付利息，累计不超过5%
    }
    if (sort == Share.Sort.WITHHELD && Negation.denied(text, rate.from())) {
      return Optional.empty();
    }
    boolean counts = retained && sort != Share.Sort.CUMULATIVE;
    return Optional.of(
        new Share(
            sentence,
            segment.from(),
            counts ? Math.max(segment.to(), retention.end(text, segment)) : segment.to(),
            rate.from(),
            rate.percent().orElseThrow(),
            sort,
            ShareBase.of(left),
            periodic && sort != Share.Sort.CAP,
            counts));
  }

  /** The first cell of a row that is more than a number: 9|履约保证|签约价10%. */
  private static String label(String row) {
    for (String cell : row.split("\\|")) {
      if (cell.codePoints().anyMatch(Character::isIdeographic)) {
        return cell;
      }
    }
    return "";
  }

  /** 包含于前述82%之内, 已经含在上面的85%里; 累计进度款达30%后，…扣回: named, not paid. */
  private static boolean within(String text, RateMention rate) {
    String left = text.substring(0, rate.from());
    String right = text.substring(rate.to());
    return INSIDE_LEFT.matcher(left).find() && INSIDE_RIGHT.matcher(right).find()
        || RECOVERY.matcher(right).find();
  }

  /** 产值×70%-应扣预付款: what is taken off afterwards does not say what the share is of. */
  private static String untilMinus(String words, int to) {
    Matcher minus = MINUS.matcher(words);
    return to < words.length() && minus.find(to) ? words.substring(0, minus.start()) : words;
  }

  private static boolean interest(String words) {
    return words.contains("利")
        || words.contains("息")
        || words.contains("违约金")
        || words.contains("罚");
  }

  static BigDecimal hundredLess(BigDecimal percent) {
    return BigDecimal.valueOf(100).subtract(percent);
  }
}

package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Wording;
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
              + "|人工费|工资|设计费|安全文明|安全生产费|文明施工费|安全措施费|暂列|追加|变更|合格率|权重|返还|每日|按日|逐日|逾期|每逾|现金|转账|汇票|承兑|凭证|抵付|抵顶|商票");
  private static final Words OTHER_CONTRACT = Words.of("监理费|监理合同|监理酬金|勘察费|咨询费|设计合同|检测费|造价咨询");
  private static final Words ADVANCE = Words.of("预付款|预付|备料款|动员款|扣回|抵扣|抵回|扣还|扣完|扣清|扣毕|抵清");
  private static final Words PERFORMANCE = Words.of("履约|投标保|支付担保|支付保函");
  private static final Wording CUMULATIVE =
      Wording.of(
          "至|到|足|够|满|达|累计",
          "(?:付|拨|给|结|支|领|达|清|补)(?:款|付|清|足|齐)?(?:累计)?(?:至|到|足|够|满|达)[^,;。|]{0,24}$"
              + "|累计(?:支付|付|拨付|付款|给付|拨)[^,;。|]{0,24}$|累计[^,;。|]{0,12}(?:至|到|达)[^,;。|]{0,16}$");
  private static final Wording CAP_BEFORE =
      Wording.of(
          "超过|超出|高于|突破|大于|多于|最多|最高|至多|上限|封顶|扣至|扣到|扣满|留至|留到|留足|为限",
          "(?:不(?:得|能|可|应)?(?:再)?(?:超过|超出|高于|突破|大于|多于)|最多|最高|至多|上限|累计封顶|扣至|扣到|扣满|留至|留到|留足|为限)"
              + "[^,;。|]{0,20}$");
  private static final Pattern CAP_AFTER =
      Pattern.compile("^(?:的)?(?:以内|以下|为限|封顶|为止|止|内|时(?:即)?(?:停止|不再|止)|后(?:停止|不再))");

  /** What is paid when the defects period ends was retained until then. */
  private static final Wording DEFECTS_END =
      Wording.of("责任期|质保期|保修期", "(?:缺陷责任期|质保期|质量保修期|保修期)[^,;。|]{0,8}(?:满|到期|结束|终止|后)");

  private static final Words KEPT = Words.of("作为|留作|预留|扣留|留存|留取|充作");
  private static final Pattern RETURNED =
      Pattern.compile("退还|返还|退回|释放|退付|退(?:五|一|二|三|四|六|七|八|九|[0-9])");
  private static final Wording REST =
      Wording.of(
          "剩|余|尾款|另外",
          "(?:剩余|剩下|余下|其余|余款|余额|下余|所余|剩|余|尾款)(?:的|款|部分|价款|工程款)?[^,;。|]{0,12}$|另外(?:的)?$");
  private static final Words WITHHOLD =
      Words.of("扣留|预留|暂扣|留取|扣除|扣下|留存|保留|留置|扣押|先扣|押|留|扣|提取|计提|缓付|暂不支付|暂存");
  private static final Words PERIOD =
      Words.of("每期|每月|每次|每笔|每批|逐月|逐期|逐次|逐笔|各期|各次|当期|当月|当次|月进度|按月|进度款");
  private static final Wording OUTPUT =
      Wording.of(
          "产值|工程量|工作量|进度|完成|完工|做到|干到",
          "(?:产值|工程量|工作量|形象进度|工程进度|施工进度)[^,;。|]{0,10}(?:达到|达|到|至|过|超过|完成|的)[^,;。|]{0,10}$"
              + "|(?:完成|完工|做到|干到)[^,;。|]{0,8}(?:达到|达|到|至|过|总量|工程的|产值)[^,;。|]{0,8}$");

  /** 完成合同价55%的工程量后: how far the work is. */
  private static final Pattern OUTPUT_AFTER =
      Pattern.compile("^的?(?:工程量|产值|工作量|形象进度|工程)(?:[^,;。]{0,12}(?:后|时|以上))?");

  /** 产值的60%后 is a condition; 产值的70%支付 pays a share of it. */
  private static final Pattern REACHED =
      Pattern.compile("^(?:及|或)?(?:以上|以后|之后|后|时|前|以前|之前|的|以下|方|才|起)");

  private static final Pattern OF_OUTPUT =
      Pattern.compile(
          "(?:按|以|为|依).{0,20}(?:产值|工程量|工作量|价款|进度)的$"
              + "|(?:当月|当期|每月|每期|本期|上月|本月).{0,12}(?:产值|工程量|工作量|价款|进度)的$");

  /** 预付20%（不扣回）: a payment like the others. */
  private static final Words KEPT_ADVANCE = Words.of("不扣回|不抵扣|不再扣|不予扣回|不作扣回|不另扣");

  /** LPR（3.0%）的1.5倍 names the value of a rate. */
  private static final Pattern INTEREST_ASIDE = Pattern.compile("(?:LPR|利率|利息)\\([^()]{0,12}$");

  /** 每期应付款扣除15%作为尾款后支付. */
  private static final Pattern TAKEN =
      Pattern.compile("(?:扣除|扣留|扣下|扣减|暂扣|先扣|预留|留存|留下|提留|扣)(?:其中的?|其)?$");

  /** 当月完成产值×70%. */
  private static final Pattern MULTIPLIED = Pattern.compile("(?:[×xX*]|乘以?|按)$");

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
      Pattern.compile("^(?:时|后|起|以后|之后|的)*(?:,|起)?[^,;。|]{0,18}(?:起扣|扣回|扣还|抵扣|扣清|扣完|开始扣)");

  private static final Pattern AT_ONCE = Pattern.compile("^(?:时|后|起|以后|之后)");
  private static final Pattern DONE = Pattern.compile("(?:完成|达到|做到|干到)[^,;。|]{0,14}$");
  private static final Words PAY = Words.of("支付|付|拨|给|结算款|结清");
  private static final Pattern AS_RETENTION =
      Pattern.compile("^(?:即)?(?:名曰|名为|称为|叫做|叫作|叫|当成|留作|用作|充作|转作|转为|作为|列为|押作|计作|即为|系|作|为|是|当作|算作)");

  /** 押着，两年没毛病再给. */
  private static final Pattern KEPT_YEARS =
      Pattern.compile(
          "^[^,;。|]{0,6}(?:[一二两三四五1-5]年|12个月|24个月)[^,;。|]{0,10}(?:没|无|后|满|再)[^,;。|]{0,10}(?:给|付|退|还)");

  private static final Pattern SMALL =
      Pattern.compile("^[^,;。|0-9]{0,10}(?:[1-9](?:\\.[0-9]+)?%|百分之[一二三四五六七八九](?:[^十]|$)|半成)");

  /** 剩下半成满两年退. */
  private static final Pattern REST_YEARS =
      Pattern.compile("^[^,;。|]{0,16}(?:[一二两三四五1-5]年|12个月|24个月)[^,;。|]{0,8}(?:退|付|给|还|结)");

  private static final Pattern SHARE_LABEL =
      Pattern.compile("(?:支付|付款|拨付|进度款)[^,;。|]{0,4}(?:比例|比率|额度|标准)$");
  private static final int LABEL = 16;

  private final Reading reading;
  private final List<String> retention;
  private final List<String> guarantee;
  private final Map<Integer, List<Share>> found = new HashMap<>();

  ShareFinder(Reading reading) {
    this.reading = reading;
    this.retention = reading.lexicon().terms("retention");
    this.guarantee = reading.lexicon().terms("retention-guarantee");
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
    return retention.stream().anyMatch(words::contains) && !onlyOther(words);
  }

  boolean saysGuarantee(String words) {
    return guarantee.stream().anyMatch(words::contains);
  }

  private static boolean onlyOther(String words) {
    return words.contains("履约保证金") && !words.contains("质");
  }

  private Optional<Share> share(Sentence sentence, RateMention rate) {
    String text = sentence.text();
    Segment segment = Segment.at(text, rate.from());
    String words = segment.of(text);
    String left = text.substring(segment.from(), rate.from());
    String right = text.substring(Math.min(rate.to(), segment.to()), segment.to());
    boolean capped = CAP_AFTER.matcher(right).find();
    boolean retained = retained(sentence, segment, words, left, capped);
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
        || OTHER.in(alone) && !(retained && !interest(alone))
        || ADVANCE.in(alone) && !retained && !KEPT_ADVANCE.in(words)
        || PERFORMANCE.in(alone) && !saysRetention(words)) {
      return Optional.empty();
    }
    String before = segment.previous(text).of(text);
    boolean periodic = PERIOD.in(left) || (retained && PERIOD.in(before));
    Share.Sort sort = sort(sentence, segment, left, right, retained);
    if (sort == Share.Sort.CAP && interest(before) && !saysRetention(words)) {
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
            counts ? Math.max(segment.to(), retentionEnd(text, segment)) : segment.to(),
            rate.from(),
            rate.percent().orElseThrow(),
            sort,
            ShareBase.of(left),
            periodic && sort != Share.Sort.CAP,
            counts));
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

  private Share.Sort sort(
      Sentence sentence, Segment segment, String left, String right, boolean retained) {
    if (retained && guaranteed(sentence, segment)) {
      return Share.Sort.GUARANTEE;
    }
    if (OUTPUT_AFTER.matcher(right).find() && DONE.matcher(left).find() && !retained) {
      return Share.Sort.OUTPUT;
    }
    if (AT_ONCE.matcher(right).find()
        && DONE.matcher(left).find()
        && !PAY.in(left)
        && !WITHHOLD.in(left)
        && !retained) {
      return Share.Sort.OUTPUT; // 累计计量达到40%时起
    }
    String text = sentence.text();
    if (segment.from() > 0
        && text.charAt(segment.from() - 1) == ':'
        && SHARE_LABEL.matcher(segment.previous(text).of(text)).find()) {
      return Share.Sort.EACH; // 支付比例：核定产值的70%
    }
    boolean ofOutput =
        MULTIPLIED.matcher(left).find()
            || OF_OUTPUT.matcher(Aside.of(left, left.length())).find()
                && !REACHED.matcher(right).find();
    if (OUTPUT.in(left) && !PAY.in(left) && !retained && !ofOutput && !WITHHOLD.in(left)) {
      return Share.Sort.OUTPUT;
    }
    if (CAP_BEFORE.in(left) || CAP_AFTER.matcher(right).find()) {
      return Share.Sort.CAP;
    }
    if (CUMULATIVE.in(left)) {
      return Share.Sort.CUMULATIVE;
    }
    if (REST.in(left)) {
      return Share.Sort.REST;
    }
    if (retained) {
      return Share.Sort.WITHHELD;
    }
    boolean withheld = WITHHOLD.in(left) && !PAY.in(left) || TAKEN.matcher(left).find();
    return withheld ? Share.Sort.WITHHELD : Share.Sort.EACH;
  }

  /** Whether the share is kept back against defects, by its own words or those around it. */
  private boolean retained(
      Sentence sentence, Segment segment, String words, String left, boolean capped) {
    String text = sentence.text();
    if (saysRetention(words) || saysGuarantee(words)) {
      return true;
    }
    if (DEFECTS_END.in(words) && !CUMULATIVE.in(left)) {
      return true;
    }
    if (Amended.renewed(text, segment.to()) && saysRetention(text.substring(0, segment.from()))) {
      return true;
    }
    String next = segment.next(text).of(text);
    if (saysRetention(next) && AS_RETENTION.matcher(next).find()) {
      return true;
    }
    if (CUMULATIVE.in(left) && !capped) {
      return false;
    }
    if (labelled(text, segment) && !PAY.in(words)) {
      return true;
    }
    if (WITHHOLD.in(words) && !PERIOD.in(words) && KEPT_YEARS.matcher(next).find()) {
      return true;
    }
    if (REST.in(left)
        && SMALL.matcher(text.substring(segment.from())).find()
        && REST_YEARS.matcher(text.substring(segment.from())).find()) {
      return true;
    }
    boolean keeps =
        capped
            || WITHHOLD.in(words)
            || CAP_BEFORE.in(left)
            || REST.in(left)
            || words.contains("比例")
            || words.contains("额度")
            || words.contains("金额")
            || words.contains("保函额")
            || words.contains("保额");
    String before = text.substring(0, segment.from());
    return (keeps || sentence.table() >= 0) && saysRetention(before)
        || keeps && aboutRetention(sentence)
        || sentence.table() >= 0 && (saysRetention(text) || DEFECTS_END.in(text)) && !PAY.in(words);
  }

  /** 质量保证金：结算价的3%: a label and its value. */
  private boolean labelled(String text, Segment segment) {
    String label = segment.previous(text).of(text);
    return segment.from() > 0
        && text.charAt(segment.from() - 1) == ':'
        && label.length() <= LABEL
        && saysRetention(label);
  }

  /** Whether the clause is about retention money by its caption, or began with it. */
  private boolean aboutRetention(Sentence sentence) {
    var clause = reading.clause(sentence);
    while (true) {
      if (saysRetention(clause.caption()) || saysGuarantee(clause.caption())) {
        return true;
      }
      if (clause.parent() < 0) {
        return false;
      }
      clause = reading.contract().clauses().get(clause.parent());
    }
  }

  private boolean guaranteed(Sentence sentence, Segment segment) {
    String text = sentence.text();
    String words = segment.of(text);
    String before = text.substring(0, segment.from());
    return saysGuarantee(words)
        || saysGuarantee(before)
        || (words.contains("保函") || words.contains("担保额") || words.contains("保险金额"))
            && !words.contains("扣")
            && !words.contains("留");
  }

  /** The words that name the retention may stand in the segment after the number. */
  private int retentionEnd(String text, Segment segment) {
    Segment next = segment.next(text);
    return saysRetention(next.of(text)) && !saysRetention(segment.of(text))
        ? next.to()
        : segment.to();
  }

  static BigDecimal hundredLess(BigDecimal percent) {
    return BigDecimal.valueOf(100).subtract(percent);
  }
}

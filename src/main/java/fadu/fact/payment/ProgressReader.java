package fadu.fact.payment;

import fadu.clause.Clause;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.Precedence;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Progress payments: {@code payment.progressRate}, a share of the work done, and {@code
 * payment.progressByPrice}, payments by stages of the whole price, which cannot be compared with
 * it.
 */
final class ProgressReader implements PaymentReader.Topic {
  /** Signs of a payment that goes by what was done. */
  private static final Words WORK =
      Words.of(
          "进度款|进度付款|进度支付|月进度|每月|每个月|月底|月末|干完多少|做完多少|核定价款|按月|逐月|当月|月度|当期|每期|各期|逐期|本期|分期计量|已完|干完的|做完的|做好的|完成的部分|完成部分|这段价|干完一|做完一|完成一段|验收一段|产值|工程量|工作量|完成价款|完成工程价款|实际完成|计量");

  private static final Pattern LATE =
      Pattern.compile(
          "竣工|交工|完工|验收|全部完成|结算(?:审|经|完|后|确认|办|书|资料|价|总|款)|审结|缺陷责任期|质保期|保修期|交付使用|移交|质量保证金|质保金|保修金");

  /** 另外两成待竣工结算审定后…: what is left is paid at the end. */
  private static final Pattern AT_END =
      Pattern.compile("^[^,;。|]{0,10}(?:待|俟|等|于|到|至|在|经)?[^,;。|]{0,4}(?:竣工|交工|完工|验收|结算|审定|审计)");

  private static final Words PAYS = Words.of("付|拨|款|给|支|结|扣|留");
  private static final Words BY_PRICE = Words.of("合同|中标|总价|总造价|总额|包干价|预算价|造价");
  private static final Words WAGES =
      Words.of("人工费|工资|劳务费|专户|专用账户|安全文明|安全生产|安全费|文明施工|设计费|监理费|勘察费|暂列|暂估|预付|备料|材料款|材料费|设备款");
  private static final Words PROGRESS = Words.of("进度款|进度付款|工程款|进度支付|工程进度");
  private static final Pattern LESS =
      Pattern.compile(
          "可能|实付|实际支付|暂缓支付|暂缓付|可以?暂扣|有权暂扣|[^不得]低于|^低于|[^不]不足|^不足|[^不]少于|降到|降至|降低|扣回|抵扣|暂停|停止|停付|达到|累计(?:扣|留)");
  private static final Words PENALTY = Words.of("扣款|罚|违约|扣减|奖励|赔偿");

  /** 已完工程 holds 完工; stages are accepted on the way. */
  private static final Pattern ON_THE_WAY =
      Pattern.compile("完工程|验收一|验收的|(?:节点|分部|分项|阶段|中间|每层|逐层|逐段|基础|主体|工序)(?:工程)?验收");

  private static final Pattern OF_PAYMENT =
      Pattern.compile("(?:应付|每期|当期|当月|该期|每笔)?(?:进度款|工程款|款项|价款|应付款)的$");
  private static final Words KIND = Words.of("凭证|汇票|票据|承兑|转账|电汇|现金|商票|抵|房|实物");
  private static final Words BILLS = Words.of("汇票|票据|承兑|商票|电子凭证|债权凭证");

  /** 占当期工程款的25%, 以当期进度款为基数, 自进度款扣回, 不得并入进度款: the progress payment is only a measure. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:占|以)[^,;。|付支]{0,8}(?:进度款|进度付款|工程款|工程进度)(?:的|为基数|为计算基数|为准)?[^,;。|付支]{0,4}$"
              + "|以[^,;。|]{0,16}(?:进度款|工程款|价款|产值)为(?:计算)?(?:基数|基础)|(?:自|从|在|于|并入|计入|列入|混入)[^,;。|()]{0,4}(?:进度款|进度付款|工程款)");

  /** 余额分三期支付，各期为该余额的33.3%. */
  private static final Pattern OF_REMAINDER =
      Pattern.compile("(?:余额|余款|尾款|结算款|结算余款|剩余(?:款|价款|部分))的?$");

  /** 按18%按月拨入该账户, 的四成直接付给某经营部: where a part of the payment goes. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "^[^,;。|]{0,10}(?:付给|付至|付到|支付给|支付至|拨入|划入|汇入|转入|打入|存入|转给|汇给|划拨至|划至|拨至|拨付至)[^,;。|]{0,20}(?:该账户|该户|专户|专用账户|工资账户|经营部|供应商|供货商|班组|个人|门市|材料商|工资卡)");

  /** 开工前20%, 进场付三成: before anything is done. */
  private static final Pattern BEFORE_WORK =
      Pattern.compile(
          "(?:^|[|,;:。])(?:开工前|进场[^,;。|量]{0,4}|签约后?|签订后|合同签订[^,;。|]{0,6}|开工(?:时|后)?)[^,;。|完]{0,6}$");

  /** 做完一半再付三成: a stage, and of which price is not told. */
  private static final Pattern HALF_WAY =
      Pattern.compile("(?:做|干|完成|做到|干到|建到|建)(?:完|到|了)?(?:一半|过半|大半|半截)[^,;。|]{0,6}$");

  /** 主体封顶(约55%)|已完产值的80%: how far the stage is. */
  private static final Pattern STAGE_ASIDE =
      Pattern.compile("\\((?:约|大约|相当于|占|约占|即|产值)?[^()]{0,6}$");

  private static final Pattern PART = Pattern.compile("^[^付给拨结]{0,6}其中[^,;。|]{0,6}$");
  private static final Pattern OTHER_PART =
      Pattern.compile("(?:另外|另|余下|剩下|剩余|其余|余|下剩|剩)(?:的|部分)?[^,;。|]{0,4}$");
  private static final Pattern RATIO = Pattern.compile("(?:付款|支付|进度款|拨付)[^|]{0,4}比例");
  private static final Pattern APPROVED =
      Pattern.compile("(?:核定|确认|审核|审定|完成|点)[^,;。]{0,4}(?:价款|产值|工程量|价值)");
  private static final Words MONTHLY = Words.of("每个月|每月|按月|月底|月末|逐月");
  private static final Pattern UNTIL =
      Pattern.compile("^[^,;。]{0,12}(?:时|后)?(?:,|即)?(?:停止|暂停|不再|停付)");

  @Override
  public List<Fact> read(Reading reading, ShareFinder shares, Facts found) {
    List<Fact> rates = new ArrayList<>();
    List<Fact> stages = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      if (shares.in(sentence).isEmpty()) {
        continue;
      }
      for (Share share : shares.in(sentence)) {
        rate(reading, sentence, share).ifPresent(rates::add);
      }
    }
    for (Node node : new NodeFinder(reading, shares).find()) {
      if (byStage(node) && !otherMoney(reading, node.share().sentence(), node.share())) {
        stages.add(
            new TextFact(
                "payment.progressByPrice",
                node.condition(),
                "形象节点",
                reading.source(NodeReader.words(reading, node))));
      }
    }
    List<Fact> facts = new ArrayList<>(Precedence.apply(reading.contract(), rates));
    facts.addAll(Precedence.apply(reading.contract(), stages));
    return facts;
  }

  private static Optional<Fact> rate(Reading reading, Sentence sentence, Share share) {
    if (share.retention() || share.sort() == Share.Sort.OUTPUT) {
      return Optional.empty();
    }
    String text = sentence.text();
    boolean row = sentence.table() >= 0 && !ShareTelling.inProse(text, share.at());
    Segment own = Segment.at(text, share.at());
    String left = row ? text : text.substring(own.from(), share.at());
    String before = row ? "" : own.previous(text).of(text);
    String context = row ? own.of(text) : before + left;
    boolean work =
        WORK.in(left) || WORK.in(share.base()) || !BY_PRICE.in(share.base()) && WORK.in(before);
    if (!work && share.sort() == Share.Sort.REST) {
      work = WORK.in(text.substring(0, share.at()));
    }
    work = work || ShareTelling.formula(left) && WORK.in(text) && PROGRESS.in(text);
    work = work || row && tableOfWork(reading, sentence) || approved(share, text, own);
    if (share.sort() == Share.Sort.CAP && PENALTY.in(own.previous(text).of(text))) {
      return Optional.empty(); // 扣款的，不得超过当月应付款的20%
    }
    if (share.sort() == Share.Sort.EACH && inKind(text, own, share)) {
      return Optional.empty();
    }
    if (share.sort() == Share.Sort.EACH && PART.matcher(left).find()
        || leftForLater(text, own, share)) {
      return Optional.empty();
    }
    String toShare = text.substring(0, share.at());
    if (OF_REMAINDER.matcher(left).find()
        || OF_REMAINDER.matcher(share.base()).find()
        || BILLS.in(text.substring(own.from(), share.at()))
        || ELSEWHERE.matcher(text.substring(share.at())).find()
        || BEFORE_WORK.matcher(toShare).find()
        || HALF_WAY.matcher(toShare).find() && share.base().isEmpty()
        || row && STAGE_ASIDE.matcher(toShare).find()) {
      return Optional.empty();
    }
    boolean late = late(left) || !WORK.in(left) && late(before);
    boolean atEnd =
        share.sort() == Share.Sort.REST && AT_END.matcher(text.substring(share.at())).find();
    boolean pays = row || PAYS.in(text) || PROGRESS.in(reading.clause(sentence).caption());
    boolean byPrice = BY_PRICE.in(share.base()) && !share.base().contains("完");
    if (!work
        || late
        || atEnd
        || !pays
        || byPrice
        || LESS.matcher(context).find()
        || PENALTY.in(ShareTelling.withoutDues(own.of(text).substring(share.at() - own.from())))
        || ShareFinder.SERIES.matcher(text).find()
        || UNTIL.matcher(text.substring(share.at())).find() && text.contains("停")
        || otherMoney(reading, sentence, share)) {
      return Optional.empty();
    }
    return percent(share)
        .map(
            percent -> {
              Source source =
                  reading.source(row ? sentence.span() : words(reading, sentence, share));
              return new RateFact("payment.progressRate", percent, share.base(), source);
            });
  }

  /** The stretch of the share; a very short one with the stretch before it. */
  private static fadu.text.Span words(Reading reading, Sentence sentence, Share share) {
    boolean brief = share.to() - share.from() < 12 && share.from() > 0;
    int from = brief ? Segment.at(sentence.text(), share.from() - 1).from() : share.from();
    return reading.span(sentence, from, share.to());
  }

  /** 付款基数|当期已完工程价款 in one row, 付款比例|65% in another. */
  private static boolean tableOfWork(Reading reading, Sentence sentence) {
    if (!RATIO.matcher(sentence.text()).find()) {
      return false;
    }
    return reading.contract().sentences().stream()
        .filter(s -> s.table() == sentence.table() && s.file() == sentence.file())
        .anyMatch(s -> s.text().contains("基数") && WORK.in(s.text()) && !BY_PRICE.in(s.text()));
  }

  /** 每个月…点数，核过以后，按核定价款给七成. */
  private static boolean approved(Share share, String text, Segment own) {
    return APPROVED.matcher(share.base()).find()
        && MONTHLY.in(text.substring(0, share.at()))
        && !BY_PRICE.in(own.of(text));
  }

  /** 应付进度款的四成，以电子凭证清偿: how a part of the payment is made, not how much is paid. */
  private static boolean inKind(String text, Segment own, Share share) {
    boolean ofPayment = OF_PAYMENT.matcher(text.substring(own.from(), share.at())).find();
    return ofPayment && KIND.in(text.substring(share.at(), own.next(text).to()));
  }

  /** 另外两成待竣工结算后付清: what is left is paid later. */
  private static boolean leftForLater(String text, Segment own, Share share) {
    return OTHER_PART.matcher(text.substring(own.from(), share.at())).find()
        && late(text.substring(share.at(), own.to()));
  }

  /** 已完工程 holds 完工 and is not the end of the works. */
  private static boolean late(String words) {
    return LATE.matcher(ON_THE_WAY.matcher(words).replaceAll("")).find();
  }

  /** What is kept back each month until the settlement leaves the rest as payment. */
  private static Optional<BigDecimal> percent(Share share) {
    return switch (share.sort()) {
      case EACH, CUMULATIVE, REST -> Optional.of(share.percent());
      case CAP -> share.ofWorkDone() ? Optional.of(share.percent()) : Optional.empty();
      case WITHHELD ->
          share.perPeriod() || ShareTelling.restNow(share)
              ? Optional.of(ShareFinder.hundredLess(share.percent()))
              : Optional.empty();
      case GUARANTEE, OUTPUT -> Optional.empty();
    };
  }

  /** 人工费…，按当月产值的20%拨付: the money is named before; a clause on wages pays wages. */
  private static boolean otherMoney(Reading reading, Sentence sentence, Share share) {
    String left = sentence.text().substring(0, share.at()).replace("按进度支付", "按期支付");
    int wages = -1;
    for (String word : WAGES.any()) {
      wages = Math.max(wages, left.lastIndexOf(word));
    }
    if (wages >= 0) {
      return wages > lastProgress(measures(left));
    }
    int progress = lastProgress(left);
    Clause clause = reading.clause(sentence);
    while (progress < 0) {
      if (WAGES.in(clause.caption()) && !PROGRESS.in(clause.caption())) {
        return true;
      }
      if (clause.parent() < 0) {
        return false;
      }
      clause = reading.contract().clauses().get(clause.parent());
    }
    return false;
  }

  /** The same text, with blanks where the progress payment is only a measure. */
  private static String measures(String left) {
    StringBuilder without = new StringBuilder(left);
    Matcher matcher = MEASURE.matcher(left);
    int at = 0;
    while (at < left.length() && matcher.find(at)) {
      at = Math.max(matcher.end(), matcher.start() + 1);
      for (int i = matcher.start(); i < matcher.end(); i++) {
        without.setCharAt(i, ' ');
      }
    }
    return without.toString();
  }

  private static int lastProgress(String left) {
    int progress = -1;
    for (String word : PROGRESS.any()) {
      progress = Math.max(progress, left.lastIndexOf(word));
    }
    return progress;
  }

  /** 基础完成付至合同价的25%: a stage before completion, paid by the price. */
  private static boolean byStage(Node node) {
    boolean stage = node.stage().isEmpty() || node.at(Stage.PROGRESS);
    return stage
        && !node.share().retention()
        && !node.share().ofWorkDone()
        && !late(node.condition())
        && (node.share().sort() == Share.Sort.EACH || node.cumulative());
  }
}

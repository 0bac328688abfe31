package fadu.fact.payment;

import fadu.clause.Clause;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.Negation;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.Unit;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.Numerals;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long the employer has to pay: {@code payment.termDays}, with the event it runs from. */
final class TermReader implements PaymentReader.Topic {
  private static final Pattern PAY =
      Pattern.compile(
          "转账|打钱|支付|付清|付款|付讫|拨付|结清|付至|付到|汇入|汇至|汇给|转付|到账|划付|划转|给付|付给|结付|兑付|拨款|打到|清偿|付余|付尾|付足|给清|给完|付完|付钱|给钱|给齐|付齐|结账|拿钱|打款|付(?:工程|进度|结算|竣工|其余|剩余|全部|[0-9一二三四五六七八九]成|$)");
  private static final Words BILL = Words.of("汇票|票据|承兑|电子凭证|应收账款|信用证");
  private static final Pattern DUE =
      Pattern.compile("^(?:且|并|其|汇票|票据|承兑)?(?:到期)?期限[^,;。]{0,6}$|票面|承兑期|汇票期限");
  private static final Words SIGNS = Words.of("转账|付|拨|清|汇|账|划|完|给|钱|款");

  /** What is done within the period before anything is paid, or money of another kind. */
  private static final Words OTHER_ACT =
      Words.of(
          "审核|审查|核实|审批|答复|提交|报送|申请|开具|出具|提供|退还|返还|释放|签发|签认|计量|通知|异议|移交|起诉|组织|复核|核对|完成|开工|竣工|整改|更正|修复|到场");

  private static final Words OTHER_MONEY =
      Words.of(
          "违约金|罚款|罚金|利息|赔偿|损失|工资|人工费|劳务费|检测|保修|质保|质量保证|保留金|缺陷责任|保函|履约|预付|备料|安全文明|安全生产|文明施工|设计费|水电|水费|电费|押金|保证金|保险|税款|分包|班组|供应商|材料商|奖励|奖金|补偿");
  private static final Pattern AND_PAYS =
      Pattern.compile("(?:并|且|和|、|后)(?:予以|完成|一次性|足额|及时)?(?:支付|付清|付款|拨付|结清|付讫)");

  /** 60日内完成付款: how it is paid, not what else is done. */
  private static final Pattern PLAINLY = Pattern.compile("(?:完成|办理|予以|组织)$");

  /** 结算款的清偿，自审定之日起满一百二十日到期. */
  private static final Pattern DUE_THEN =
      Pattern.compile("^(?:内|后)?(?:到期|届至|期满|为付款日|为最后付款日|为限|为期)");

  private static final Words RUNS = Words.of("满|起|后|自|期限");
  private static final Words LATE = Words.of("逾期|拖欠|迟延|超过上述|超过约定|超过付款|超期|延误|催告|连续|累计");
  private static final Words DISPUTED = Words.of("争议部分|争议解决|争议金额|有争议|争议款");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:付款|支付|拨付)(?:的)?(?:期限|时限|时间)[:][^,;。|]{0,30}$|等待(?:期|时间)?[^,;。|]{0,10}$|(?:付款|支付|到账|给钱)[^,;。]{0,4}(?:最长|最晚|最迟|不超过)[^,;。|]{0,8}$|(?:付款|支付|拨付|结算款)(?:的)?(?:期限|时限|时间|周期|账期|期)[^,;。|]{0,14}$|账期[^,;。|]{0,14}$|(?:进度款|结算款|竣工款|尾款|余款|工程款)(?::|—{1,2}|-)[^,;。|]{0,14}$");
  private static final Pattern REVIEWED =
      Pattern.compile(
          "(?:审核|审查|核对|审定|审价|评审|复核)(?:的)?(?:期限|时间|时限|期)[^,;。]{0,4}$|第[一二三四五六七八九十0-9]+、$");

  private static final Pattern NTH =
      Pattern.compile(
          "第([0-9一二三四五六七八九十百]{1,5})(?:个)?(工作日|日历天|自然日|日|天|个月)[^,;。]{0,4}?(?:,[^,;。]{0,6}?)?(?:一次性?)?(?:支付|付|拨|结清|到账)");
  private static final Pattern SEASONS = Pattern.compile("([一二两三四1-4])个?季度?(?:之内|以内|内|后|之后|以后)");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:支付|付款|拨付)[^|]{0,4}(?:时限|时间|期限|时点|日期|节点)|时限|支付时间|款(?:项|别)[^\\n"
              + "]{0,20}\\|期限|款[^|]{0,4}[|].*期限|期限.*[|][^|]{0,4}款");
  private static final Pattern ROW_MONEY = Pattern.compile("款|结算|尾|竣工|余额|价");

  @Override
  public List<Fact> read(Reading reading, ShareFinder shares, Facts found) {
    List<Fact> terms = new ArrayList<>();
    String head = "";
    int table = -1;
    for (Sentence sentence : reading.contract().sentences()) {
      PartKind kind = reading.part(sentence).kind();
      if (kind == PartKind.PAPER || kind == PartKind.AWARD_NOTICE) {
        continue;
      }
      if (sentence.table() >= 0) {
        head = sentence.table() == table ? head : sentence.text();
        table = sentence.table();
        if (HEAD.matcher(head).find() && !sentence.text().equals(head)) {
          row(reading, sentence).ifPresent(terms::add);
        }
      } else if (reading.text().has(sentence, SIGNS)) {
        prose(reading, sentence, terms);
      }
    }
    return Precedence.apply(reading.contract(), terms);
  }

  private static Optional<Fact> row(Reading reading, Sentence sentence) {
    String text = sentence.text();
    if (OTHER_MONEY.in(text) || !ROW_MONEY.matcher(text).find()) {
      return Optional.empty();
    }
    return PeriodMentions.in(text).stream()
        .filter(p -> !p.blank() && p.days().isPresent())
        .filter(p -> !OTHER_ACT.in(text.substring(p.to(), Segment.at(text, p.from()).to())))
        .reduce((a, b) -> b)
        .map(p -> fact(reading.source(sentence.span()), text, p, 0));
  }

  private static void prose(Reading reading, Sentence sentence, List<Fact> terms) {
    String text = sentence.text();
    for (PeriodMention p : PeriodMentions.in(text)) {
      if (!p.blank()
          && p.days().isPresent()
          && p.unit() != Unit.HOUR
          && !reading.choices().unselected(sentence, p.from())
          && !reading.struck(sentence, p.from(), p.to())
          && reading.means(sentence, p.from(), p.to())
          && !Negation.figureDenied(text, p.from())
          && paysWithin(reading, sentence, p)) {
        Segment own = Segment.labelled(text, p.from());
        terms.add(fact(source(reading, sentence, own), text, p, own.from()));
      }
    }
    nth(reading, sentence, terms);
    seasons(reading, sentence, terms);
  }

  private static Source source(Reading reading, Sentence sentence, Segment own) {
    String text = sentence.text();
    boolean verb = PAY.matcher(own.of(text)).find();
    int to = verb ? own.to() : own.next(text).to();
    int from = own.to() - own.from() < 12 ? own.previous(text).from() : own.from();
    return reading.source(reading.span(sentence, from, Math.max(own.to(), to)));
  }

  private static PeriodFact fact(Source source, String text, PeriodMention p, int from) {
    String trigger = text.substring(Math.max(from, p.from() - 20), p.from());
    return new PeriodFact(
        "payment.termDays",
        p.length().orElseThrow(),
        p.unit(),
        p.days().orElseThrow(),
        "付款期限",
        trigger,
        source);
  }

  private static boolean paysWithin(Reading reading, Sentence sentence, PeriodMention p) {
    String text = sentence.text();
    Segment own = Segment.labelled(text, p.from());
    String left = text.substring(own.from(), p.from());
    String right = text.substring(p.to(), Math.max(own.to(), p.to()));
    String before = own.previous(text).of(text);
    if (BILL.in(text) && (DUE.matcher(left).find() || left.endsWith("期限不超过"))) {
      return false; // when a bill falls due, not when it is given
    }
    if (REVIEWED.matcher(left).find() || left.endsWith("第")) {
      return false; // 结算审核期限九十日，审定后…付款
    }
    if (left.endsWith("每")
        || left.endsWith("每隔")
        || LATE.in(left)
        || DISPUTED.in(left)
        || otherClause(reading, sentence)) {
      return false;
    }
    if (LABEL.matcher(left).find()) {
      return !OTHER_MONEY.in(left);
    }
    if (DUE_THEN.matcher(right).find() && PAY.matcher(before + left).find()) {
      return !OTHER_MONEY.in(before + left);
    }
    Matcher verb = PAY.matcher(right);
    String way = right;
    if (verb.find()) {
      way = right.substring(0, verb.start());
    } else {
      String next = own.next(text).of(text);
      Matcher later = PAY.matcher(next);
      boolean runs = !right.isEmpty() || RUNS.in(left);
      if (!later.find() || later.start() > 14 || !endsHere(right) || !runs) {
        return false;
      }
      way = right + next.substring(0, later.start());
      right = right + next;
    }
    boolean act =
        OTHER_ACT.in(PLAINLY.matcher(way).replaceAll("")) && !AND_PAYS.matcher(right).find();
    String own2 = left + right;
    boolean other = OTHER_MONEY.in(own2) || OTHER_MONEY.in(before) && !own2.contains("款");
    return !act && !other;
  }

  /** 满三个月，发包人付清: nothing but 内 or 后 stands between the period and its comma. */
  private static boolean endsHere(String right) {
    return right.length() <= 4;
  }

  /** Clauses on retention money and wages have periods of their own. */
  private static boolean otherClause(Reading reading, Sentence sentence) {
    Clause clause = reading.clause(sentence);
    for (int depth = 0; depth < 3; depth++) {
      String caption = clause.caption();
      if (caption.length() <= 20
          && (OTHER_MONEY.in(caption) || caption.contains("违约") || caption.contains("索赔"))
          && !caption.contains("付款")
          && !caption.contains("进度")) {
        return true;
      }
      if (clause.parent() < 0) {
        return false;
      }
      clause = reading.contract().clauses().get(clause.parent());
    }
    return false;
  }

  /** 验收合格后一个季度内付清. */
  private static void seasons(Reading reading, Sentence sentence, List<Fact> terms) {
    String text = sentence.text();
    Matcher matcher = SEASONS.matcher(text);
    while (matcher.find()) {
      Segment own = Segment.labelled(text, matcher.start());
      String left = text.substring(own.from(), matcher.start());
      boolean pays =
          PAY.matcher(text.substring(matcher.end(), own.to())).find() || LABEL.matcher(left).find();
      Optional<BigDecimal> number = Numerals.parse(matcher.group(1));
      if (pays && number.isPresent() && !OTHER_MONEY.in(own.of(text))) {
        BigDecimal months = number.get().multiply(BigDecimal.valueOf(3));
        Source source = reading.source(reading.span(sentence, own.from(), own.to()));
        terms.add(
            new PeriodFact(
                "payment.termDays",
                months,
                Unit.MONTH,
                months.multiply(BigDecimal.valueOf(30)),
                "付款期限",
                left,
                source));
      }
    }
  }

  /** 核定后第90日支付. */
  private static void nth(Reading reading, Sentence sentence, List<Fact> terms) {
    String text = sentence.text();
    Matcher matcher = NTH.matcher(text);
    while (matcher.find()) {
      Segment own = Segment.labelled(text, matcher.start());
      Optional<BigDecimal> number = Numerals.parse(matcher.group(1));
      String left = text.substring(own.from(), matcher.start());
      if (number.isEmpty()
          || OTHER_MONEY.in(own.of(text))
          || otherClause(reading, sentence)
          || left.endsWith("每月")
          || left.endsWith("月")) {
        continue;
      }
      Unit unit =
          matcher.group(2).equals("工作日")
              ? Unit.WORKING_DAY
              : matcher.group(2).equals("个月") ? Unit.MONTH : Unit.DAY;
      BigDecimal days =
          switch (unit) {
            case WORKING_DAY -> number.get().multiply(new BigDecimal("1.4"));
            case MONTH -> number.get().multiply(BigDecimal.valueOf(30));
            default -> number.get();
          };
      Source source = reading.source(reading.span(sentence, own.from(), own.to()));
      terms.add(new PeriodFact("payment.termDays", number.get(), unit, days, "付款期限", left, source));
    }
  }
}

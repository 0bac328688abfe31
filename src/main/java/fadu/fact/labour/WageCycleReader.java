package fadu.fact.labour;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * How often labour cost is paid: {@code labour.costCycle}, {@code labour.costByStage} where it
 * waits for a stage of the works, {@code labour.costIncluded} where it comes with the progress
 * payment, {@code payment.progressCycle}.
 */
public final class WageCycleReader implements FactReader {
  private static final Words PROGRESS = Words.of("款");

  /** 三个时点分三次划进专户: the account tells whose money it is. */
  private static final Words ACCOUNT = Words.of("专户|专用账户");

  private static final int SHORT = 60;
  private static final Words PAY =
      Words.of("付|拨|发|结清|结算|一拨|一结|结一|结两|结三|结四|给|到账|周期|兑现|打一|打进|打到|打给|打入|转入|汇|划|打两|转到");
  private static final Words PAYS =
      Words.of(
          "支付|拨付|发放|结清|结付|付清|拨入|拨到|付款|一起付|再付|才付|给付|兑付|结算|后付|时付|拨给|给一半|付一半|给一回|给一次|给一笔|付一回|后发|再发|才发|发清|划进|划到|打进|打到|拨进|转进|划拨|划付|划转|各划|各付|各拨|各发|兑现|发给|结一次");
  private static final Pattern INSTALMENTS = Pattern.compile("批次|拨付|支付|节点|阶段|付款|条件|期次|时间");
  private static final Pattern STAGE =
      Pattern.compile(
          "节点|时点|关口|形象进度|交验|移交后|交付后|种完|栽完|挖完|盖完|砌完|铺完|修完|弄完|拆除完|安装完|浇筑完|吊装完|铺设完|各阶段|分阶段|阶段|封顶|贯通|合龙|主体完|基础完|竣工|完工|交工|验收合格|工程结束|全部干完|做完|干完|修通|通车|工程结算");
  private static final Words DENIED =
      Words.of("不受|不得|不按|不随|无须|无需|不因|不论|无论|不管|禁止|严禁|不影响|不以|不等|不并入|不含|不包含|不包括|不计入|单独|另行");

  /** 账户在完工且工资结清以前不得注销: what lasts until then. */
  private static final Words BEFORE = Words.of("以前|之前|前不|前,|完毕前|结清前|注销|撤销|销户");

  private static final Words ARREARS = Words.of("拖欠|欠薪|欠付|无欠|克扣|投诉|讨薪|余额|保证金|保函|公示|清偿");
  private static final Words DUTY = Words.of("确保|保证|足额|全部付清|全额|及时");

  /** 工资结清以前账户不得注销: the payment is the limit of something else. */
  private static final Pattern UNTIL_PAID =
      Pattern.compile(
          "(?:结清|付清|发清|发完|付完|支付完|发放完|兑付完)[^,;。|]{0,4}(?:以前|之前|前)"
              + "|(?:结清|付清|发清|发完|付完|支付完|发放完|兑付完)[^;。|]{0,40}(?:注销|销户|撤户|撤销|关闭)");

  private static final Words AGAIN = Words.of("一起|一并|统一|再|才|方|一次性|集中|等|一把|一块|一总|总共");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> cycles = new ArrayList<>();
    List<Fact> stages = new ArrayList<>();
    List<Fact> included = new ArrayList<>();
    List<Fact> progress = new ArrayList<>();
    for (Sentence sentence :
        reading.candidates().hits("labour-cost").rows().words(PROGRESS, ACCOUNT).own()) {
      PartKind kind = reading.part(sentence).kind();
      if (kind == PartKind.PAPER || kind == PartKind.AWARD_NOTICE) {
        continue;
      }
      boolean wages =
          !reading.hits().in(sentence, "labour-cost").isEmpty()
              || ACCOUNT.in(sentence.text())
              || listed(reading, sentence);
      if (wages && !reading.choices().unselected(sentence, 0)) {
        cycles.addAll(cycles(reading, sentence, Subject.WAGES, "labour.costCycle"));
        stages.addAll(stages(reading, sentence));
        included.addAll(included(reading, sentence));
      }
      if (sentence.text().contains("款")) {
        progress.addAll(cycles(reading, sentence, Subject.PROGRESS, "payment.progressCycle"));
      }
    }
    List<Fact> facts = new ArrayList<>(Precedence.apply(reading.contract(), progress));
    if (cycles.isEmpty() && stages.isEmpty()) {
      WithProgress.add(reading, found, included, facts, cycles, stages);
    }
    facts.addAll(Precedence.apply(reading.contract(), cycles));
    facts.addAll(Precedence.apply(reading.contract(), stages));
    facts.addAll(Precedence.apply(reading.contract(), included));
    return facts;
  }

  /** A row of a table that lays down when labour cost is paid. */
  private static boolean listed(Reading reading, Sentence sentence) {
    if (sentence.table() < 0 || !STAGE.matcher(sentence.text()).find()) {
      return false;
    }
    List<Sentence> all = reading.contract().sentences();
    int top = sentence.index();
    while (top > 0
        && all.get(top - 1).table() == sentence.table()
        && all.get(top - 1).file() == sentence.file()) {
      top--;
    }
    String head = all.get(top).text();
    return top < sentence.index()
        && Subject.WAGES.in(head)
        && !Subject.OTHER.in(head)
        && INSTALMENTS.matcher(head).find();
  }

  /** A row of a table speaks of one thing, whatever cell says how often. */
  private static List<Fact> cycles(Reading reading, Sentence sentence, Subject about, String key) {
    List<Fact> facts = new ArrayList<>();
    String text = sentence.text();
    if (about == Subject.WAGES && PRICES.in(text)) {
      return facts;
    }
    for (Cycle cycle : Cycle.in(text)) {
      Segment own = Segment.labelled(text, cycle.from());
      if (monthly(cycle) && Monthly.denied(text, cycle)) {
        continue;
      }
      boolean subject =
          Subject.at(text, cycle.from(), cycle.to()).filter(s -> s == about).isPresent();
      if (!subject
          || DENIED.in(text.substring(own.from(), cycle.from())) && !monthly(cycle)
          || !reading.means(sentence, cycle.from(), cycle.to())
          || sentence.table() < 0 && text.indexOf('|') < 0 && !paid(text, own)
          || cycle.yearEnd() && (!yearly(text) || Monthly.said(text))) {
        continue;
      }
      facts.add(
          new PeriodFact(
              key,
              cycle.days(),
              Unit.DAY,
              cycle.days(),
              about == Subject.WAGES ? "人工费" : "进度款",
              text.substring(cycle.from(), cycle.to()),
              source(reading, sentence, cycle.from(), cycle.to())));
    }
    return facts;
  }

  /** 人工费、水泥以信息价为基准,差额按季结算: prices that rise, not wages that are paid. */
  private static final Words PRICES = Words.of("信息价|价差|差额|调差|基准价|涨跌|涨落");

  private static boolean monthly(Cycle cycle) {
    return Monthly.is(cycle);
  }

  private static boolean paid(String text, Segment own) {
    return PAY.in(own.of(text)) || PAY.in(own.next(text).of(text));
  }

  /** 春节前付清全部工资 is a promise on top; 年底一起结清 is when wages are paid. */
  private static boolean yearly(String text) {
    return !ARREARS.in(text) && !DUTY.in(text) && AGAIN.in(text);
  }

  private static List<Fact> stages(Reading reading, Sentence sentence) {
    List<Fact> facts = new ArrayList<>();
    String text = sentence.text().replace("完工程", "完_程"); // 已完工程 is no completion
    if (ARREARS.in(text)) {
      return facts;
    }
    boolean monthly =
        Cycle.in(text).stream()
            .anyMatch(
                c ->
                    monthly(c)
                        && !Monthly.denied(text, c)
                        && Subject.at(text, c.from(), c.to())
                            .filter(s -> s == Subject.WAGES)
                            .isPresent());
    Matcher matcher = STAGE.matcher(text);
    boolean refused = Monthly.refused(text);
    String paying = UNTIL_PAID.matcher(text).find() ? withoutLimits(text) : text;
    if (!monthly) {
      WageWait.in(reading, sentence).ifPresent(facts::add);
    }
    while (!monthly && facts.isEmpty() && matcher.find()) {
      Segment own = Segment.labelled(text, matcher.start());
      String left = text.substring(own.from(), matcher.start());
      boolean wages =
          listed(reading, sentence)
              || byTurns(text, matcher.start())
              || refused
              || about(text, own, matcher.start(), matcher.end())
                  && PAYS.in(
                      paying.substring(matcher.end(), Math.max(own.to(), own.next(text).to())));
      boolean until = BEFORE.in(text.substring(matcher.end(), Math.max(matcher.end(), own.to())));
      boolean meant = reading.means(sentence, matcher.start(), matcher.end());
      if (wages && meant && !until && !DENIED.in(left) && !DENIED.in(previous(text, own))) {
        facts.add(
            new TextFact(
                "labour.costByStage",
                own.of(text),
                matcher.group(),
                source(reading, sentence, matcher.start(), matcher.end())));
      }
    }
    return facts;
  }

  private static String previous(String text, Segment own) {
    return own.previous(text).of(text).replace("不按月", "").replace("不按自然月", "");
  }

  /** 人工费随工程款分三次拨:基础一次、封顶一次. */
  private static boolean byTurns(String text, int at) {
    Matcher with = Included.IN.matcher(text);
    return with.find()
        && (with.start() < at || with.group().indexOf('次') >= 0 || with.group().indexOf('期') >= 0)
        && !Included.NOT.matcher(with.group()).find()
        && !Included.NOT.matcher(before(text, with.start())).find()
        && TURNS.matcher(text).find();
  }

  private static final Pattern TURNS =
      Pattern.compile("分[一二三四五六七八九两几数0-9]{1,3}(?:次|批|期|笔|回)|[^每]一(?:次|回|笔)、");

  private static String withoutLimits(String text) {
    StringBuilder paying = new StringBuilder(text);
    Matcher matcher = UNTIL_PAID.matcher(text);
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        paying.setCharAt(i, '_');
      }
    }
    return paying.toString();
  }

  /** 农民工工资随进度款在…节点支付: wages name the stretch although the progress payment is nearer. */
  private static boolean about(String text, Segment own, int at, int to) {
    String words = text.substring(own.from(), at);
    boolean with = Included.IN.matcher(words).find() && !Included.NOT.matcher(words).find();
    var near = Subject.near(text, at, to);
    return with
        || near.filter(s -> s == Subject.WAGES).isPresent()
        || near.isEmpty() && own.to() - to <= 4 && waits(text, own.next(text));
  }

  /** 工程竣工以后,工资才一次发清: the wages that wait are named after the comma. */
  private static boolean waits(String text, Segment next) {
    boolean employer = next.of(text).contains("拨") && PAYS.in(next.of(text));
    return (AGAIN.in(next.of(text)) || employer)
        && Subject.near(text, next.from(), next.from()).filter(s -> s == Subject.WAGES).isPresent();
  }

  private static List<Fact> included(Reading reading, Sentence sentence) {
    Matcher matcher = Included.IN.matcher(sentence.text());
    if (!matcher.find()
        || !reading.means(sentence, matcher.start(), matcher.end())
        || Included.NOT.matcher(matcher.group()).find()
        || Included.NOT.matcher(before(sentence.text(), matcher.start())).find()) {
      return List.of();
    }
    return List.of(
        new TextFact(
            "labour.costIncluded",
            matcher.group(),
            "随进度款",
            source(reading, sentence, matcher.start(), matcher.end())));
  }

  private static String before(String text, int at) {
    return text.substring(Segment.labelled(text, at).from(), at);
  }

  private static Source source(Reading reading, Sentence sentence, int from, int to) {
    if (sentence.table() >= 0 || sentence.text().length() <= SHORT) {
      return reading.source(sentence.span());
    }
    String text = sentence.text();
    int start = Segment.labelled(text, from).from();
    int end = Segment.labelled(text, Math.max(from, to - 1)).to();
    return reading.source(reading.span(sentence, start, end));
  }

  static MissingFact unknown(Source source) {
    return new MissingFact("labour.costCycle", State.UNREADABLE, "人工费随进度款支付，进度款的周期没有写明", source);
  }
}

package fadu.fact.acceptance;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Dropped;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.GeneralConditions;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.Segment;
import fadu.fact.Unit;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Within what time the employer has the works accepted: {@code acceptance.days} (item 有理由 where a
 * reason for its length is given), {@code acceptance.rule} where the time is left to the employer,
 * and {@code acceptance.hidden} for covered works (kind 有时限 or 无时限).
 */
public final class DeadlineReader implements FactReader {
  private static final String DAYS = "acceptance.days";
  private static final Pattern ACCEPTS = Pattern.compile("组织|召集|安排|进行|办理|完成|开展|验收|会同|牵头|主持|启动");
  private static final Pattern NOT_YET =
      Pattern.compile(
          "(?:结算|付款|支付|付至|返还|退还|移交|交付|提交|报送|清理|退场|撤场|整改|返工|修复|审查|审核|备案|资料|答复|到场|检查|覆盖|保修|提出|通知)");
  private static final Pattern FINAL =
      Pattern.compile("竣工|交工|完工|干完|做完|完活|建好|修好|报上来|工程|验收申请|申请|报告|综合|整体");
  private static final Pattern AFTER = Pattern.compile("^(?:(?:之?内|以内|前|之前|以前),?)?[^。;,|]{0,26}验收");
  private static final Pattern BEFORE =
      Pattern.compile("验收(?:的)?(?:组织)?(?:期限|时限|时间|期)?[^。;|]{0,16}$|验收[^。;]{0,8}\\|[^。;]{0,30}$");
  private static final Pattern PASSED =
      Pattern.compile("验收(?:合格|通过|完成|结束|备案|之日|后|证书|日)[^。;,]{0,12}$");
  private static final Pattern REASON =
      Pattern.compile("因|由于|鉴于|须经|需经|包括[^。;]{0,20}(?:专项|试运行|检测)|理由|专项验收|考虑");

  /** What runs from acceptance is no time for it. */
  private static final Pattern AFTERWARDS = Pattern.compile("验收(?:合格|通过)之?日?(?:起|后)|缺陷责任|保修|质保|养护");

  private static final Pattern RUNS_FROM = Pattern.compile("^\\(?(?:自|从)");

  /** 第九十日以内 is within ninety days. */
  private static final Pattern ORDINAL =
      Pattern.compile("第([0-9一二三四五六七八九十百]{1,5}(?:个)?(?:工作日|日|天))");

  /** 隐蔽部位须经验收签认方可覆盖: that it is checked, not within what time. */
  private static final Pattern CHECKED =
      Pattern.compile("隐蔽(?:工程|部位|项目)?[^。;|]{0,30}(?:验收|检查|查验|验看|来验|签认|验合格)");

  private static final Pattern COVERED = Pattern.compile("隐蔽|覆盖前|回填前|封闭前|浇筑前|浇混凝土|埋设前");
  private static final Pattern SHORT =
      Pattern.compile("小时|[0-9] ?h|[0-9] ?d|[0-9一二三四五六七八九十两]+(?:个)?(?:日|天|工作日)|当日|当天|次日");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    List<Fact> hidden = new ArrayList<>();
    List<Fact> untimed = new ArrayList<>();
    for (Sentence sentence : sayings.about("acceptance-words")) {
      if (!sayings.counts(sentence, 0)) {
        continue;
      }
      if (COVERED.matcher(sentence.text()).find()) {
        Optional<Fact> told = hidden(sayings, sentence);
        told.ifPresent(hidden::add);
        if (told.isEmpty() && CHECKED.matcher(sentence.text()).find()) {
          untimed.add(sayings.fact("acceptance.hidden", "无时限", sentence));
        }
      }
      Optional<Saying> vague =
          sayings.all(sentence, "acceptance.vague").stream().filter(s -> open(s)).findFirst();
      List<Fact> days = days(reading, sentence);
      facts.addAll(days);
      if (days.isEmpty()) {
        vague.ifPresent(s -> facts.add(sayings.fact("acceptance.rule", "未定", s)));
      }
    }
    List<Fact> all = new ArrayList<>(Precedence.apply(reading.contract(), facts));
    if (facts.isEmpty()) {
      GeneralConditions.elsewhere(reading, DAYS).ifPresent(all::add);
    }
    all.addAll(hidden);
    if (hidden.isEmpty() && !untimed.isEmpty() && !byGeneral(reading)) {
      all.add(untimed.get(0));
    }
    return all;
  }

  /** The general conditions of the model form give the time; in the file or by reference. */
  private static boolean byGeneral(Reading reading) {
    return GeneralConditions.elsewhere(reading, DAYS).isPresent()
        || reading.contract().parts().stream().anyMatch(p -> p.kind() == PartKind.GENERAL);
  }

  private static boolean open(Saying saying) {
    String text = saying.sentence().text();
    boolean again = Pattern.compile("重新|再次|复验|复查|整改|返工|隐蔽|材料").matcher(saying.segment()).find();
    return !again && !saying.forbidden() && !text.contains("不得拖延");
  }

  private static List<Fact> days(Reading reading, Sentence sentence) {
    List<Fact> facts = new ArrayList<>();
    String text = sentence.text();
    if (!text.contains("验收")) {
      plainly(reading, sentence).ifPresent(facts::add);
      return facts;
    }
    for (PeriodMention period : PeriodMentions.in(ORDINAL.matcher(days(text)).replaceAll("计$1"))) {
      boolean length = period.days().isPresent() && period.unit() != Unit.DESIGN_LIFE;
      if (length && ofAcceptance(text, period) && !Dropped.covers(text, period.from())) {
        BigDecimal days = period.days().get();
        int from = Segment.at(text, period.from()).from();
        int to = Segment.at(text, period.to()).to();
        String reason = REASON.matcher(text.substring(0, period.to())).find() ? "有理由" : "";
        facts.add(
            new PeriodFact(
                DAYS,
                period.length().orElse(days),
                period.unit(),
                days,
                reason,
                "",
                reading.source(
                    sentence.table() >= 0 ? sentence.span() : reading.span(sentence, from, to))));
      }
    }
    return facts;
  }

  /** 28 d内 is 28 days; as many characters as before. */
  private static String days(String text) {
    return LETTER.matcher(text).replaceAll("$1日$2");
  }

  private static final Pattern LETTER = Pattern.compile("([0-9] ?)[dD]([\\p{Han},;。)]|$)");

  /** 甲方十五天里头叫上监理来验. */
  private static final Pattern PLAIN =
      Pattern.compile("(?:天|日|个月|星期|周)(?:之?内|以内|里头|里|内)[^,;。]{0,24}(?:来验|验一验|验完|验工|交验|看活)");

  private static Optional<Fact> plainly(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Matcher matcher = PLAIN.matcher(text);
    if (!matcher.find() || !FINAL.matcher(text).find()) {
      return Optional.empty();
    }
    return PeriodMentions.in(text).stream()
        .filter(p -> p.days().isPresent() && p.to() > matcher.start() && p.from() < matcher.end())
        .findFirst()
        .map(
            p ->
                new PeriodFact(
                    DAYS,
                    p.length().orElse(p.days().get()),
                    p.unit(),
                    p.days().get(),
                    "",
                    "",
                    reading.source(sentence.span())));
  }

  private static boolean ofAcceptance(String text, PeriodMention period) {
    Segment here = Segment.at(text, period.from());
    String left = text.substring(0, period.from());
    String own = text.substring(here.from(), period.from());
    String right = text.substring(period.to());
    String tail = text.substring(period.to(), Math.max(here.to(), period.to()));
    boolean hidden = text.contains("隐蔽") && !text.contains("竣工") && !text.contains("交工");
    String labelled = text.substring(Segment.labelled(text, period.from()).from(), period.from());
    if (hidden || PASSED.matcher(own).find() || AFTERWARDS.matcher(labelled).find()) {
      return false;
    }
    boolean counted = RUNS_FROM.matcher(right).find();
    boolean after = !counted && AFTER.matcher(right).find() && ACCEPTS.matcher(right).find();
    boolean other =
        NOT_YET
            .matcher(right.substring(0, Math.max(0, Math.min(right.length(), right.indexOf("验收")))))
            .find();
    if (after && !other && FINAL.matcher(text).find()) {
      return true;
    }
    boolean within =
        tail.startsWith("内")
            || tail.startsWith("以内")
            || tail.startsWith("之内")
            || text.contains("|");
    boolean named =
        BEFORE.matcher(left).find()
            && Pattern.compile("竣工验收|交工验收|完工验收|组织验收|验收(?:组织|期限|时限)").matcher(left).find();
    return named && within && !NOT_YET.matcher(tail).find();
  }

  private static Optional<Fact> hidden(Sayings sayings, Sentence sentence) {
    Optional<Saying> open =
        sayings.first(sentence, "acceptance.hidden-open").filter(s -> !s.forbidden());
    if (open.isPresent()) {
      return open.map(s -> sayings.fact("acceptance.hidden", "无时限", s));
    }
    boolean limited =
        sayings.clauseOf(sentence).stream().anyMatch(s -> SHORT.matcher(s.text()).find());
    if (limited && sentence.text().contains("隐蔽")) {
      return Optional.of(sayings.fact("acceptance.hidden", "有时限", sentence));
    }
    return Optional.empty();
  }
}

package fadu.fact.payment;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import fadu.clause.Clause;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Unit;
import fadu.fact.Wording;
import fadu.fact.Words;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Within how long the employer pays what is due: {@code payment.termDays}, with its trigger. */
public final class TermReader implements FactReader {
  private static final String KEY = "payment.termDays";
  private static final BigDecimal QUARTER = BigDecimal.valueOf(90);
  private static final int BACK = 3;

  private static final Words MONEY =
      Words.of("进度款|结算款|竣工款|工程款|价款|余款|尾款|款项|结算价|应付款|付款|支付|拨付|结算余款|审定价|期中支付|结清|付清");
  private static final Words PAYS =
      Words.of("支付|付清|付至|付讫|拨付|结清|转付|付款|给付|付到|结付|付给|拨款|汇至|付完|清付|付给|打款|到户|划付|兑付");

  /** What the period runs from. */
  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?:确认|审核|审定|验收|签认|签署|发票|申请|结算|交付|计量|批准|提交|核定|收到|完工|竣工|合格|审批|审签|认可|签字|移交|当期|次月|届满|签证|审结|审毕)[^,;。|]{0,16}$");

  private static final Pattern TRIGGER_FAR =
      Pattern.compile(
          "(?:之日|日|后|时|起|满)[^;。|]{0,6}$|(?:确认|审核|审定|验收|签认|发票|申请|结算|计量|核定|合格)[^;。]{0,24}$");
  private static final Pattern AFTER =
      Pattern.compile("^(?:之?内|以内|内|之?后|以后|届满|期满|满|止|付|支|拨|结|的期限内|[,|;。]|$)");

  /** Other periods than those of paying what is due. */
  private static final Wording RETENTION =
      Wording.of("质保|质量保证|保修金|缺陷责任|保留金|质量保修", "质保金|质量保证金|质量保修金|保修金|缺陷责任|保留金|质保期|保修期");

  private static final Wording OTHERS =
      Wording.of(
          "分包|供应商|材料商|劳务|工人|班组|工资|预付款|备料款|保函|担保|利息|违约金|罚款",
          "(?:向|给|与)(?:其)?(?:分包|供应商|材料|劳务|班组|工人|农民工)|供应商|材料商|分包人|工资|预付款|备料款|保函|担保|保证金|罚款|人工费");
  private static final Pattern LATE =
      Pattern.compile("(?:逾期|超过|拖延|延迟|迟延|拖欠|届满后|超出|不超过上述)[^,;。]{0,8}$");
  private static final Pattern REVIEWS =
      Pattern.compile("^[^,;。]{0,10}(?:审核|审查|审批|审定|答复|提出|确认|完成|提交|报送|核对|组织|验收|通知|退还|返还)");

  private static final Pattern QUARTERS = Pattern.compile("([一二两三12])个?季度");

  private record Term(int from, int to, BigDecimal length, Unit unit, BigDecimal days) {}

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<PeriodFact> facts = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      if (reading.part(sentence).kind() != PartKind.PAPER
          && (MONEY.in(sentence.text()) || paymentList(reading, sentence))) {
        for (Term term : terms(sentence.text())) {
          if (pays(reading, sentence, term)) {
            facts.add(fact(reading, sentence, term));
          }
        }
      }
    }
    return List.copyOf(Precedence.apply(reading.contract(), facts));
  }

  private static List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    for (PeriodMention mention : PeriodMentions.in(text)) {
      if (mention.days().isPresent() && mention.unit() != Unit.DESIGN_LIFE) {
        terms.add(
            new Term(
                mention.from(),
                mention.to(),
                mention.length().orElseThrow(),
                mention.unit(),
                mention.days().get()));
      }
    }
    Matcher quarters = QUARTERS.matcher(text);
    while (quarters.find()) {
      int count = "一1".contains(quarters.group(1)) ? 1 : "三".equals(quarters.group(1)) ? 3 : 2;
      BigDecimal days = QUARTER.multiply(BigDecimal.valueOf(count));
      terms.add(new Term(quarters.start(), quarters.end(), days, Unit.DAY, days));
    }
    return terms;
  }

  private static boolean pays(Reading reading, Sentence sentence, Term term) {
    String text = sentence.text();
    Segment own = Segment.labelled(text, term.from());
    String left = text.substring(own.from(), term.from());
    String right = text.substring(term.to(), own.to());
    Segment before = own.previous(text);
    Segment after = own.next(text);
    String near = text.substring(before.from(), Math.min(text.length(), after.to()));
    boolean row = sentence.table() >= 0 || text.indexOf('|') >= 0;
    boolean triggered =
        TRIGGER.matcher(left).find()
            || TRIGGER_FAR.matcher(text.substring(0, term.from())).find()
            || row;
    boolean paying =
        PAYS.in(right)
            || PAYS.in(after.of(text)) && !REVIEWS.matcher(right).find()
            || PAYS.in(left)
            || row && paymentTable(reading, sentence)
            || paymentList(reading, sentence);
    return triggered
        && paying
        && AFTER.matcher(text.substring(term.to())).find()
        && !LATE.matcher(left).find()
        && !(REVIEWS.matcher(right.replaceFirst("^(?:之?内|以内)", "")).find() && !PAYS.in(right))
        && !RETENTION.in(row ? text : near)
        && !OTHERS.in(row ? text : own.of(text))
        && !Amended.superseded(text, term.from())
        && !reading.choices().unselected(sentence, term.from())
        && !reading.struck(sentence, term.from(), term.to());
  }

  /** | 款项 | 支付时限 |: the head says what the periods of the column are. */
  private static boolean paymentTable(Reading reading, Sentence row) {
    return reading.contract().sentences().stream()
        .filter(s -> s.file() == row.file() && s.table() == row.table())
        .findFirst()
        .filter(
            head ->
                (PAYS.in(head.text()) || head.text().contains("款"))
                    && (head.text().contains("时") || head.text().contains("期")))
        .isPresent();
  }

  /** 付款时间：（1）进度款——计量确认后30日: a list of terms of payment. */
  private static boolean paymentList(Reading reading, Sentence sentence) {
    Clause clause = reading.clause(sentence);
    Optional<Clause> above =
        clause.parent() >= 0
            ? Optional.of(reading.contract().clauses().get(clause.parent()))
            : Optional.empty();
    if (lead(clause.caption()) || above.filter(c -> lead(c.caption())).isPresent()) {
      return true;
    }
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - BACK); i--) {
      Sentence earlier = all.get(i);
      if (earlier.file() == sentence.file()
          && lead(earlier.text())
          && earlier.text().endsWith(":")) {
        return true;
      }
    }
    return false;
  }

  private static boolean lead(String words) {
    return (words.contains("付款") || words.contains("支付"))
        && (words.contains("时间") || words.contains("期限") || words.contains("时限"));
  }

  private static PeriodFact fact(Reading reading, Sentence sentence, Term term) {
    String text = sentence.text();
    Segment own = Segment.labelled(text, term.from());
    Segment next = own.next(text);
    boolean more = !PAYS.in(own.of(text)) && PAYS.in(next.of(text));
    int to = more ? next.to() : own.to();
    boolean row = sentence.table() >= 0;
    return new PeriodFact(
        KEY,
        term.length(),
        term.unit(),
        term.days(),
        "",
        text.substring(own.from(), term.from()),
        reading.source(row ? sentence.span() : reading.span(sentence, own.from(), to)));
  }
}

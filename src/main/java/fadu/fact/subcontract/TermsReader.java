package fadu.fact.subcontract;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.Mode;
import fadu.fact.NearestParty;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.StatementFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On what terms work may be given on: {@code subcontract.clauses}; {@code MAY} for what the law
 * forbids (无须同意分包, 再分包, 分包给无资质单位或个人, 劳务分包计取主材), {@code MUST_NOT} or {@code MUST} (经同意分包) where the
 * contract keeps to it.
 */
public final class TermsReader implements FactReader {
  static final String KEY = "subcontract.clauses";
  private static final Pattern NOT_WORK =
      Pattern.compile("交底|资料|图纸|培训|工资|通行证|证件|保险|教育|所得税|奖金|津贴|人工费|工程款|账户|名单|房屋|食宿|宿舍");

  /** 人工费…由乙方自行转给各带班人员: wages go to people, no work is given on. */
  private static final Pattern WAGES =
      Pattern.compile(
          "(?:人工费|工资|工钱|劳务费)[^;。]{0,50}(?:转给|发给|付给|交给|代领)[^,;。]{0,8}(?:人员|班组|班长|工人|带班)");

  /** 承包人自有的班组 is no other. */
  private static final Pattern OWN = Pattern.compile("自有|自己的|自家|本单位|本公司|自身|承包人的|乙方的|所属");

  private static final Pattern MATERIAL_BY_CONTRACTOR =
      Pattern.compile("不得|不含|不包|不计|除外|由承包人|由乙方|由总包|承包人提供|乙方提供|不提供|不负责");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sites sites = new Sites(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence :
        reading.candidates().hits("give-on", "subcontractor", "unqualified").rows().list()) {
      boolean said =
          sentence.table() >= 0
              || !reading.hits().in(sentence, "give-on").isEmpty()
              || !reading.hits().in(sentence, "subcontractor").isEmpty()
              || !reading.hits().in(sentence, "unqualified").isEmpty();
      if (said && sites.counts(sentence, 0)) {
        read(reading, sites, sentence, facts);
      }
    }
    return heeded(facts.stream().distinct().toList());
  }

  /** 分包单位由乙方自己选 chooses whom; where the contract asks for consent, that stays. */
  private static List<Fact> heeded(List<Fact> facts) {
    boolean asked = facts.stream().anyMatch(f -> act(f, Mode.MUST, "经发包人同意分包"));
    return asked
        ? facts.stream()
            .filter(f -> !(f instanceof StatementFact s && s.condition().equals(Consent.CHOSEN)))
            .toList()
        : facts;
  }

  private static boolean act(Fact fact, Mode mode, String act) {
    return fact instanceof StatementFact s && s.mode() == mode && s.act().equals(act);
  }

  private static void read(Reading reading, Sites sites, Sentence sentence, List<Fact> facts) {
    int before = facts.size();
    if (sentence.table() >= 0) {
      DoersTable.read(reading, sites, sentence).ifPresent(facts::add);
    }
    match(reading, sites, sentence, "subcontract.unqualified", "分包给无资质单位或个人").ifPresent(facts::add);
    match(reading, sites, sentence, "subcontract.again", "再分包")
        .or(() -> again(reading, sites, sentence))
        .ifPresent(facts::add);
    match(reading, sites, sentence, "subcontract.labour-materials", "劳务分包计取主材")
        .ifPresent(facts::add);
    Consent.waived(reading, sites, sentence).ifPresent(facts::add);
    if (facts.size() == before) {
      lawful(reading, sites, sentence).ifPresent(facts::add);
    }
  }

  private static Optional<Fact> match(
      Reading reading, Sites sites, Sentence sentence, String wording, String act) {
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns(wording)) {
      Matcher matcher = pattern.matcher(text);
      int at = 0;
      while (at < text.length() && matcher.find(at)) {
        boolean work =
            Subcontracting.about(text)
                && !WAGES.matcher(text).find()
                && !NOT_WORK.matcher(Segment.at(text, matcher.start()).of(text)).find();
        boolean materials =
            wording.endsWith("materials")
                && (MATERIAL_BY_CONTRACTOR.matcher(matcher.group()).find()
                    || text.startsWith("工", matcher.end())); // 混凝土工 is a worker
        if (work
            && reading.means(sentence, matcher.start(), matcher.end())
            && !materials
            && !Subcontracting.names(text, matcher)
            && !OWN.matcher(matcher.group()).find()
            && !sites.employerGives(text, matcher.start())) {
          Optional<Mode> mode = Permission.of(sentence, matcher);
          if (mode.isPresent()) {
            return mode.map(
                m -> sites.statement(KEY, sentence, m, act, matcher.start(), matcher.end()));
          }
        }
        at = Math.max(matcher.end(), matcher.start() + 1);
      }
    }
    return Optional.empty();
  }

  /** 分包单位人手不足的,可再找队伍: the one who gives on is the subcontractor. */
  private static Optional<Fact> again(Reading reading, Sites sites, Sentence sentence) {
    List<Hit> subcontractors = reading.hits().in(sentence, "subcontractor");
    String text = sentence.text();
    if (subcontractors.isEmpty() || Subcontracting.purchase(text)) {
      return Optional.empty();
    }
    int from = subcontractors.get(0).to();
    for (Pattern pattern : reading.lexicon().patterns("subcontract.again-open")) {
      Matcher matcher = pattern.matcher(text);
      boolean found = matcher.find() && matcher.start() >= from;
      if (found && NearestParty.before(reading, text, from, matcher.start()).isEmpty()) {
        return Permission.of(sentence, matcher)
            .map(m -> sites.statement(KEY, sentence, m, "再分包", matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** Words that keep to the law: 不得再分包, 经发包人书面同意可以分包. */
  private static Optional<Fact> lawful(Reading reading, Sites sites, Sentence sentence) {
    String text = sentence.text();
    List<Segment> acts = Giving.in(text);
    boolean named = text.contains("分包") || text.contains("转包") || text.contains("分给");
    if (acts.isEmpty() || !named) {
      return Optional.empty();
    }
    Segment act = acts.get(0);
    if (Stance.of(text, act, act.from()).filter(m -> m == Mode.MUST_NOT).isPresent()) {
      return Optional.of(
          sites.statement(KEY, sentence, Mode.MUST_NOT, "违法分包", act.from(), act.to()));
    }
    for (Pattern pattern : reading.lexicon().patterns("subcontract.consent")) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(
            sites.statement(KEY, sentence, Mode.MUST, "经发包人同意分包", matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }
}

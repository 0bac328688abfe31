package fadu.fact.subcontract;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.Mode;
import fadu.fact.NearestParty;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Segment;
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
  private static final String KEY = "subcontract.clauses";
  private static final Pattern SUBJECT =
      Pattern.compile(
          "分包|外包|转包|再包|发包|包工头|包工队|队伍|施工队|班组|包给|分给|交由|交给|转给|再交|找人[干做]|找谁|给谁|谁来|谁做|谁干|承接|承揽|劳务|包下|包干|交[^,;。]{2,20}(?:施工|做|承担)");
  private static final Pattern PURCHASE = Pattern.compile("供货|采购|购买|买卖|租赁|供应商|运输|检测|货源|厂家");
  private static final Pattern NOT_WORK =
      Pattern.compile("交底|资料|图纸|培训|工资|通行证|证件|保险|教育|所得税|奖金|津贴|人工费|工程款|账户|名单|房屋|食宿|宿舍");
  private static final Pattern NEGATES =
      Pattern.compile("不得|严禁|禁止|不准|不许|不允许|不能|不可|不应|不同意|未经|杜绝|不会|不分包|不转包|无权|不含|不包|不计|不提供|不负责");
  private static final Pattern ALLOWS_AFTER =
      Pattern.compile("不反对|不干涉|不干预|不过问|予以认可|无异议|不限制|不追究|不视为|同意|照准|均可|即可|也可|亦可|不作限制|默许|由其自行|自行结算");
  private static final Pattern SANCTION =
      Pattern.compile("违约|解除|终止|退场|清退|清出|处罚|罚款|追究|赔偿|视为|属于|认定|无效|责令|不予|黑名单|没收|责任自负");

  /** Definitions, questions and things done already allow nothing. */
  private static final Pattern ABOUT =
      Pattern.compile("是指|系指|指的是|所称|是否允许|是否可|是否同意|已将|已经|转包人|转包商|的情形|行为");

  /** 承包人自有的班组 is no other. */
  private static final Pattern OWN = Pattern.compile("自有|自己的|自家|本单位|本公司|自身|承包人的|乙方的|所属");

  private static final Pattern NAMED_ONLY = Pattern.compile("^(?:商|人|方|企业|单位)");
  private static final Pattern STAFF = Pattern.compile("^的?(?:人员|人数|数量|规模|作息|配置|分工|机械)");
  private static final Pattern CHOOSES = Pattern.compile("选|定|找|决|聘|安排|组织|引进|物色|联系|挑");
  private static final Pattern MATERIAL_BY_CONTRACTOR =
      Pattern.compile("不得|不含|不包|不计|除外|由承包人|由乙方|由总包|承包人提供|乙方提供|不提供|不负责");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sites sites = new Sites(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence :
        reading.candidates().hits("give-on", "subcontractor", "unqualified").list()) {
      boolean said =
          !reading.hits().in(sentence, "give-on").isEmpty()
              || !reading.hits().in(sentence, "subcontractor").isEmpty()
              || !reading.hits().in(sentence, "unqualified").isEmpty();
      if (said && sites.counts(sentence, 0)) {
        read(reading, sites, sentence, facts);
      }
    }
    return facts.stream().distinct().toList();
  }

  private static void read(Reading reading, Sites sites, Sentence sentence, List<Fact> facts) {
    int before = facts.size();
    if (sentence.table() >= 0) {
      row(reading, sites, sentence).ifPresent(facts::add);
    }
    match(reading, sites, sentence, "subcontract.unqualified", "分包给无资质单位或个人").ifPresent(facts::add);
    match(reading, sites, sentence, "subcontract.again", "再分包")
        .or(() -> again(reading, sites, sentence))
        .ifPresent(facts::add);
    match(reading, sites, sentence, "subcontract.labour-materials", "劳务分包计取主材")
        .ifPresent(facts::add);
    consent(reading, sites, sentence).ifPresent(facts::add);
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
            SUBJECT.matcher(text).find()
                && !NOT_WORK.matcher(Segment.at(text, matcher.start()).of(text)).find();
        boolean materials =
            wording.endsWith("materials") && MATERIAL_BY_CONTRACTOR.matcher(matcher.group()).find();
        if (work
            && !materials
            && !names(text, matcher)
            && !OWN.matcher(matcher.group()).find()
            && !sites.employerGives(text, matcher.start())) {
          Optional<Mode> mode = mode(sentence, matcher);
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
    if (subcontractors.isEmpty() || PURCHASE.matcher(text).find()) {
      return Optional.empty();
    }
    int from = subcontractors.get(0).to();
    for (Pattern pattern : reading.lexicon().patterns("subcontract.again-open")) {
      Matcher matcher = pattern.matcher(text);
      boolean found = matcher.find() && matcher.start() >= from;
      if (found && NearestParty.before(reading, text, from, matcher.start()).isEmpty()) {
        return mode(sentence, matcher)
            .map(m -> sites.statement(KEY, sentence, m, "再分包", matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** Forbidden, warned of (empty), or allowed. */
  private static Optional<Mode> mode(Sentence sentence, Matcher matcher) {
    String text = sentence.text();
    Segment first = Segment.at(text, matcher.start());
    Segment last = Segment.at(text, Math.max(matcher.start(), matcher.end() - 1));
    String left = text.substring(first.from(), matcher.start());
    String words = matcher.group();
    String right = text.substring(matcher.end());
    String tail = text.substring(matcher.end(), last.to());
    boolean denied =
        NEGATES.matcher(left).find()
            || Negation.denied(text, matcher.start())
            || NEGATES.matcher(words).find() && !words.startsWith("不") && !words.startsWith("未经")
            || governed(text, first.from());
    if (denied || NEGATES.matcher(tail).find() && !ALLOWS_AFTER.matcher(tail).find()) {
      return Optional.of(Mode.MUST_NOT);
    }
    boolean accepted = ALLOWS_AFTER.matcher(right).find();
    boolean conditional =
        tail.endsWith("的") || tail.contains("的行为") || left.startsWith("如") || left.startsWith("若");
    boolean speaksOf = ABOUT.matcher(left + words).find() || listed(tail, right);
    if (!accepted && speaksOf) {
      return Optional.empty();
    }
    if (!accepted
        && (conditional || SANCTION.matcher(tail).find())
        && SANCTION.matcher(right).find()) {
      return Optional.empty();
    }
    return Optional.of(Mode.MAY);
  }

  /** An item of a list that names acts: 分包给个人的; */
  private static boolean listed(String tail, String right) {
    return tail.endsWith("的") && right.length() - tail.length() <= 1;
  }

  /** 不得转包,不得…: a prohibition ahead in the same sentence that is still open: 不得有下列…:. */
  private static boolean governed(String text, int from) {
    if (from == 0 || text.charAt(from - 1) != ':') {
      return false;
    }
    String head = text.substring(0, from);
    return NEGATES.matcher(head).find() || LISTING.matcher(head).find();
  }

  private static Optional<Fact> consent(Reading reading, Sites sites, Sentence sentence) {
    String text = sentence.text();
    boolean work = SUBJECT.matcher(text).find();
    if (!work || Labour.only(text) || PURCHASE.matcher(text).find() && !text.contains("分包")) {
      return Optional.empty();
    }
    int from = text.length();
    int to = 0;
    Optional<Fact> refused = Optional.empty();
    for (Pattern pattern : reading.lexicon().patterns("subcontract.no-consent")) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find()
          || asked(reading, text, matcher)
          || names(text, matcher)
          || CONTRACTOR.matcher(matcher.group()).find()
          || matcher.group().contains("组织") && !SUBCONTRACTS.matcher(text).find()) {
        continue;
      }
      Optional<Mode> mode = mode(sentence, matcher);
      if (mode.filter(m -> m == Mode.MAY).isPresent()) {
        from = Math.min(from, matcher.start());
        to = Math.max(to, matcher.end());
      } else if (mode.isPresent()) {
        refused =
            Optional.of(
                sites.statement(
                    KEY, sentence, Mode.MUST_NOT, "无须同意分包", matcher.start(), matcher.end()));
      }
    }
    return to > 0
        ? Optional.of(sites.statement(KEY, sentence, Mode.MAY, "无须同意分包", begin(text, from), to))
        : refused;
  }

  /** 有权决定分包,无须同意: what is given on stands in the stretch before. */
  private static int begin(String text, int from) {
    Segment before = Segment.at(text, from).previous(text);
    boolean says = !Giving.in(before.of(text)).isEmpty() || CHOICE.matcher(before.of(text)).find();
    return says && before.from() < from ? before.from() : from;
  }

  /** 发包人自己找人修,不必跟承包人打招呼: whose consent it is not. */
  private static final Pattern CONTRACTOR =
      Pattern.compile("(?:跟|向|同|经|和|问)(?:承包人|承包方|乙方|施工单位|施工方)");

  /** 自行组织班组完成 is work of one's own. */
  private static final Pattern SUBCONTRACTS = Pattern.compile("分包|外包|转包|发包|包给|交给");

  private static final Pattern CHOICE = Pattern.compile("找谁|哪块|谁干|谁做|给谁|队伍|分包");

  /** 可随时使用分包商的设备 speaks of the subcontractor, not of subcontracting. */
  private static boolean names(String text, Matcher matcher) {
    String words = matcher.group();
    String after = text.substring(matcher.end());
    boolean crew = words.endsWith("班组") || words.endsWith("队伍") || words.endsWith("施工队");
    if (crew && STAFF.matcher(after).find()) {
      return true;
    }
    return (words.endsWith("分包") || words.endsWith("转包"))
        && NAMED_ONLY.matcher(text.substring(matcher.end())).find()
        && !CHOOSES.matcher(matcher.group()).find();
  }

  /** The rest of the sentence asks for consent, or forbids. */
  private static boolean asked(Reading reading, String text, Matcher matcher) {
    String rest = text.substring(0, matcher.start()) + "," + text.substring(matcher.end());
    return reading.lexicon().patterns("subcontract.consent").stream()
            .anyMatch(p -> p.matcher(rest).find())
        || rest.contains("依法报批")
        || rest.contains("依法选择")
        || text.contains("不得分包")
        || text.contains("不得转包");
  }

  private static final Pattern LISTING = Pattern.compile("情形|行为|违法分包|是指|之一");
  private static final Pattern INDIVIDUAL =
      Pattern.compile(
          "\\((?:自然人|个人|个体|包工头|工头|班组)\\)|\\([^()|]{0,10}(?:个人|无资质|没有?资质|无[^()|]{0,4}资质|包工头)[^()|]{0,16}\\)|自然人(?:[^独投控股]|$)|包工头|身份证|\\|(?:个人|班组)\\||村民|[\\p{Han}]{1,3}(?:某|姓)?(?:个人|带领)|个体|带领的(?:施工)?队");

  private static final Pattern DOERS = Pattern.compile("实施人|施工人|施工队|实施单位|施工单位|承做人|由谁|施工方|做的人");

  private static Optional<Fact> row(Reading reading, Sites sites, Sentence sentence) {
    String text = sentence.text();
    String around = sites.around(sentence);
    Matcher matcher = INDIVIDUAL.matcher(text);
    boolean given =
        around.contains("分包")
            || around.contains("承接")
            || around.contains("外包")
            || around.contains("承做方")
            || around.contains("承包方式")
            || DOERS.matcher(around).find() && after(reading, sentence).contains("分包");
    boolean refused = around.contains("不得") || around.contains("禁止") || around.contains("严禁");
    if (!given || refused || !matcher.find() || text.contains("不得")) {
      return Optional.empty();
    }
    return Optional.of(
        sites.statement(KEY, sentence, Mode.MAY, "分包给无资质单位或个人", matcher.start(), matcher.end()));
  }

  /** What stands below the table a row belongs to. */
  private static String after(Reading reading, Sentence row) {
    List<Sentence> all = reading.contract().sentences();
    int i = row.index();
    while (i + 1 < all.size()
        && all.get(i + 1).table() == row.table()
        && all.get(i + 1).file() == row.file()) {
      i++;
    }
    return i + 1 < all.size() && all.get(i + 1).file() == row.file() ? all.get(i + 1).text() : "";
  }

  /** Words that keep to the law: 不得再分包, 经发包人书面同意可以分包. */
  private static Optional<Fact> lawful(Reading reading, Sites sites, Sentence sentence) {
    String text = sentence.text();
    List<Segment> acts = Giving.in(text);
    if (acts.isEmpty() || !text.contains("分包") && !text.contains("转包")) {
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

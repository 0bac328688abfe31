package fadu.fact.safety;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Mode;
import fadu.fact.NearestParty;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.Segment;
import fadu.fact.StatementFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who answers for accidents and harm: {@code clauses.indemnity}, {@code MUST_NOT} where the
 * employer answers for nothing whatever the cause, {@code MUST} where each side answers for its
 * fault.
 */
public final class ExemptionReader implements FactReader {
  private static final String KEY = "clauses.indemnity";

  /** A letter of undertaking speaks to the employer: 贵局不负任何责任. */
  private static final Pattern ADDRESSED =
      Pattern.compile("贵(?:局|方|单位|公司|委|镇|办|院|校|处|中心|司|部|府|站)$");

  private static final String SIDE =
      "(?:承包人|承包方|承包单位|承包商|乙方|施工单位|施工方|施工企业|承建单位|承建方|中标人|总包|分包|其|自身|自己|本身|工人|民工|作业人员)";
  private static final Pattern FAULT =
      Pattern.compile(
          "(?:因|由于|系|由|如|若|凡)[^;。]{0,14}"
              + SIDE
              + "[^,;。]{0,12}(?:原因|过错|过失|违章|违规|违法|违反|不当|失误|疏忽|不善|不力|不到位|责任|未|没有|擅自|故意|的错)"
              + "|(?:未按|未遵守|不遵守|违反|违章|违规|擅自|管理不善|措施不力|操作不当|玩忽职守)[^,;。]{0,24}(?:造成|导致|引起|引发|发生|所致|致使|产生|致害|致人|致伤|伤及|伤了|伤人)");
  private static final Pattern ANY_CAUSE =
      Pattern.compile(
          "(?:无论|不论|不管|任凭|不问)[^,;。]{0,10}(?:原因|起因|因由|缘由|责任|过错|何故|什么|谁|何种|因何|有无|是否|因)"
              + "|任何原因|一切原因|各种原因|何种原因|不分责任|不分缘由|即便|即使|哪怕|包括(?:但不限于)?因?(?:发包人|甲方|建设单位|业主|采购人)");
  private static final Pattern CARVED_OUT =
      Pattern.compile(
          "(?:除|非)(?:因|由于|属|系)?[^,;。]{0,20}(?:发包人|发包方|甲方|建设单位|业主|雇主|采购人|招标人|双方|对方)[^,;。]{0,24}(?:外|造成|引起|导致|所致|的)"
              + "|(?:发包人|发包方|甲方|建设单位|业主|采购人|招标人)[^。;]{0,26}(?:除外|不在此限|不在此列|例外)"
              + "|非(?:因)?(?:发包人|发包方|甲方|建设单位|业主|采购人|招标人)");
  private static final Pattern OTHER_TOPIC =
      Pattern.compile(
          "投保|保险费|保费|保险由|工资|工钱|欠薪|薪酬|劳动报酬|货款|材料款|债务|债权|税|工程款|账户|付款|保密|专利|知识产权|停工损失|窝工|涨价|价差|利息|逾期付款|余泥|渣土|弃土|余土|弃渣|垃圾|拆除物|外运|堆放|消纳|清运");
  private static final Pattern BODILY =
      Pattern.compile("事故|伤|亡|死|人身|生命|意外|人命|第三|他人|行人|住户|居民|村民|群众|侵权|火灾|坍塌|出事|出了事");
  private static final Pattern HARM =
      Pattern.compile(
          "事故|碰了人|撞|伤|亡|死|人身|生命|意外|人命|第三|他人|行人|路人|住户|居民|村民|群众|周边|毁损|损毁|财产损失|财物|侵权|安全|火灾|坍塌|出事|出了事");
  private static final Pattern NOT_SAYING =
      Pattern.compile("不(?:意味|等于|代表|构成|视为|表示|影响|得以|因|得因|会因|能因)|并非");
  private static final Pattern BY_FAULT =
      Pattern.compile("(?:按|依|根据|视|各自|双方)[^,;。]{0,8}过错|有过错的[^;。]{0,16}承担|过错(?:责任|大小|程度)");

  /** What happens elsewhere has nothing to do with the works. */
  private static final Pattern OFF_SITE =
      Pattern.compile("场外|工地以外|工地之外|施工范围以外|私自外出|下班(?:以)?后|上下班途中|非施工");

  private static final Pattern OF_CONTRACTOR = Pattern.compile("(?:因|由于|由)[^,;。]{0,4}" + SIDE);
  private static final int LONG = 90;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.candidates().match(HARM).goingOn(1).hits("accident").own()) {
      PartKind kind = reading.part(sentence).kind();
      if (kind != PartKind.PAPER && kind != PartKind.AWARD_NOTICE && about(reading, sentence)) {
        read(reading, sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** Harm is spoken of in the sentence, or just before it in the same clause. */
  private static boolean about(Reading reading, Sentence sentence) {
    if (!reading.hits().in(sentence, "accident").isEmpty()) {
      return true;
    }
    int previous = sentence.index() - 1;
    if (previous < 0 || OTHER_TOPIC.matcher(sentence.text()).find()) {
      return false;
    }
    Sentence before = reading.contract().sentences().get(previous);
    return before.clause() == sentence.clause() && HARM.matcher(before.text()).find();
  }

  private static Optional<Fact> read(Reading reading, Sentence sentence) {
    String text = sentence.text();
    if (OTHER_TOPIC.matcher(text).find() && !BODILY.matcher(text).find()) {
      return Optional.empty();
    }
    Optional<int[]> exempt = exempt(reading, sentence);
    if (exempt.isPresent()) {
      int from = exempt.get()[0];
      int to = exempt.get()[1];
      boolean limited =
          OFF_SITE.matcher(text).find()
              || FAULT.matcher(text).find() && !ANY_CAUSE.matcher(text).find();
      boolean carved = CARVED_OUT.matcher(text).find() && !ANY_CAUSE.matcher(text).find();
      boolean force = text.contains("不可抗力") && !ANY_CAUSE.matcher(text).find();
      boolean but = BUT.matcher(after(reading, sentence)).find() && !ANY_CAUSE.matcher(text).find();
      if (!limited && !carved && !force && !but) {
        return Optional.of(statement(reading, sentence, Mode.MUST_NOT, from, to));
      }
    }
    Optional<Saying> whole =
        said(reading, sentence, "safety.fault-of-employer")
            .or(
                () ->
                    said(reading, sentence, "safety.kept-harmless")
                        .filter(s -> !OF_CONTRACTOR.matcher(text.substring(0, s.to())).find())
                        .filter(s -> !FAULT.matcher(text).find()));
    if (whole.isPresent() && HARM.matcher(text).find()) {
      return whole.map(s -> statement(reading, sentence, Mode.MUST_NOT, s.from(), s.to()));
    }
    if (BY_FAULT.matcher(text).find() && HARM.matcher(text).find()) {
      return Optional.of(statement(reading, sentence, Mode.MUST, 0, text.length()));
    }
    return Optional.empty();
  }

  /** …不承担责任;但发包人有过错的部分,不在此限. */
  private static final Pattern BUT =
      Pattern.compile(
          "^[^,;。]{0,4}(?:但|不过|然而)[^。;]{0,40}(?:发包人|甲方|建设单位|业主|采购人|其自身|自身)[^。;]{0,24}(?:过错|过失|原因|造成|责任)[^。;]{0,24}(?:不在此限|除外|承担|负责|赔偿|例外)");

  private static String after(Reading reading, Sentence sentence) {
    Sentence next = reading.next(sentence);
    return next != sentence && next.clause() == sentence.clause() ? next.text() : "";
  }

  private static Optional<Saying> said(Reading reading, Sentence sentence, String wording) {
    return new Sayings(reading).said(sentence, wording);
  }

  /** Where the sentence says that the employer answers for nothing. */
  private static Optional<int[]> exempt(Reading reading, Sentence sentence) {
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns("safety.unrelated")) {
      Matcher matcher = pattern.matcher(text);
      int at = 0;
      while (at < text.length() && matcher.find(at)) {
        String whom = matcher.group(1);
        boolean employer =
            employer(reading, whom, 0, whom.length())
                || reading.lexicon().terms("our-employer").contains(whom);
        if (employer && counts(reading, sentence, matcher.start())) {
          return Optional.of(new int[] {matcher.start(), matcher.end()});
        }
        at = Math.max(matcher.end(), matcher.start() + 1);
      }
    }
    for (Pattern pattern : reading.lexicon().patterns("safety.exempt")) {
      Matcher matcher = pattern.matcher(text);
      int at = 0;
      while (at < text.length() && matcher.find(at)) {
        if (employer(reading, text, 0, matcher.start())
            && counts(reading, sentence, matcher.start())) {
          return Optional.of(new int[] {matcher.start(), matcher.end()});
        }
        at = Math.max(matcher.end(), matcher.start() + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean employer(Reading reading, String text, int from, int to) {
    Optional<Party> party =
        towards(reading, text, to).or(() -> NearestParty.before(reading, text, from, to));
    int addressed = -1;
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i - 1) == '贵'
              && ADDRESSED.matcher(text.substring(0, Math.min(to, i + 1))).find()
          || text.startsWith("贵单位", i - 1)) {
        addressed = i;
      }
    }
    if (addressed > 0) {
      return NearestParty.before(reading, text, addressed, to).isEmpty();
    }
    return party.filter(p -> p == Party.EMPLOYER).isPresent() || streetName(reading, text, to);
  }

  /** 镇里一分钱不掏: what people call the employer, nearer than either side's own name. */
  private static boolean streetName(Reading reading, String text, int to) {
    String left = text.substring(Segment.at(text, Math.max(0, to - 1)).from(), to);
    return NearestParty.before(reading, left, 0, left.length()).isEmpty()
        && reading.lexicon().terms("employer-named").stream().anyMatch(left::contains);
  }

  /** 甲方对乙方的伤亡: who answers stands before 对, whoever it is answered to. */
  private static Optional<Party> towards(Reading reading, String text, int to) {
    String left = text.substring(Segment.at(text, Math.max(0, to - 1)).from(), to);
    return reading.contract().roles().aliases().entrySet().stream()
        .filter(alias -> left.contains(alias.getKey() + "对"))
        .max(
            Comparator.comparingInt(
                (Map.Entry<String, Party> alias) -> left.lastIndexOf(alias.getKey() + "对")))
        .map(Map.Entry::getValue);
  }

  private static boolean counts(Reading reading, Sentence sentence, int at) {
    String text = sentence.text();
    Segment segment = Segment.at(text, at);
    return !Negation.denied(text, at)
        && !NOT_SAYING.matcher(text.substring(segment.from(), at)).find()
        && reading.means(sentence, at, at + 1);
  }

  /** The words and the stretches around them, as long as they stay a quote and not a page. */
  private static Fact statement(Reading reading, Sentence sentence, Mode mode, int from, int to) {
    String text = sentence.text();
    Segment first = Segment.at(text, from);
    Segment last = Segment.at(text, Math.max(from, to - 1));
    int start = first.from();
    Segment before = first.previous(text);
    while (before.from() < start && last.to() - before.from() <= LONG) {
      start = before.from();
      before = Segment.at(text, start).previous(text);
    }
    int end = last.to();
    Segment after = last.next(text);
    if (after.to() > end && after.to() - start <= LONG + 20) {
      end = after.to();
    }
    String subject = mode == Mode.MUST_NOT ? "发包人" : "";
    String act = mode == Mode.MUST_NOT ? "承担安全事故责任" : "按过错承担责任";
    return new StatementFact(
        KEY, subject, mode, act, "", "", reading.source(reading.span(sentence, start, end)));
  }
}

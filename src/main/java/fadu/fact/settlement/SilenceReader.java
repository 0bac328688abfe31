package fadu.fact.settlement;

import fadu.clause.Clause;
import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.FlagFact;
import fadu.fact.Hit;
import fadu.fact.Negation;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the employer's silence means for an application for money: {@code
 * settlement.silentAcceptance}, {@code variation.…}, {@code breach.claimSilentAcceptance}, {@code
 * payment.…}; yes where silence is consent, no where the contract says it is not.
 *
 * <p>The general conditions make it consent by default; they count only where nothing else is said,
 * and then they are not what the parties wrote: not effective.
 */
public final class SilenceReader implements FactReader {
  private static final Map<String, String> TOPICS = topics();

  /** What else silence may settle; none of it is about money. */
  private static final Pattern OTHER_MATTERS =
      Pattern.compile(
          "验收合格|质量合格|视为合格|隐蔽|竣工日期|开工日期|竣工验收|工程接收|视为接收|送达|施工方案|施工组织|进度计划|图纸|样品|样板|分包人|人员更换|放弃");

  private static final Pattern DENIES =
      Pattern.compile("不同意|不认可|不接受|不予|不通过|不批准|未(?:认可|同意|批准|确认|通过)|不生效|拒绝|驳回|不得|不视");

  /** 不得再提出异议: who is late has nothing more to say. */
  private static final Pattern SHUT_OUT = Pattern.compile("异议|再行审|重新审");

  /** 分包人逾期未提出异议的: another's silence. */
  private static final Pattern OF_OTHERS =
      Pattern.compile("(?:分包人|分包单位|供应商|供货人|劳务单位|班组|保险人|保险公司|设计人|勘察人)[^,;。]{0,8}(?:逾期|未|超过|在|收到|不)");

  /** 逾期未审完不视为认可: the denial stands before the words that say what follows. */
  private static final Pattern NOT_DEEMED =
      Pattern.compile(
          "不(?:得|应|能|可|会|再|被|予|应当|必然|当然|因此|因而|就此|自然)?(?:视为|视同|视作|视|当作|算作|算|推定|认定|认作|等于|等同|意味着|代表|表示|产生|构成|发生|作为|成为|转为|变为|自动)");

  /** 按贷款市场报价利率支付利息 follows from delay, not from silence. */
  private static final Pattern INTEREST = Pattern.compile("利率|利息|LPR|违约金|滞纳金");

  private static final int LOOK_BACK = 2;

  private final List<String> groups = List.copyOf(TOPICS.keySet());

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Map<String, List<FlagFact>> byKey = new LinkedHashMap<>();
    Silent silent = new Silent(reading);
    for (Sentence sentence : reading.candidates().hits("silence").rows().list()) {
      if (PartKind.PAPER != reading.part(sentence).kind() && mayBe(sentence.text())) {
        for (FlagFact fact : facts(reading, silent, sentence)) {
          byKey.computeIfAbsent(fact.key(), k -> new ArrayList<>()).add(fact);
        }
      }
    }
    List<Fact> facts = new ArrayList<>();
    byKey.values().forEach(all -> facts.addAll(ranked(reading, all)));
    return facts;
  }

  private static List<Fact> ranked(Reading reading, List<FlagFact> all) {
    return Precedence.apply(reading.contract(), all).stream()
        .<Fact>map(f -> byDefault(reading, f) ? f.withSource(f.source().withEffective(false)) : f)
        .toList();
  }

  private static boolean byDefault(Reading reading, Fact fact) {
    return ((FlagFact) fact).yes()
        && reading.contract().partAt(fact.evidence().get(0)).kind() == PartKind.GENERAL;
  }

  /** Cheap: most sentences say nothing about what follows from silence. */
  private static boolean mayBe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("视默即就算等按照以自构产推认报送当作同具约丧失得有成生锁无".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private List<FlagFact> facts(Reading reading, Silent silent, Sentence sentence) {
    List<FlagFact> facts = new ArrayList<>();
    String text = sentence.text();
    List<Hit> waits = waits(reading, sentence);
    if (waits.isEmpty()) {
      return facts;
    }
    for (Pattern pattern : reading.lexicon().patterns("settlement.deemed")) {
      Matcher matcher = pattern.matcher(text);
      int at = 0;
      while (at < text.length() && matcher.find(at)) {
        fact(reading, silent, sentence, matcher, waits).ifPresent(facts::add);
        at = matcher.end();
      }
    }
    return facts.stream().distinct().toList();
  }

  /** Words of silence in the sentence, or in the head of the table it is a row of. */
  private static List<Hit> waits(Reading reading, Sentence sentence) {
    List<Hit> hits = reading.hits().in(sentence, "silence");
    if (!hits.isEmpty() || sentence.table() < 0) {
      return hits;
    }
    return reading.hits().in(reading.headOf(sentence), "silence");
  }

  private Optional<FlagFact> fact(
      Reading reading, Silent silent, Sentence sentence, Matcher deemed, List<Hit> waits) {
    String text = sentence.text();
    Optional<String> topic = topic(reading, sentence);
    Optional<Hit> wait =
        waits.stream()
            .filter(h -> h.sentence().index() != sentence.index() || h.from() <= deemed.start())
            .reduce((a, b) -> b);
    int from = Segment.labelled(text, deemed.start()).from();
    int to = Segment.labelled(text, deemed.end()).to();
    if (topic.isEmpty()
        || wait.isEmpty()
        || OTHER_MATTERS.matcher(text.substring(from, to)).find()
        || INTEREST
            .matcher(text.substring(deemed.start(), Math.min(to, deemed.end() + AFTER)))
            .find()
        || consented(text, wait.get(), deemed.start(), sentence)
        || person(text, deemed)
        || OF_OTHERS.matcher(text.substring(0, deemed.start())).find()
        || !reading.means(sentence, deemed.start(), deemed.end())
        || party(silent, sentence, deemed) == Party.CONTRACTOR) {
      return Optional.empty();
    }
    boolean here = wait.get().sentence().index() == sentence.index();
    int first = here ? Segment.labelled(text, wait.get().from()).from() : from;
    boolean yes =
        !Negation.denied(text, deemed.start())
            && !NOT_DEEMED.matcher(text.substring(from, deemed.end())).find()
            && (SHUT_OUT.matcher(deemed.group()).find() || !DENIES.matcher(deemed.group()).find())
            && !excluded(reading, text);
    Source source =
        sentence.table() >= 0
            ? reading.source(sentence.span())
            : reading.source(reading.span(sentence, Math.min(first, from), to));
    return Optional.of(new FlagFact(Objects.requireNonNull(TOPICS.get(topic.get())), yes, source));
  }

  private static final int AFTER = 6;

  private static Party party(Silent silent, Sentence sentence, Matcher deemed) {
    return SHUT_OUT.matcher(deemed.group()).find() || deemed.group().startsWith("丧失")
        ? silent.late(sentence, deemed.start())
        : silent.side(sentence, deemed.start(), deemed.end());
  }

  /** 未签字的不算数,签了字的按单付钱: what follows from a signature, not from silence. */
  private static boolean consented(String text, Hit wait, int deemed, Sentence sentence) {
    return wait.sentence().index() == sentence.index()
        && wait.to() <= deemed
        && CONSENTED.matcher(text.substring(wait.to(), deemed)).find();
  }

  private static final Pattern CONSENTED =
      Pattern.compile(
          "签了字|[^未不没]签字(?:盖章)?(?:后|的)|[^未不没]经[^,;。]{0,12}(?:签字|签认|确认|同意|批准)(?:后|的)|[^未不没](?:确认|同意|批准)后");

  /** 送甲方代表批准执行: a representative approves, nothing is deemed. */
  private static boolean person(String text, Matcher deemed) {
    return deemed.group().startsWith("代表")
        && deemed.start() > 0
        && "人方主位场定权部局派理员".indexOf(text.charAt(deemed.start() - 1)) >= 0;
  }

  private static boolean excluded(Reading reading, String text) {
    return reading.lexicon().patterns("settlement.silence-excluded").stream()
        .anyMatch(p -> p.matcher(text).find());
  }

  /** What is applied for: said in the sentence, in the one before, or in the heading. */
  private Optional<String> topic(Reading reading, Sentence sentence) {
    Optional<String> own = named(reading, sentence);
    if (own.isPresent() && !own.get().equals("silence.other")) {
      return own;
    }
    Clause clause = reading.clause(sentence);
    Optional<String> headed = captioned(reading, clause.caption());
    if (headed.isEmpty() && clause.parent() >= 0) {
      headed = captioned(reading, reading.contract().clauses().get(clause.parent()).caption());
    }
    for (int back = 1; headed.isEmpty() && back <= LOOK_BACK; back++) {
      int index = sentence.index() - back;
      if (index < 0 || reading.contract().sentences().get(index).clause() != sentence.clause()) {
        break;
      }
      headed =
          named(reading, reading.contract().sentences().get(index))
              .filter(group -> !group.equals("silence.other"));
    }
    return headed.or(() -> own);
  }

  private Optional<String> named(Reading reading, Sentence sentence) {
    return groups.stream()
        .filter(group -> !reading.hits().in(sentence, group).isEmpty())
        .findFirst();
  }

  private Optional<String> captioned(Reading reading, String caption) {
    return groups.stream()
        .filter(group -> reading.lexicon().terms(group).stream().anyMatch(caption::contains))
        .findFirst();
  }

  private static Map<String, String> topics() {
    Map<String, String> topics = new LinkedHashMap<>();
    topics.put("silence.claim", "breach.claimSilentAcceptance");
    topics.put("silence.variation", "variation.silentAcceptance");
    topics.put("silence.progress", "payment.silentAcceptance");
    topics.put("silence.settlement", "settlement.silentAcceptance");
    topics.put("silence.other", "settlement.silentAcceptance");
    return topics;
  }
}

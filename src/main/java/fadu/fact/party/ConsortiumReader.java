package fadu.fact.party;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.FlagFact;
import fadu.fact.Mode;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.Stated;
import fadu.fact.StatementFact;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contractor of several companies: {@code contractor.consortium}, {@code consortium.liability}
 * ({@code MUST} jointly, {@code MUST_NOT} each for its share only), {@code consortium.unsigned} for
 * members that do not sign, {@code consortium.authority} where they let the leader sign.
 */
public final class ConsortiumReader implements FactReader {
  private static final Pattern MARK = Pattern.compile("联合体|牵头|成员");
  private static final Pattern SINGLE =
      Pattern.compile(
          "不接受联合体|非联合体|未组成联合体|不组成联合体|没有组成联合体|不是联合体|单独(?:投标|中标|签约|承包)|不采用联合体|无联合体|不适用联合体|拒绝联合体|联合体投标[:(]?不|不另组联合体|未组建联合体|(?:未|没有|不|无须|没)(?:曾)?(?:与|和|同)[^,;。]{0,12}(?:组成|组建|成立|结成)[^,;。]{0,4}联合体|独立(?:投标|中标|签约|承包|承揽)|(?:不|未|非)(?:以|采用|采取)联合体|并无联合体|没有联合体");
  private static final Pattern CONDITIONAL =
      Pattern.compile("联合体(?:投标|承包|中标|形式|方式)?(?:的|时)[,;:]?|(?:如|若|如果|当)[^,;。]{0,16}联合体|是否");
  private static final Pattern OTHER_JOINT =
      Pattern.compile("分包|保函|保证人|担保人|连带责任保证|连带保证|连带担保|监理|转包|挂靠|股东|母公司|总公司|银行");
  private static final Pattern ABOUT =
      Pattern.compile(
          "联合体|牵头|成员|各方|两家|三家|双方公司|两公司|各单位|各家|任一方|任何一方|任何一家|各公司|双方单位|两单位|主办方|协办方|主办单位|甲家|乙家|两乙方|两家公司|另一家|参与方");
  private static final Pattern DIVISION =
      Pattern.compile(
          "(?:联合体|成员|牵头人|各方|两方|两家|主办方)[^。]{0,30}(?:分工|责任|负责|份额|划付|划分|谁施工|自理)|谁(?:施工|干|做)谁|(?:价款|工程款|产值|造价|收入)[^,;。]{0,8}(?:按|依|以)[^;。]{0,24}(?:分配|分成|分得|划分|结算)|[一二三四五六七八九]比[一二三四五六七八九]|转付|限[^,;。|]{0,10}(?:部分|范围)|兜底|责任(?:都)?(?:随|跟)|自行向[^,;。]{0,8}(?:方|家)|对(?:甲方|发包人|建设单位)(?:的)?责任|各自(?:投保|缴|纳|开|结|负|承)[^;。]{0,14}");
  private static final Pattern INSIDE = Pattern.compile("内部|对内|之间");
  private static final Pattern OUTSIDE =
      Pattern.compile("对外|(?:向|对)(?:甲方|发包人|发包方|建设单位|业主|采购人|招标人|贵)");
  private static final Pattern NOT_SIGNED =
      Pattern.compile(
          "未(?:盖章|签章|签字|签署|用印|共同签)|没有(?:盖章|签章|签字|签署|参加)|不(?:盖章|签章|再签章|另行盖章|另盖章|签署|参加签约|另行签|在本合同|共同签)|免(?:于)?(?:盖章|签章)|仅(?:由)?牵头[^,;。]{0,16}(?:签|盖)|由牵头[^,;。]{0,16}(?:单独|一家|独自|独家)[^,;。]{0,10}(?:签|盖)|成员[^,;。]{0,12}空白");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    Optional<FlagFact> consortium = consortium(reading, found);
    consortium.ifPresent(facts::add);
    if (consortium.filter(FlagFact::yes).isEmpty()) {
      return facts;
    }
    List<Fact> liability = liability(reading);
    if (liability.isEmpty()) {
      facts.replaceAll(f -> told(reading, f));
    }
    facts.addAll(liability);
    Optional<Fact> authority = authority(reading);
    authority.ifPresent(facts::add);
    facts.addAll(unsigned(reading, found));
    return facts;
  }

  /** What the contract does say of how the members stand to one another, for the quote. */
  private static Fact told(Reading reading, Fact consortium) {
    List<Span> words = new ArrayList<>(consortium.evidence());
    words.addAll(Telling.of(reading, DIVISION, 4));
    return consortium.withSource(reading.source(words));
  }

  private static Optional<FlagFact> consortium(Reading reading, Facts found) {
    List<PartyFact> members =
        found
            .of("contractor.member")
            .filter(PartyFact.class::isInstance)
            .map(PartyFact.class::cast)
            .toList();
    List<TextFact> declared =
        found
            .of("meta.bid.consortium")
            .filter(TextFact.class::isInstance)
            .map(TextFact.class::cast)
            .toList();
    boolean several = members.stream().map(PartyFact::name).distinct().count() > 1;
    boolean won =
        found.of("meta.awardWinner").filter(Fact::effective).map(Fact::shown).distinct().count()
            > 1;
    Optional<Source> head =
        members.stream()
            .findFirst()
            .map(PartyFact::source)
            .filter(
                s ->
                    s.evidence().stream()
                        .anyMatch(e -> MARK.matcher(reading.contract().words(e)).find()));
    for (Sentence sentence : reading.hits().sentences("consortium")) {
      boolean labelled =
          sentence.text().length() < 200
              && Pattern.compile(
                      "^[^。;,]{0,30}(?:承包人|承包方|乙方|中标人|施工单位)[^。;:]{0,16}(?:为|:|\\(|是)?[^。;]{0,6}联合体|联合体(?:牵头人|成员)[^。;,]{0,6}:|(?:本工程|本项目|本合同)[^。;]{0,10}由[^。;]{4,60}(?:组成)?(?:的)?联合体[^。;]{0,12}(?:承包|承接|中标|实施|承建)|承包人(?:系|是|为)由?[^。;]{4,80}(?:组成的?)?联合体")
                  .matcher(sentence.text())
                  .find();
      if (Stated.own(reading, sentence)
          && labelled
          && !CONDITIONAL.matcher(sentence.text()).find()
          && !SINGLE.matcher(sentence.text()).find()) {
        head = head.isPresent() ? head : Optional.of(reading.source(sentence.span()));
      }
    }
    boolean no = declared.stream().anyMatch(f -> f.kind().equals("无"));
    boolean yes =
        declared.stream().anyMatch(f -> f.kind().equals("有") && !f.text().startsWith("非"));
    boolean alone =
        reading.hits().sentences("consortium").stream()
            .anyMatch(s -> Stated.own(reading, s) && SINGLE.matcher(s.text()).find());
    if (yes || !no && (several || head.isPresent() && !alone || won)) {
      Source source =
          head.or(() -> members.stream().findFirst().map(PartyFact::source))
              .orElse(Source.declared());
      return Optional.of(new FlagFact("contractor.consortium", true, source));
    }
    Optional<Source> single =
        reading.hits().sentences("consortium").stream()
            .filter(s -> Stated.own(reading, s) && SINGLE.matcher(s.text()).find())
            .findFirst()
            .map(s -> reading.source(s.span()));
    Optional<Source> name = members.stream().findFirst().map(PartyFact::source);
    return single.or(() -> name).map(s -> new FlagFact("contractor.consortium", false, s));
  }

  private static List<Fact> liability(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Stated stated : Stated.written(reading, "joint-words", "consortium.several")) {
      if (outward(reading, stated) && !jointly(stated.stretch()) && !refused(stated)) {
        facts.add(statement(stated, Mode.MUST_NOT, "对发包人承担连带责任"));
      }
    }
    for (Stated stated : Stated.all(reading, "joint-words", "consortium.joint")) {
      String text = stated.sentence().text();
      boolean about =
          ABOUT.matcher(stated.around(2)).find()
              || reading.part(stated.sentence()).title().contains("联合体");
      boolean denied =
          stated.denied()
              || Pattern.compile("(?:不|互不|无|免除|排除|非|免于|无须|无需|未约定|不负|不承担|不负有|不产生|不发生)(?:相互|互相|任何)?$")
                  .matcher(stated.left())
                  .find()
              || Pattern.compile("^[^,;。]{0,8}(?:不|免除|除外)").matcher(stated.right()).find();
      if (stated.own() && about && !denied && !OTHER_JOINT.matcher(stated.stretch()).find()) {
        facts.add(statement(stated, Mode.MUST, "对发包人承担连带责任"));
      }
    }
    return facts;
  }

  /** 海陵公司: one of the companies by the word that is its own. */
  private static boolean member(Reading reading, String text) {
    Matcher called = CALLED.matcher(text);
    while (called.find()) {
      String own = called.group(1);
      if (reading.hits().sentences("consortium").stream().anyMatch(s -> s.text().contains(own))) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern CALLED = Pattern.compile("([\\p{Han}]{2})公司");

  /** 内部按份额分担 says nothing of the employer. */
  private static boolean outward(Reading reading, Stated stated) {
    String text = stated.stretch();
    boolean inside = INSIDE.matcher(text).find() && !OUTSIDE.matcher(text).find();
    boolean about =
        ABOUT.matcher(stated.around(3)).find()
            || member(reading, stated.sentence().text())
            || reading.part(stated.sentence()).title().contains("联合体");
    boolean guarantee = Pattern.compile("分包|保函|保证人|转包|监理|质量保证金|材料供应").matcher(text).find();
    return stated.own() && about && !inside && !guarantee;
  }

  private static boolean jointly(String text) {
    return Pattern.compile("共同(?:且|并且|和|及|并)(?:分别|各别|单独|个别)").matcher(text).find()
        || text.contains("连带")
            && !Pattern.compile("(?:不|互不|无|免除|排除|非)[^,;。]{0,20}连带|连带[^,;。]{0,6}(?:不|除外)")
                .matcher(text)
                .find();
  }

  /** 不得以内部分工对抗发包人, 不得约定各自负责. */
  private static boolean refused(Stated stated) {
    return Pattern.compile("不得(?:以|约定|主张|借口|因)|无效|不能以|不因|不影响|不对抗|不得对抗|严禁|禁止")
        .matcher(stated.stretch())
        .find();
  }

  private static StatementFact statement(Stated stated, Mode mode, String act) {
    return new StatementFact("consortium.liability", "联合体各方", mode, act, "", "", stated.source());
  }

  private static Optional<Fact> authority(Reading reading) {
    for (Stated stated : Stated.all(reading, "authority-words", "consortium.authority")) {
      boolean none =
          Pattern.compile("未|没有|无(?:书面)?授权|亦未|不(?:出具|提供|另行)").matcher(stated.stretch()).find();
      if (!none) {
        return Optional.of(stated.fact("consortium.authority", "有"));
      }
    }
    return Optional.empty();
  }

  private static List<Fact> unsigned(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("consortium")) {
      boolean said =
          NOT_SIGNED.matcher(sentence.text()).find()
              && Pattern.compile("成员|牵头|联合体|各方").matcher(sentence.text()).find();
      boolean rule = Pattern.compile("的,|如|若|应当|不得|无效").matcher(sentence.text()).find();
      if (Stated.own(reading, sentence) && said && !rule) {
        facts.add(
            new TextFact(
                "consortium.unsigned", sentence.text(), "写明", reading.source(sentence.span())));
      }
    }
    if (!facts.isEmpty()) {
      return facts;
    }
    List<SignatureLines.Line> lines =
        SignatureLines.of(reading, found).stream()
            .filter(l -> reading.part(l.sentence()).kind() != PartKind.ANNEX)
            .filter(l -> Pattern.compile("章|签字|签名|签署").matcher(l.words()).find())
            .toList();
    String page =
        String.join("\n", lines.stream().map(l -> l.sentence().text()).distinct().toList());
    Set<String> members = new LinkedHashSet<>();
    found
        .of("contractor.member")
        .filter(PartyFact.class::isInstance)
        .forEach(f -> members.addAll(Members.of(((PartyFact) f).name())));
    if (members.size() < 2) {
      return facts;
    }
    boolean generic = Pattern.compile("成员|各方|联合体各|联合体\\(").matcher(page).find();
    List<String> signed = members.stream().filter(page::contains).toList();
    boolean leader = Pattern.compile("牵头[^\\n]{0,30}章").matcher(page).find();
    List<String> missing = members.stream().filter(m -> !page.contains(m)).toList();
    if (!generic && !missing.isEmpty() && (!signed.isEmpty() || leader)) {
      lines.stream()
          .filter(l -> l.party() == Party.CONTRACTOR)
          .filter(l -> signed.stream().anyMatch(l.words()::contains) || l.words().contains("牵头"))
          .findFirst()
          .ifPresent(
              l ->
                  facts.add(
                      new TextFact(
                          "consortium.unsigned",
                          String.join("、", missing),
                          "缺签",
                          reading.source(reading.span(l.sentence(), l.from(), l.to())))));
    }
    return facts;
  }
}

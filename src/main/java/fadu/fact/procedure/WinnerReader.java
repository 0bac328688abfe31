package fadu.fact.procedure;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.party.Members;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The contractor beside the winner of the award: {@code procedure.winnerMissing} and {@code
 * procedure.contractorExtra} for every name that stands on one side only, {@code
 * procedure.winnerSame} where the sides agree, {@code procedure.winnerRenamed} where a change of
 * name or merger explains the difference, {@code procedure.saidWinner} where the contract itself
 * names another winner.
 */
public final class WinnerReader implements FactReader {
  private static final int SENTENCES = 3;
  private static final String NAME = "[“\"《]?([\\p{Han}()A-Za-z0-9·]{2,36}?(?:公司|设计院|研究院|集团))";

  /** 中标单位是甲公司, 中标通知书载明的中标人为甲公司. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?:中标|成交|中选)(?:人|单位|企业|供应商|施工单位|联合体|通知书(?:所)?(?:列|载明|确定)的?(?:中标人|中标单位)?)(?:原)?(?:本)?(?:为|是|系|即|:)?"
              + NAME);

  /** 由甲公司中标, 甲公司为中标人. */
  private static final Pattern BECAME =
      Pattern.compile("(?:由|确定|系|是)" + NAME + "(?:为[^,;。]{0,12})?(?:中标|成交|中的标|中了标|得标|得中)");

  /** 中标人在某地设有分公司: what the winner does is no name. */
  private static final Pattern NO_NAME =
      Pattern.compile("^(?:在|于|应|须|已|拟|的|有|与|和|对|将|不|可|如|若|其|另|未)|设有|设立|成立|下属|所属|委托|授权");

  /** What became of the winner, or how somebody else came in. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:把|将)?(?:活|工程|标)(?:给)?(?:让|转)(?:了)?(?:出来|出去|给)|(?:接受|承接|接手|受让|取得)[^,;。]{0,10}(?:原)?(?:投标|中标)[^,;。]{0,24}|(?:两家|其余|另一家|该)[^,;。]{0,6}(?:单位|公司|家)[^,;。]{0,4}不[^,;。]{0,8}(?:当事人|签|参加|承担)|(?:成员|成员单位|联合体|中标人|中标单位)[^。]{0,60}(?:退出|不参加|不再|放弃|不作为|不列为|不列入|不签|不参与|不进入|退居|转为|作为分包|转由|让出来|转手|让与|让给|指定|自愿|不在本合同|另行委托|改由)|(?:共同|一并|加入)[^,;。]{0,12}(?:作为|成为)?[^,;。]{0,6}承包人|(?:由|交)[^,;。]{0,24}(?:承接|顶替|接手|代替)|中标(?:所得|权益|资格)[^,;。]{0,16}(?:让|转|归)|由牵头人一家|(?:应|按|依|经)(?:发包人|甲方|业主|建设单位|采购人)[^,;。]{0,8}(?:要求|意见|安排|推荐|提议)[^,;。]{0,10}(?:增列|增加|加入|列入|追加|更换|改|换)|(?:签约|签订)(?:时|前)[^,;。]{0,20}(?:增列|加入|列入|更换|增加|换成|改为)|(?:系|是|为)?(?:后来|临时|另行)?(?:增列|加列|添列)");

  private static final Pattern NOT_THIS =
      Pattern.compile("候选|第[二三2-3]|标段|标包|监理|勘察|检测|暂估|专业工程|分包|材料|设备|除|不得|不含");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<PartyFact> contractor =
        found
            .of("contractor.member")
            .filter(PartyFact.class::isInstance)
            .map(PartyFact.class::cast)
            .toList();
    if (contractor.isEmpty()) {
      return List.of();
    }
    Set<String> parties = new LinkedHashSet<>();
    contractor.forEach(fact -> parties.addAll(Members.of(fact.name())));
    Renaming renaming = new Renaming(reading);
    List<Fact> facts = new ArrayList<>(compared(reading, found, contractor, parties, renaming));
    facts.addAll(said(reading, found, parties, renaming));
    return facts;
  }

  private static List<Fact> compared(
      Reading reading,
      Facts found,
      List<PartyFact> contractor,
      Set<String> parties,
      Renaming renaming) {
    List<TextFact> winners =
        found
            .of("meta.awardWinner")
            .filter(Fact::effective)
            .filter(TextFact.class::isInstance)
            .map(TextFact.class::cast)
            .filter(fact -> !fact.kind().equals("无"))
            .toList();
    if (winners.isEmpty()) {
      return List.of();
    }
    Set<String> won = new LinkedHashSet<>();
    winners.forEach(fact -> won.addAll(Members.of(fact.text())));
    List<String> missing = won.stream().filter(name -> !parties.contains(name)).toList();
    List<String> extra = parties.stream().filter(name -> !won.contains(name)).toList();
    List<Span> heading = contractor.get(0).evidence();
    List<Fact> facts = new ArrayList<>();
    for (String name : missing) {
      List<Span> words = new ArrayList<>(heading);
      found
          .of("meta.awardWinner")
          .filter(f -> f.shown().contains(name))
          .forEach(f -> words.addAll(f.evidence()));
      words.addAll(naming(reading, name, false));
      facts.add(new TextFact("procedure.winnerMissing", name, "", reading.source(words)));
    }
    for (String name : extra) {
      List<Span> words = new ArrayList<>(heading);
      words.addAll(naming(reading, name, true));
      facts.add(new TextFact("procedure.contractorExtra", name, "", reading.source(words)));
    }
    if (facts.isEmpty()) {
      facts.addAll(Joined.of(reading, parties));
    }
    if (!facts.isEmpty()) {
      List<Span> told = Telling.of(reading, TOLD);
      facts.replaceAll(
          f -> {
            List<Span> words = new ArrayList<>(f.evidence());
            told.stream().filter(t -> !words.contains(t)).forEach(words::add);
            return f.withSource(reading.source(words));
          });
    }
    if (facts.isEmpty()) {
      String names = String.join("、", parties);
      facts.add(new TextFact("procedure.winnerSame", names, "", reading.source(heading)));
    } else if (missing.size() == 1 && extra.size() == 1) {
      renaming.explain(missing.get(0), extra.get(0)).ifPresent(facts::add);
    }
    return facts;
  }

  /** Where the contract names a company; of the contractor only what speaks of the award too. */
  private static List<Span> naming(Reading reading, String name, boolean contractor) {
    List<Span> words = new ArrayList<>();
    boolean first = contractor;
    for (Sentence sentence : reading.text().with(new Words(List.of(name)))) {
      boolean about = sentence.text().contains("中标") || sentence.text().contains("成交");
      if (own(reading, sentence)
          && sentence.text().contains(name)
          && (!contractor || first || about)) {
        words.add(sentence.span());
        first = false;
      }
      if (words.size() == SENTENCES) {
        break;
      }
    }
    return words;
  }

  /** The contract itself says that somebody else won. */
  private static List<Fact> said(
      Reading reading, Facts found, Set<String> parties, Renaming renaming) {
    List<Fact> facts = new ArrayList<>();
    for (Hit hit : reading.hits().of("award-winner")) {
      Sentence sentence = hit.sentence();
      if (!own(reading, sentence)) {
        continue;
      }
      for (Pattern pattern : List.of(SAID, BECAME)) {
        Matcher matcher = pattern.matcher(sentence.text());
        while (matcher.find()) {
          String name = matcher.group(1);
          String before =
              sentence.text().substring(Math.max(0, matcher.start() - 24), matcher.start(1));
          boolean other =
              !NO_NAME.matcher(name).find()
                  && parties.stream()
                      .noneMatch(party -> name.contains(party) || party.contains(name))
                  && found
                      .of("owner.member")
                      .noneMatch(f -> f instanceof PartyFact p && p.name().equals(name))
                  && !NOT_THIS.matcher(before).find();
          if (other && parties.stream().allMatch(p -> renaming.explain(name, p).isEmpty())) {
            facts.add(
                new TextFact("procedure.saidWinner", name, "", reading.source(sentence.span())));
          }
        }
      }
    }
    return facts.stream().distinct().limit(SENTENCES).toList();
  }

  private static boolean own(Reading reading, Sentence sentence) {
    PartKind kind = reading.part(sentence).kind();
    return sentence.file() == 0 && kind != PartKind.PAPER && kind != PartKind.AWARD_NOTICE;
  }
}

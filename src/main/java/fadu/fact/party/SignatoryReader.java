package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.Stated;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who signs: {@code owner.signatory} and {@code contractor.signatory} (kind 法定代表人, 委托代理人 with no
 * power of attorney, 委托代理人有授权, 不明), each compared with the declared legal representative; {@code
 * party.sealAlone} where seals alone bring the contract into force.
 */
public final class SignatoryReader implements FactReader {
  private static final String NAME = "[\\p{Han}·]{2,4}";

  /** A note that says in which capacity somebody signed. */
  private static final String NOTE = "(?:\\([^()]{0,14}\\))?";

  private static final Pattern AGENT =
      Pattern.compile(
          "(?:^|[^或其/及、])(?:委托代理人|授权代理人|授权代表人?|被授权人|受托人|授权委托人|授权签字人|代理人|委托代表)"
              + NOTE
              + "(?:签字|签名|签章)?[: |]{0,3}"
              + NOTE
              + "[ ]?("
              + NAME
              + ")(?:\\((?:签字|签名|签章|代签|手签|签)\\)|签名|签字|签章|签署|[,;。"
              + " |]|身份证|电话|联系|日期|职务|甲方|乙方|发包|承包|20|$)|(?:代表人?|负责人|签字人|经办人|签名|签字|经理)[: ]{1,2}("
              + NAME
              + ")\\((?:委托代理人|授权代表|代理人|代签|受托人|经授权|副经理|副总经理|项目经理)[^()]{0,6}\\)"
              + "|("
              + NAME
              + ")\\(?代签\\)?|("
              + NAME
              + ")\\((?:代|受|经|替)[^()]{0,24}(?:签|委托|授权)[^()]{0,20}\\)");
  private static final Pattern LEGAL =
      Pattern.compile(
          "(?:^|[^或/及])(?:法定代表人|单位负责人|局长|主任|镇长|院长|校长|董事长)(?:/负责人)?"
              + NOTE
              + "(?:签字|签名|签章|印章|章)?[: |]{0,3}"
              + NOTE
              + "[ ]?("
              + NAME
              + ")(?:\\([^()]{0,8}\\)|[,;。 |]|身份证|电话|联系|日期|职务|甲方|乙方|发包|承包|20|$)");
  private static final Pattern EITHER =
      Pattern.compile(
          "(?:法定代表人(?:或|/|或者|及)(?:其)?(?:授权|委托)[^:]{0,12}|授权代表/法定代表人|签字人|代表人?|负责人|签字人|签名|签字|负责人签名|负责人签字|代表签字|代表签名)"
              + NOTE
              + "(?:签字|签名|签章)?[: |]{1,3}("
              + NAME
              + ")(?:\\([^()]{0,8}\\)|[,;。 |]|身份证|电话|联系|日期|职务|甲方|乙方|发包|承包|20|$)");
  private static final Pattern NO_POWER =
      Pattern.compile(
          "(?:没有|没|未)(?:给|向|为)[^,;。]{0,4}(?:开|出|办|写)[^,;。]{0,4}(?:授权|委托)|(?:未|没有|没|无|未附|没附)[^,;。]{0,8}书面(?:的)?(?:委托|授权)|(?:未|没有|没|无)(?:出具|办|办理|提交|提供|附|带|见)?[^,;。]{0,6}(?:委托|授权)(?:手续|书|文件|材料|证明)|(?:委托|授权)(?:手续|书|文件|材料|证明)[^,;。]{0,14}(?:尚在|还在|正在|没|未|暂缺|欠缺|没有|办理中|审批|补来|补送|遗失|忘带|以后|回头|过后|日后|随后|另行提供|之后)|授权(?:手续|委托书|书|文件)?[^,;。]{0,14}(?:免予|免于|免交|无须|无需|不提供|不再提供|未提供|未附|没有附|后补|补交|补办|待补)|(?:未|没有|无须|无需|不再|不)(?:另行)?(?:出具|提交|提供|附)[^,;。]{0,10}授权|除此以外无其他附件|(?:代理)?权限[^,;。]{0,6}(?:以|凭|按)?口头[^,;。]{0,12}|口头[^,;。]{0,4}(?:授权|委托|告知)[^,;。]{0,12}(?:为准|即可|有效)");
  private static final Pattern BOTH =
      Pattern.compile("法定代表人(?:\\(负责人\\))?(?:或|/|或者|及|、)(?:其)?(?:授权|委托)?(?:委托)?(?:代理人|代表)(?:人)?");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "签字|签名|盖章|签章|公章|日期|地址|电话|代表|代理|委托|空白|法定|授权|印章|身份|开户|账号|邮编|联系|经办|公司|年月|之日|本人|姓名|有限|或其|其他");
  private static final Pattern SEAL_ALONE =
      Pattern.compile(
          "(?:加盖|盖)[^,;。]{0,12}(?:公章|印章|合同专用章|单位章)(?:后|即|之日|之日起|起)?[^,;。]{0,8}(?:生效|成立)[^。]{0,40}(?:签名|签字)[^。]{0,12}(?:不是|并非|不影响|不作为|无须|无需)|(?:仅|只)(?:用印|盖章|加盖公章)[^。]{0,10}(?:不签|无须签|无需签|不再签)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    PowerOfAttorney power = PowerOfAttorney.of(reading, found);
    List<SignatureLines.Line> lines = SignatureLines.of(reading, found);
    for (Party party : Party.values()) {
      List<SignatureLines.Line> own = lines.stream().filter(l -> l.party() == party).toList();
      Optional<Fact> said = AgentSaid.of(reading, party, NO_POWER);
      Optional<Fact> signs = signatory(reading, found, party, own, power);
      boolean holds =
          signs.filter(f -> f instanceof TextFact t && t.kind().equals("委托代理人有授权")).isPresent();
      (holds ? signs : said.or(() -> signs)).ifPresent(facts::add);
    }
    facts.addAll(power.facts());
    sealAlone(reading).ifPresent(facts::add);
    return facts;
  }

  private static Optional<Fact> signatory(
      Reading reading,
      Facts found,
      Party party,
      List<SignatureLines.Line> lines,
      PowerOfAttorney power) {
    String key = party.key() + ".signatory";
    Optional<String> legal =
        found
            .effective("meta." + party.key() + ".legalRep", TextFact.class)
            .filter(f -> f.kind().equals("有"))
            .map(f -> f.text().replace(" ", ""));
    Optional<Fact> unclear = Optional.empty();
    Optional<Fact> representative = Optional.empty();
    for (SignatureLines.Line line : lines) {
      String plain = BOTH.matcher(line.words()).replaceAll("签字人");
      Optional<String> agent = name(AGENT, plain);
      Optional<String> either = name(EITHER, plain);
      Optional<String> chief = name(LEGAL, line.words());
      Source source = reading.source(reading.span(line.sentence(), line.from(), line.to()));
      String name = agent.or(() -> chief).or(() -> either).orElse("");
      if (name.isEmpty()) {
        continue;
      }
      boolean sameAsLegal = legal.filter(name::equals).isPresent();
      boolean member =
          agent.isEmpty() && chief.isPresent() && (members(lines) || several(found, party));
      boolean other = legal.isPresent() && !sameAsLegal && !member;
      if (!sameAsLegal && (agent.isPresent() || other)) {
        String kind = power.covers(name, party) ? "委托代理人有授权" : "委托代理人";
        List<fadu.text.Span> words = new ArrayList<>(source.evidence());
        words.addAll(power.evidence());
        words.addAll(Telling.of(reading, NO_POWER));
        return Optional.of(new TextFact(key, name, kind, reading.source(words)));
      }
      if (chief.isPresent() || sameAsLegal) {
        representative = Optional.of(new TextFact(key, name, "法定代表人", source));
      } else if (unclear.isEmpty()) {
        String kind = power.covers(name, party) ? "委托代理人有授权" : "不明";
        unclear = Optional.of(new TextFact(key, name, kind, source));
      }
    }
    if (representative.isPresent() || unclear.isPresent()) {
      return representative.isPresent() ? representative : unclear;
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MissingFact(
                key,
                State.BLANK,
                party.label() + "的签字人空白",
                reading.source(lines.get(0).sentence().span())));
  }

  /** Each member of a consortium signs by its own legal representative. */
  private static boolean members(List<SignatureLines.Line> lines) {
    return lines.stream()
        .map(SignatureLines.Line::words)
        .anyMatch(words -> words.contains("成员") || words.contains("牵头"));
  }

  private static boolean several(Facts found, Party party) {
    return found
            .of(party.key() + ".member")
            .filter(fadu.fact.PartyFact.class::isInstance)
            .map(f -> ((fadu.fact.PartyFact) f).name())
            .distinct()
            .count()
        > 1;
  }

  static Optional<String> name(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    int at = 0;
    while (at < words.length() && matcher.find(at)) {
      for (int i = 1; i <= matcher.groupCount(); i++) {
        String name = matcher.group(i);
        if (name != null && !NO_NAME.matcher(name).find()) {
          return Optional.of(name);
        }
      }
      at = Math.max(matcher.end() - 1, matcher.start() + 1);
    }
    return Optional.empty();
  }

  private static Optional<Fact> sealAlone(Reading reading) {
    for (Sentence sentence : reading.hits().sentences("seal")) {
      if (Stated.own(reading, sentence) && SEAL_ALONE.matcher(sentence.text()).find()) {
        return Optional.of(
            new TextFact("party.sealAlone", sentence.text(), "", reading.source(sentence.span())));
      }
    }
    return Optional.empty();
  }
}

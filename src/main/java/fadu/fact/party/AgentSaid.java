package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/** A clause or a row of a table that says that an agent signs and holds no power to do so. */
final class AgentSaid {
  private static final Pattern AGENT =
      Pattern.compile(
          "代理人|代表签字|代表签名|签约代表|签字代表|签署代表|授权代表|委托代表|被授权人|代签|代为签|代表(?:公司|单位|其|本公司|我司|我方)签|签约人|签约经办|副(?:局长|镇长|乡长|主任|总经理|经理|校长|院长|书记|董事长|村长|总)[\\p{Han}]{2,3}(?:代)?(?:签|盖)|由[\\p{Han}]{2,3}(?:代)?签(?:字|名|署|约|的|,)");
  private static final Pattern RULE =
      Pattern.compile("的,|如|若|应当|须|必须|不得|方可|无效|不予|有权拒绝|分包|监理|投标|收款|领取|变更签证|现场签证|一概|有效");
  private static final Pattern POWER = Pattern.compile("授权|委托书|委托手续|书面委托|委托材料|代理权");
  private static final Pattern NONE = Pattern.compile("^(?:无|未|空|/|-|—|缺|后补|待补|没|尚|不需要|不用|免|口头|暂)");

  private AgentSaid() {}

  static Optional<Fact> of(Reading reading, Party party, Pattern noPower) {
    for (Sentence sentence : reading.text().own(AGENT)) {
      String text = sentence.text();
      if (!Stated.own(reading, sentence)
          || !AGENT.matcher(text).find()
          || party(reading, text) != party) {
        continue;
      }
      Matcher none = noPower.matcher(text);
      boolean said =
          sentence.table() >= 0
              ? cell(reading, sentence)
              : none.find() && POWER.matcher(text).find() && !RULE.matcher(text).find();
      if (said) {
        return Optional.of(
            new TextFact(
                party.key() + ".signatory", "代理人", "委托代理人", reading.source(sentence.span())));
      }
    }
    return Optional.empty();
  }

  /** 签署人|身份|授权文件 over 某某|承包人委托代理人|无. */
  private static boolean cell(Reading reading, Sentence row) {
    String[] heads = reading.headOf(row).text().split("\\|", -1);
    String[] cells = row.text().split("\\|", -1);
    for (int i = 1; i < Math.min(heads.length, cells.length); i++) {
      if (POWER.matcher(heads[i]).find() && NONE.matcher(cells[i].strip()).find()) {
        return true;
      }
    }
    return false;
  }

  /** The side named first in the sentence; the contractor where none is. */
  private static Party party(Reading reading, String text) {
    Party party = Party.CONTRACTOR;
    int first = text.length();
    for (var alias : reading.contract().roles().aliases().entrySet()) {
      int at = text.indexOf(alias.getKey());
      if (at >= 0 && at < first) {
        first = at;
        party = alias.getValue();
      }
    }
    return party;
  }
}

package fadu.fact.procedure;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Price or scope that was settled before the award: who agreed, what, and when, in any order. */
final class Settled {
  private static final Pattern AGREED =
      Pattern.compile(
          "谈拢|谈妥|谈定|谈好|谈成|讲定|讲好|讲妥|说定|说好|说妥|定下|敲定|商定|议定|约定好|约好|拍板|达成一致|达成共识|一致同意|口头(?:约定|答应|确定)|握手|内定|定好|许给|答应给");
  private static final Pattern MATTER =
      Pattern.compile("价|造价|范围|包干|工程量|条件|承包|归(?:乙方|我|他|该)|由(?:乙方|我|他|该)|给(?:乙方|我|他|该)");
  private static final Pattern FOR_SHOW =
      Pattern.compile(
          "走(?:个|了|一)?(?:过场|形式|程序|流程)|做(?:个)?样子|陪标|补(?:个|了)?(?:招标|手续)|凑(?:够|足)?[^,;。]{0,4}家|招标[^,;。]{0,6}(?:形式|摆设)");
  private static final Pattern NOT_THIS =
      Pattern.compile("暂估|分包|监理|材料|变更|补充|框架|原合同|一期|如|若|应当|须|可以");

  private Settled() {}

  static List<Fact> before(
      Reading reading, Optional<LocalDate> notice, Pattern denied, Pattern taken) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().own(AGREED)) {
      String text = sentence.text();
      Matcher agreed = AGREED.matcher(text);
      if (Stated.own(reading, sentence)
          && agreed.find()
          && MATTER.matcher(text).find()
          && !NOT_THIS.matcher(text).find()
          && !denied.matcher(text).find()
          && !taken.matcher(text).find()
          && (FOR_SHOW.matcher(text).find()
              || notice.filter(day -> early(text, day)).isPresent())) {
        facts.add(
            new Stated(reading, sentence, agreed.start(), agreed.end())
                .fact("clauses.priorAgreements", "实质内容"));
      }
    }
    return facts;
  }

  private static boolean early(String text, LocalDate award) {
    Matcher day = Began.DAY.matcher(text);
    while (day.find()) {
      if (Began.on(day, award).filter(award::isAfter).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

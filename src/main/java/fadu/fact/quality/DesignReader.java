package fadu.fact.quality;

import fadu.clause.DocumentKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Sayings;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Design in a contract for design and building: {@code attachments.employerRequirements}, {@code
 * clauses.designLiability}, {@code clauses.designLimit}, {@code clauses.designOwnership}, and
 * {@code clauses.designDenied} where the contract refuses one of them (kind 要求, 责任, 产权).
 */
public final class DesignReader implements FactReader {
  private static final Pattern RIGHTS = Pattern.compile("知识产权|著作权|版权|归属|权利|成果|所有权");
  private static final Pattern FAULTS = Pattern.compile("差错|错误|漏项|遗漏|缺陷|责任|限额|优化|担责");
  private static final Pattern IN_HAND =
      Pattern.compile("见|附|装订|正文|编制|批复|批准|如下|[:|]|按|依据|根据|符合|满足|组成|所列|载明|规定|执行");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    if (reading.contract().kind() != DocumentKind.EPC) {
      return facts;
    }
    Sayings sayings = new Sayings(reading);
    for (Sentence sentence :
        sayings.about("employer-requirements", "design-words", "design-ownership")) {
      if (!sayings.counts(sentence, 0)) {
        continue;
      }
      boolean requirements = sayings.has(sentence, "employer-requirements");
      var denied = sayings.first(sentence, "epc.denied");
      if (denied.isPresent() && about(sentence)) {
        String kind = requirements ? "要求" : FAULTS.matcher(sentence.text()).find() ? "责任" : "产权";
        facts.add(sayings.fact("clauses.designDenied", kind, sentence));
        continue;
      }
      if (requirements && IN_HAND.matcher(sentence.text()).find()) {
        facts.add(sayings.fact("attachments.employerRequirements", "", sentence));
      }
      add(sayings, sentence, "epc.liability", "clauses.designLiability", facts);
      add(sayings, sentence, "epc.limit", "clauses.designLimit", facts);
      add(sayings, sentence, "epc.share", "clauses.designLimit", facts);
      if (Pattern.compile("设计|图纸|图|模型|成果|文件").matcher(sentence.text()).find()) {
        add(sayings, sentence, "epc.ownership", "clauses.designOwnership", facts);
      }
    }
    return facts;
  }

  /** What is refused is one of the three, not something else in the same sentence. */
  private static boolean about(Sentence sentence) {
    String text = sentence.text();
    return text.contains("要求")
        || text.contains("需求")
        || text.contains("初步设计")
        || FAULTS.matcher(text).find()
        || RIGHTS.matcher(text).find();
  }

  private static void add(
      Sayings sayings, Sentence sentence, String wording, String key, List<Fact> facts) {
    sayings.first(sentence, wording).ifPresent(s -> facts.add(sayings.fact(key, "", s)));
  }
}

package fadu.fact.security;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Until when the performance security is held: {@code bond.performance.expiry}, kind 竣工前, 竣工 (at
 * completion or some days after) or 竣工后 (with the final account or the defects period).
 */
final class BondExpiryReader implements FactReader {
  private static final Pattern HELD =
      Pattern.compile("有效期|有效至|退还|返还|退回|退付|解除|释放|失效|到期|注销|期满|届满|终止|保持有效");
  private static final Pattern LATER = Pattern.compile("缺陷责任期|质保期|保修期|结算(?:完|审定|办理|款)|审计|两年|二年|一年");
  private static final Pattern EARLY =
      Pattern.compile(
          "(?:封顶|基础完工|基础工程完成|主体(?:结构)?(?:完工|完成|验收)|进场|开工(?:后|之日)|工程量(?:过|达到?)(?:半|一半|50%)|完成[^,;。]{0,10}(?:50%|60%|70%|80%|一半|过半|半))[^;。]{0,16}(?:退还|返还|退回|解除|释放|失效)");
  private static final Pattern AT = Pattern.compile("竣工|交工|完工|验收|接收证书|移交|交付");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().with(HELD)) {
      String text = sentence.text();
      Matcher held = HELD.matcher(text);
      if (Instrument.own(reading, sentence)
          && held.find()
          && Instrument.at(reading, sentence, held.start())
              .filter(Instrument.PERFORMANCE::equals)
              .isPresent()
          && !reading.choices().unselected(sentence, held.start())) {
        String kind =
            EARLY.matcher(text).find()
                ? "竣工前"
                : LATER.matcher(text).find() ? "竣工后" : AT.matcher(text).find() ? "竣工" : "";
        if (!kind.isEmpty()) {
          facts.add(
              new TextFact("bond.performance.expiry", text, kind, reading.source(sentence.span())));
        }
      }
    }
    return Precedence.apply(reading.contract(), facts);
  }
}

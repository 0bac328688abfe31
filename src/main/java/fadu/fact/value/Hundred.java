package fadu.fact.value;

import fadu.fact.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 百日内: a hundred days without a number before it; 百日攻坚 is a name. */
final class Hundred {
  private static final BigDecimal DAYS = BigDecimal.valueOf(100);
  private static final String NUMBERS = "0123456789一二两三四五六七八九十百千万几数零〇点";

  private Hundred() {}

  static List<PeriodMention> in(String s) {
    List<PeriodMention> found = new ArrayList<>();
    for (int at = s.indexOf('百'); at >= 0; at = s.indexOf('百', at + 1)) {
      boolean unit = Scan.any("日天", Scan.at(s, at + 1));
      boolean alone = at == 0 || NUMBERS.indexOf(s.charAt(at - 1)) < 0;
      boolean named = Scan.match(s, at + 2, "会战", "攻坚", "大战", "行动", "竞赛", "誓师") > 0;
      if (unit && alone && !named) {
        found.add(
            new PeriodMention(
                at, at + 2, Optional.of(DAYS), Unit.DAY, Optional.of(DAYS), Bound.SINGLE));
      }
    }
    return found;
  }
}

package fadu.fact.regulation;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Mode;
import fadu.fact.Reading;
import fadu.fact.StatementFact;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A table that pays the price off over years, with a column for what the money costs. */
final class Instalments {
  private static final Pattern COST =
      Pattern.compile("融资费|融资成本|资金成本|资金占用|占用费|利息|年息|年化|收益|回报|财务费用|财务成本|息");
  private static final Pattern PAID = Pattern.compile("本金|偿付|偿还|支付|付款|还款|回购|归还|拨付");
  private static final Pattern LATE = Pattern.compile("逾期|迟延|违约|滞纳|保证金|质保");
  private static final Pattern YEAR =
      Pattern.compile("(?:20[0-9]{2}|第[一二三四五六七八九十0-9]{1,2}|[一二三四五六七八九十])(?:个)?(?:年|期)");
  private static final Pattern RATE = Pattern.compile("[0-9.]{1,6}%|百分之|分|厘");
  private static final int FEWEST = 2;

  private Instalments() {}

  static List<Fact> read(Reading reading, String key) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence head : reading.text().own(COST)) {
      String text = head.text();
      if (head.table() < 0
          || reading.headOf(head) != head
          || !COST.matcher(text).find()
          || !PAID.matcher(text).find()
          || LATE.matcher(text).find()) {
        continue;
      }
      List<Span> rows = rows(reading, head);
      if (rows.size() >= FEWEST) {
        facts.add(new StatementFact(key, "", Mode.MUST, "分年付款并计息", "", "", reading.source(rows)));
      }
    }
    return facts;
  }

  private static List<Span> rows(Reading reading, Sentence head) {
    List<Sentence> all = reading.contract().sentences();
    List<Span> rows = new ArrayList<>();
    for (int i = head.index() + 1; i < all.size() && all.get(i).table() == head.table(); i++) {
      String text = all.get(i).text();
      if (all.get(i).file() == head.file()
          && YEAR.matcher(text).find()
          && RATE.matcher(text).find()) {
        rows.add(all.get(i).span());
      }
    }
    return rows;
  }
}

package fadu.fact.labour;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.MoneyFact;
import fadu.fact.Passage;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMentions;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.util.List;

/**
 * Labour cost in the cells of a table whose head says what they are: a column of shares (人工费占比) or
 * a row of labour cost under a column of yuan.
 */
final class LabourCostCells {
  private static final Pattern COST = Pattern.compile("人工费|人工成本|用工成本|工资|工钱|劳务费|工资性");
  private static final Pattern NOT_COST =
      Pattern.compile("保证金|保函|押金|违约|罚|税|价差|调差|日工资|工日|社保|保险|奖|预付|结算款|质保");
  private static final Pattern SHARE = Pattern.compile("比例|占比|费率|比率|百分|%");
  private static final Pattern SUM = Pattern.compile("元|金额|数额|合价|总额");
  private static final BigDecimal MOST = BigDecimal.valueOf(70);
  private static final BigDecimal LEAST_YUAN = BigDecimal.valueOf(1000);

  private LabourCostCells() {}

  static void read(Reading reading, Sentence row, List<Fact> rates, List<Fact> amounts) {
    Sentence top = reading.headOf(row);
    if (top.index() == row.index() || reading.struck(row, 0, row.text().length())) {
      return;
    }
    String[] head = top.text().split("\\|", -1);
    String[] cells = row.text().split("\\|", -1);
    boolean named = cost(label(cells));
    Source source = new Passage(reading, row, 0, row.text().length()).source();
    for (int i = 0; i < Math.min(head.length, cells.length); i++) {
      String cell = cells[i].strip();
      if (!cell.isEmpty() && !NOT_COST.matcher(head[i]).find()) {
        if (cost(head[i]) && SHARE.matcher(head[i]).find()) {
          rate(cell, source, rates);
        } else if ((named || cost(head[i])) && SUM.matcher(head[i]).find()) {
          amount(cell, head[i], source, amounts);
        }
      }
    }
  }

  private static boolean cost(String text) {
    return COST.matcher(text).find() && !NOT_COST.matcher(text).find();
  }

  private static String label(String[] cells) {
    for (String cell : cells) {
      if (!cell.isBlank() && !cell.strip().matches("[0-9.、()]{1,6}")) {
        return cell;
      }
    }
    return "";
  }

  private static void rate(String cell, Source source, List<Fact> rates) {
    for (RateMention rate : RateMentions.in(cell)) {
      rate.percent()
          .filter(p -> !rate.blank() && p.signum() > 0 && p.compareTo(MOST) <= 0)
          .ifPresent(p -> rates.add(new RateFact("labour.costRate", p, "", source)));
    }
  }

  private static void amount(String cell, String head, Source source, List<Fact> amounts) {
    BigDecimal unit = head.contains("万元") ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
    MoneyMentions.bare(cell, unit)
        .flatMap(m -> m.yuan())
        .filter(y -> y.compareTo(LEAST_YUAN) >= 0)
        .ifPresent(y -> amounts.add(new MoneyFact("labour.costAmount", y, "人工费用", source)));
  }
}

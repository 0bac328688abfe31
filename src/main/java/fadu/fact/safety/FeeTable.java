package fadu.fact.safety;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of instalments of the safety fee: 期次|时点|安全文明施工费(元). What falls due within a month of the
 * start is compared with the sum of the column.
 */
final class FeeTable {
  private static final Pattern FEE = Pattern.compile("安全[^|]{0,10}费|安措费|文明施工费");
  private static final Pattern WHEN = Pattern.compile("时点|时间|期次|节点|阶段|期限|条件|日期");
  private static final Pattern SOON =
      Pattern.compile(
          "开工前|进场前|签订|签约|生效|开工(?:之日|令)?[^|]{0,4}(?:后|起)[^|]{0,2}(?:[0-9]|[12][0-9]|30|28)(?:日|天)|开工时|开工当|进场时|进场后|预付");
  private static final Pattern SUM = Pattern.compile("合计|总计|小计|共计");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int ROWS = 20;

  private FeeTable() {}

  /**
   * The share of the first month, quoted with the rows that fall due in it, else with the first.
   */
  static Optional<Fact> read(Reading reading, Sentence head) {
    List<Sentence> all = reading.contract().sentences();
    String[] names = head.text().split("\\|", -1);
    int column = column(names);
    boolean first = head.index() == 0 || all.get(head.index() - 1).table() != head.table();
    if (head.table() < 0 || !first || column < 0 || !WHEN.matcher(head.text()).find()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal soon = BigDecimal.ZERO;
    List<Span> places = new ArrayList<>();
    int rows = 0;
    for (int i = head.index() + 1; i < all.size() && i <= head.index() + ROWS; i++) {
      Sentence row = all.get(i);
      String[] cells = row.text().split("\\|", -1);
      if (row.table() != head.table()
          || row.file() != head.file()
          || cells.length != names.length) {
        break;
      }
      Optional<BigDecimal> amount = amount(cells[column]);
      if (amount.isEmpty() || SUM.matcher(row.text()).find()) {
        continue;
      }
      rows++;
      sum = sum.add(amount.get());
      boolean early = SOON.matcher(row.text()).find();
      soon = early ? soon.add(amount.get()) : soon;
      if (early || rows == 1) {
        places.add(row.span());
      }
    }
    return rows < 2 || sum.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new RateFact(
                "safety.prepayRate",
                soon.multiply(HUNDRED).divide(sum, 2, RoundingMode.HALF_UP),
                "安全文明施工费",
                reading.source(places)));
  }

  private static int column(String[] names) {
    for (int i = 0; i < names.length; i++) {
      if (FEE.matcher(names[i]).find()) {
        return i;
      }
    }
    return -1;
  }

  /** 108,000; 25%: nothing else in the cell. */
  private static Optional<BigDecimal> amount(String cell) {
    String digits = cell.strip().replaceAll("[,，¥￥元%％ ]", "");
    boolean plain = !digits.isEmpty() && digits.length() < 14;
    for (int i = 0; plain && i < digits.length(); i++) {
      char c = digits.charAt(i);
      plain = c >= '0' && c <= '9' || c == '.' && i > 0 && digits.indexOf('.') == i;
    }
    return plain && !digits.endsWith(".") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
  }
}

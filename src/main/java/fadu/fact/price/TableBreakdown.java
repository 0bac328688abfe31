package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table of price items: a column of amounts and a row that gives their sum. */
final class TableBreakdown {
  private static final Pattern AMOUNT_HEAD = Pattern.compile("金额|合价|价格|造价|费用\\(|小计|价款|元\\)|总价|数额");
  private static final Pattern NAME_HEAD =
      Pattern.compile("名称|名目|项目|费用|内容|组成|构成|科目|类别|分项|汇总|单位工程|单项|部位|标段|专业|价款");
  private static final Pattern SUM = Pattern.compile("合计|总计|总价|价税合计|报价|签约合同价");

  /** The line over the table gives the price and says that its parts follow. */
  private static final Pattern LEADS =
      Pattern.compile("(?:合同价|总价|价款|造价)[^。]{0,60}(?:其中|组成|构成|明细|分解|如下)[^。]{0,8}[:]$");

  private static final Pattern NOTED =
      Pattern.compile(
          "(?:已含|含|包含|包括|其中)[^()|,;]{0,12}(?:暂估|暂列|暂定)[^()|,;0-9]{0,6}([0-9][0-9,.]{3,15})");
  private static final Pattern PROVISIONAL = Pattern.compile("暂估|暂列|暂定");

  /** 建筑安装工程费(其中暂列金额…元) is a row of its own, whatever its brackets say. */
  private static final Pattern BRACKETS = Pattern.compile("\\([^()|]{0,80}\\)");

  private static final Pattern SUBTOTAL = Pattern.compile("小计|其中|不含税价|税前|分部小计");
  private static final Pattern NOT_COUNTED = Pattern.compile("未进入|未计入|不计入|未列入|不含在|未包含|另加|另行|另计");

  private final Reading reading;

  TableBreakdown(Reading reading) {
    this.reading = reading;
  }

  Optional<Breakdown> read(List<Sentence> rows, Optional<BigDecimal> price) {
    if (rows.size() < 3) {
      return Optional.empty();
    }
    String[] heads = rows.get(0).text().split("\\|", -1);
    int column = column(heads, rows);
    if (column < 0 || !NAME_HEAD.matcher(rows.get(0).text()).find()) {
      return Optional.empty();
    }
    List<Breakdown.Item> items = new ArrayList<>();
    List<Breakdown.Item> leftOut = new ArrayList<>();
    Breakdown.Item sum = null;
    for (Sentence row : rows.subList(1, rows.size())) {
      String[] cells = row.text().split("\\|", -1);
      if (cells.length <= column) {
        continue;
      }
      Optional<BigDecimal> amount = AmountFinder.bare(cells[column], heads[column]);
      String name = BRACKETS.matcher(name(cells, column)).replaceAll("");
      if (amount.isEmpty()) {
        continue;
      }
      Breakdown.Item item = new Breakdown.Item(name, amount.get(), row.span());
      if (sum != null) {
        if (NOT_COUNTED.matcher(row.text()).find()) {
          leftOut.add(item);
        }
      } else if (SUM.matcher(name).find() && !SUBTOTAL.matcher(name).find()) {
        sum = item;
      } else if (!SUBTOTAL.matcher(name).find()) {
        items.add(item);
      }
    }
    twice(rows, items).ifPresent(leftOut::add);
    if (sum == null && items.size() >= 2) {
      return led(rows, price)
          .map(p -> new Breakdown(items, p, items.get(items.size() - 1).span(), leftOut));
    }
    return sum == null || items.size() < 2
        ? Optional.empty()
        : Optional.of(new Breakdown(items, sum.amount(), sum.span(), leftOut));
  }

  /** 签约合同价…,其中: over a table without a sum of its own. */
  private Optional<BigDecimal> led(List<Sentence> rows, Optional<BigDecimal> price) {
    int before = rows.get(0).index() - 1;
    Sentence last = rows.get(rows.size() - 1);
    Sentence next = reading.next(last);
    boolean goesOn = next != last && (next.text().indexOf('|') >= 0 || next.table() >= 0);
    return before < 0 || goesOn
        ? Optional.empty()
        : price.filter(
            p -> LEADS.matcher(reading.contract().sentences().get(before).text().strip()).find());
  }

  /** 分部分项(已含材料暂估价80万元) beside a row of 80万元 for the same provisional price. */
  private static Optional<Breakdown.Item> twice(List<Sentence> rows, List<Breakdown.Item> items) {
    for (Sentence row : rows) {
      var noted = NOTED.matcher(row.text());
      while (noted.find()) {
        Optional<BigDecimal> inside = AmountFinder.bare(noted.group(1), "");
        for (Breakdown.Item item : items) {
          boolean own = PROVISIONAL.matcher(item.name()).find() && !item.span().equals(row.span());
          if (own && inside.filter(v -> v.compareTo(item.amount()) == 0).isPresent()) {
            return Optional.of(
                new Breakdown.Item("重复计入", item.amount(), row.span().cover(item.span())));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int column(String[] heads, List<Sentence> rows) {
    for (int i = heads.length - 1; i >= 0; i--) {
      if (AMOUNT_HEAD.matcher(heads[i]).find() && filled(rows, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Most rows hold a number in the column: it is amounts and not remarks. */
  private static boolean filled(List<Sentence> rows, int column) {
    int numbers = 0;
    for (Sentence row : rows.subList(1, rows.size())) {
      String[] cells = row.text().split("\\|", -1);
      numbers += cells.length > column && AmountFinder.bare(cells[column], "").isPresent() ? 1 : 0;
    }
    return numbers * 2 >= rows.size() - 1;
  }

  private static String name(String[] cells, int column) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < column; i++) {
      boolean ordinal =
          cells[i].chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '至');
      if (!ordinal) {
        name.append(cells[i]);
      }
    }
    return name.toString();
  }

  /** The rows of each table of the contract's own parts. */
  List<List<Sentence>> tables() {
    List<List<Sentence>> tables = new ArrayList<>();
    Sentence last = null;
    for (Sentence sentence : reading.candidates().rows().list()) {
      if (sentence.table() < 0) {
        last = null;
        continue;
      }
      if (last == null || last.table() != sentence.table() || last.file() != sentence.file()) {
        tables.add(new ArrayList<>());
      }
      tables.get(tables.size() - 1).add(sentence);
      last = sentence;
    }
    return tables;
  }
}

package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Hit;
import fadu.fact.MoneyFact;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Amounts of a table: the head names the unit, so that the cells need no 元 of their own. */
final class RowAmounts {
  private static final Pattern AMOUNT_HEAD = Pattern.compile("金额|合价|价格|造价|元|小计|价款|总价|数额|费用\\(|暂估价");
  private static final Pattern SHARE_HEAD = Pattern.compile("比例|占比|费率|税率|%");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Reading reading;

  RowAmounts(Reading reading) {
    this.reading = reading;
  }

  /**
   * The first amount that a row gives to a term of the group, in a cell or in a cell's brackets.
   */
  Optional<Fact> named(String group, String key) {
    for (Sentence row : reading.hits().sentences(group)) {
      if (row.table() < 0) {
        continue;
      }
      for (Hit hit : reading.hits().in(row, group)) {
        Optional<BigDecimal> amount = amount(row, hit).filter(a -> a.signum() > 0);
        if (amount.isPresent()) {
          return Optional.of(
              new MoneyFact(key, amount.get(), hit.term(), reading.source(row.span())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<BigDecimal> amount(Sentence row, Hit hit) {
    String[] heads = head(row).text().split("\\|", -1);
    String[] cells = row.text().split("\\|", -1);
    int cell = (int) row.text().substring(0, hit.from()).chars().filter(c -> c == '|').count();
    if (heads.length != cells.length) {
      return Optional.empty();
    }
    Optional<BigDecimal> noted = number(noted(row.text(), hit.to()), heads[cell]);
    String before = row.text().substring(0, hit.from());
    boolean bracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
    if (noted.isPresent() || bracketed) {
      return noted; // 措施项目费(含安全文明施工费): the amount of the row is not that of the fee
    }
    for (int i = cell + 1; i < cells.length; i++) {
      if (AMOUNT_HEAD.matcher(heads[i]).find() && !SHARE_HEAD.matcher(heads[i]).find()) {
        return AmountFinder.bare(cells[i], heads[i]);
      }
    }
    return Optional.empty();
  }

  /** 2,150,000.00（其中安全文明施工费610,000.00）: what stands between the term and the bracket. */
  private static String noted(String text, int from) {
    int to = from;
    while (to < text.length() && ")|;。、".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String words = text.substring(from, to);
    return words.startsWith("为") || words.startsWith(":") ? words.substring(1) : words;
  }

  private static Optional<BigDecimal> number(String words, String head) {
    BigDecimal unit = head.contains("万元") ? TEN_THOUSAND : BigDecimal.ONE;
    return MoneyMentions.bare(words, unit).flatMap(MoneyMention::yuan);
  }

  /** The first row of the row's table. */
  private Sentence head(Sentence row) {
    List<Sentence> all = reading.contract().sentences();
    Sentence head = row;
    for (int i = row.index() - 1; i >= 0 && all.get(i).table() == row.table(); i--) {
      head = all.get(i);
    }
    return head;
  }
}

package fadu.fact.price;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.MoneyFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The price and its named parts: {@code price.total}, {@code price.totalWords}, {@code
 * price.safetyFee}, {@code price.provisional…}, every place that names the total ({@code
 * price.occurrences}), and the differences between words and figures and between the places.
 */
public final class PriceReader implements FactReader {
  private static final Pattern NOT_TOTAL =
      Pattern.compile(
          "不含税|不含增值税|除税|税额|税金|扣除|其中|暂列|暂估|预付|保证金|保函|担保|违约|罚|赔偿|进度|结算|审定|下浮|上浮|追加|增加|调整|补充|变更|概算|预算|控制价|限价"
              + "|安全|文明|人工费|设计费|%|‰|百分之|千分之|万分之|成|倍|单价|每");
  private static final Pattern NAMED_LATE =
      Pattern.compile("(?:为|是|计|:|：|\\(|大写|小写|人民币|¥|RMB|含税|共计|合计|暂定|总计|金额|即|\\)|元| )*$");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    AmountFinder finder = new AmountFinder(reading);
    List<WordsFigures> pairs = pairs(reading, finder);
    List<Amount> named = totals(reading, finder);
    List<Amount> totals = named.isEmpty() ? headed(reading, finder) : named;
    List<Fact> facts = new ArrayList<>();
    Optional<Amount> total =
        totals.stream()
            .min(
                Comparator.comparingInt((Amount a) -> rank(reading, a))
                    .thenComparingInt(a -> a.sentence().index()));
    total.ifPresent(
        amount -> {
          Optional<WordsFigures> twice = pairOf(pairs, amount);
          BigDecimal figures = twice.map(WordsFigures::figures).orElse(amount.yuan());
          Source source = reading.source(twice.map(WordsFigures::span).orElse(amount.span()));
          facts.add(new MoneyFact("price.total", figures, "签约合同价", source));
          twice.ifPresent(
              p -> facts.add(new MoneyFact("price.totalWords", p.words(), "签约合同价", source)));
          facts.addAll(occurrences(reading, totals, pairs, amount, figures));
        });
    for (WordsFigures pair : pairs) {
      facts.add(
          new MoneyFact(
              "price.wordsFiguresDifference",
              pair.difference(),
              pair.label(),
              reading.source(pair.span())));
    }
    named(reading, finder, "price-safety", "price.safetyFee").ifPresent(facts::add);
    named(reading, finder, "price-provisional", "price.provisionalSum").ifPresent(facts::add);
    named(reading, finder, "price-provisional-material", "price.provisionalMaterial")
        .ifPresent(facts::add);
    named(reading, finder, "price-provisional-specialty", "price.provisionalSpecialty")
        .ifPresent(facts::add);
    return facts;
  }

  private static List<WordsFigures> pairs(Reading reading, AmountFinder finder) {
    List<WordsFigures> pairs = new ArrayList<>();
    Sentence head = null;
    for (Sentence sentence : reading.contract().sentences()) {
      if (reading.part(sentence).kind() == PartKind.PAPER) {
        continue;
      }
      if (sentence.table() < 0) {
        head = null;
      } else if (head == null || head.table() != sentence.table()) {
        head = sentence;
      } else {
        finder.pairInRow(head, sentence).ifPresent(pairs::add);
        pairOverRows(reading, finder, sentence).ifPresent(pairs::add);
        continue;
      }
      if (sentence.text().startsWith("(小写)") || sentence.text().startsWith("小写")) {
        pairOverSentences(reading, finder, sentence).ifPresent(pairs::add);
      }
      if (maybeMoney(sentence.text())) {
        pairs.addAll(finder.pairs(sentence));
      }
    }
    return pairs;
  }

  /** 安全费（大写）|… over 安全费（小写）|…: one amount in two rows. */
  private static Optional<WordsFigures> pairOverRows(
      Reading reading, AmountFinder finder, Sentence row) {
    Sentence above = reading.contract().sentences().get(Math.max(0, row.index() - 1));
    boolean two =
        above.table() == row.table()
            && above.text().contains("大写") != row.text().contains("大写")
            && above.text().contains("小写") != row.text().contains("小写");
    String name = label(row);
    if (!two || name.isEmpty() || !name.equals(label(above))) {
      return Optional.empty();
    }
    Sentence words = above.text().contains("大写") ? above : row;
    Sentence figures = words == above ? row : above;
    return finder.pairOf(words, figures, name, above.span().cover(row.span()));
  }

  /** 大写：…；小写：…: one amount in two sentences. */
  private static Optional<WordsFigures> pairOverSentences(
      Reading reading, AmountFinder finder, Sentence figures) {
    Sentence words = reading.contract().sentences().get(Math.max(0, figures.index() - 1));
    boolean two = words.clause() == figures.clause() && words.text().contains("大写");
    return two
        ? finder.pairOf(words, figures, words.text(), words.span().cover(figures.span()))
        : Optional.empty();
  }

  private static String label(Sentence row) {
    String cell = row.text().split("\\|", -1)[0];
    return cell.replace("(大写)", "").replace("(小写)", "").replace("大写", "").replace("小写", "");
  }

  private static boolean maybeMoney(String text) {
    return text.indexOf('元') >= 0
        || text.indexOf('¥') >= 0
        || text.indexOf('圆') >= 0
        || text.contains("大写");
  }

  private static List<Amount> totals(Reading reading, AmountFinder finder) {
    List<Amount> totals = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("price-total")) {
      PartKind kind = reading.part(sentence).kind();
      if (kind == PartKind.SUPPLEMENT || kind == PartKind.PAPER || kind == PartKind.AWARD_NOTICE) {
        continue;
      }
      for (Amount amount : finder.amounts(sentence)) {
        if (namesTotal(reading, sentence, amount)) {
          totals.add(amount);
        }
      }
    }
    return totals;
  }

  /** 签约合同价 as a heading, and below it 人民币(大写)…(¥…). */
  private static List<Amount> headed(Reading reading, AmountFinder finder) {
    for (Sentence sentence : reading.text().with(OPENS)) {
      PartKind kind = reading.part(sentence).kind();
      String caption = reading.clause(sentence).caption();
      boolean titled =
          kind == PartKind.AGREEMENT
              && OPENS.matcher(sentence.text()).find()
              && TITLE.matcher(caption).find();
      List<Amount> amounts = titled ? finder.amounts(sentence) : List.of();
      if (!amounts.isEmpty()) {
        return List.of(amounts.get(0));
      }
    }
    return List.of();
  }

  private static final Pattern STRONG = Pattern.compile("合同价|合同总|总价|总造价|签约|承包价|合同金额");
  private static final Pattern OF_AWARD = Pattern.compile("中标|成交价|成交金额|控制价|概算|预算|最高限价");
  private static final Words OF_OTHERS = Words.of("与本合同无关|由他人承建|由其他单位承建|另一承包人|其他承包人");
  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?:第[二三四2-4][期标段]|[东西南北]段|另一标段|其他标段)[^;。]{0,12}(?:另签|另行签|另订|另立|同日签|合同)[^;。]{0,10}$|(?:另签|另行签订|另订)[^,;。]{0,8}$");
  private static final Pattern OPENS = Pattern.compile("^(?:人民币|大写|\\(大写|¥|小写|总计|合计|共计)");
  private static final Pattern TITLE =
      Pattern.compile("^(?:签约)?(?:合同)?(?:总)?(?:价|价款|价格|造价|总价|金额)(?:款)?$|签约合同价|合同价款|合同总价|工程造价");

  /**
   * The label of the amount, or of the words/figures it repeats, names the price of the contract.
   */
  private static boolean namesTotal(Reading reading, Sentence sentence, Amount amount) {
    String text = sentence.text();
    for (Hit hit : reading.hits().in(sentence, "price-total")) {
      boolean without = hit.from() > 0 && text.charAt(hit.from() - 1) == '不';
      if (without || hit.to() > amount.at() || amount.at() - hit.to() > 40) {
        continue;
      }
      String between = text.substring(hit.to(), amount.at());
      int stretch = AmountFinder.stretch(text, hit.from());
      String before = text.substring(stretch, hit.from());
      if (!NOT_TOTAL.matcher(before + between).find()
          && NAMED_LATE.matcher(withoutNote(between)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** （含税）, （大写） between label and amount say nothing else. */
  private static String withoutNote(String between) {
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    for (char c : between.toCharArray()) {
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        kept.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return kept.toString().replace("签约", "").replace("固定", "").replace("约定", "");
  }

  private static int rank(Reading reading, Amount amount) {
    PartKind kind = reading.part(amount.sentence()).kind();
    boolean strong =
        amount.label().contains("签约合同价")
            || amount.label().contains("合同总价")
            || amount.label().contains("合同价");
    int part = kind == PartKind.AGREEMENT ? 0 : kind == PartKind.PARTICULAR ? 1 : 2;
    return part * 2 + (strong ? 0 : 1);
  }

  private static Optional<WordsFigures> pairOf(List<WordsFigures> pairs, Amount amount) {
    return pairs.stream()
        .filter(p -> p.sentence().index() == amount.sentence().index())
        .filter(p -> p.from() <= amount.at() && amount.at() < p.to())
        .findFirst();
  }

  /** Every place that names the total; a figure that repeats words beside it is one place. */
  private static List<Fact> occurrences(
      Reading reading,
      List<Amount> totals,
      List<WordsFigures> pairs,
      Amount first,
      BigDecimal price) {
    List<Fact> facts = new ArrayList<>();
    for (Amount amount : totals) {
      if (OF_AWARD.matcher(amount.label()).find()) {
        continue; // the award beside the price is another point
      }
      String text = amount.sentence().text();
      if (OF_OTHERS.in(text)
          || ANOTHER.matcher(text.substring(0, Math.min(text.length(), amount.at()))).find()) {
        continue; // 第二期合同同日另签，合同价…
      }
      Optional<WordsFigures> twice = pairOf(pairs, amount);
      BigDecimal value = twice.map(WordsFigures::figures).orElse(amount.yuan());
      Source source = reading.source(twice.map(WordsFigures::span).orElse(amount.span()));
      facts.add(new MoneyFact("price.occurrences", value, amount.label(), source));
      boolean part =
          !STRONG.matcher(amount.label()).find()
              && value.multiply(BigDecimal.valueOf(2)).compareTo(price) < 0;
      if (part) {
        continue; // 弃土子目,价款286,000元
      }
      boolean sameSentence = amount.sentence().index() == first.sentence().index();
      if (!sameSentence && value.compareTo(price) != 0) {
        facts.add(
            new MoneyFact(
                "price.occurrenceDifference",
                value.subtract(price).abs(),
                amount.label(),
                reading.source(
                    List.of(
                        pairOf(pairs, first).map(WordsFigures::span).orElse(first.span()),
                        amount.span()))));
      }
    }
    return facts.stream().distinct().toList();
  }

  private static Optional<Fact> named(
      Reading reading, AmountFinder finder, String group, String key) {
    for (Sentence sentence : reading.hits().sentences(group)) {
      for (Amount amount : finder.amounts(sentence)) {
        for (Hit hit : reading.hits().in(sentence, group)) {
          boolean near = hit.to() <= amount.at() && amount.at() - hit.to() <= 20;
          if (near && sentence.text().substring(hit.to(), amount.at()).indexOf(',') < 0) {
            return Optional.of(
                new MoneyFact(key, amount.yuan(), hit.term(), reading.source(amount.span())));
          }
        }
      }
    }
    return new RowAmounts(reading).named(group, key);
  }
}

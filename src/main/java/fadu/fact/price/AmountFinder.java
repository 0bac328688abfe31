package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMention.Form;
import fadu.fact.value.MoneyMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds amounts with their labels, and amounts written in words and in figures side by side. */
final class AmountFinder {
  /** Between words and figures stand only brackets, signs of currency and 大写/小写. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^(?:元|整|正|[()\\[\\]【】,:=|\"“”' ]|大写|小写|人民币|RMB|¥|\\$|即|计|合|为|金额|折合|含税|也即|共计|：)*$");

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Reading reading;

  AmountFinder(Reading reading) {
    this.reading = reading;
  }

  List<MoneyMention> mentions(Sentence sentence) {
    return MoneyMentions.in(sentence.text()).stream()
        .filter(m -> m.yuan().isPresent())
        .filter(m -> !reading.choices().unselected(sentence, m.from()))
        .toList();
  }

  List<Amount> amounts(Sentence sentence) {
    List<Amount> amounts = new ArrayList<>();
    for (MoneyMention m : mentions(sentence)) {
      int from = stretch(sentence.text(), m.from());
      amounts.add(
          new Amount(
              sentence,
              sentence.text().substring(from, m.from()),
              m.from(),
              m.to(),
              m.yuan().orElseThrow(),
              reading.span(sentence, from, m.to())));
    }
    return amounts;
  }

  /** Amounts written twice in a row, in either order. */
  List<WordsFigures> pairs(Sentence sentence) {
    List<WordsFigures> pairs = new ArrayList<>();
    List<MoneyMention> all = mentions(sentence);
    for (int i = 0; i + 1 < all.size(); i++) {
      MoneyMention one = all.get(i);
      MoneyMention two = all.get(i + 1);
      String between = sentence.text().substring(one.to(), two.from());
      if (one.form() != two.form() && between.length() <= 16 && BETWEEN.matcher(between).find()) {
        int from = stretch(sentence.text(), one.from());
        int to = closing(sentence.text(), two.to());
        BigDecimal words = (one.form() == Form.WORDS ? one : two).yuan().orElseThrow();
        BigDecimal figures = (one.form() == Form.FIGURES ? one : two).yuan().orElseThrow();
        String label = sentence.text().substring(from, one.from());
        pairs.add(
            new WordsFigures(
                sentence, label, words, figures, from, to, reading.span(sentence, from, to)));
        i++;
      }
    }
    return pairs;
  }

  /** A row under 小写（元）| 大写: the figures need no 元 of their own. */
  Optional<WordsFigures> pairInRow(Sentence head, Sentence row) {
    String[] heads = head.text().split("\\|", -1);
    String[] cells = row.text().split("\\|", -1);
    if (heads.length != cells.length || !head.text().contains("大写")) {
      return Optional.empty();
    }
    Optional<BigDecimal> words = Optional.empty();
    Optional<BigDecimal> figures = Optional.empty();
    for (int i = 0; i < cells.length; i++) {
      if (heads[i].contains("大写")) {
        words = MoneyMentions.in(cells[i]).stream().findFirst().flatMap(MoneyMention::yuan);
      } else if (heads[i].contains("小写") || heads[i].contains("金额") || heads[i].contains("元")) {
        figures = bare(cells[i], heads[i]);
      }
    }
    if (words.isEmpty() || figures.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new WordsFigures(
            row, cells[0], words.get(), figures.get(), 0, row.text().length(), row.span()));
  }

  /** The amount a row gives in words and another in figures. */
  Optional<WordsFigures> pairOf(Sentence words, Sentence figures, String label, Span span) {
    Optional<BigDecimal> said = value(words);
    Optional<BigDecimal> counted = value(figures);
    return said.isEmpty() || counted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WordsFigures(
                figures, label, said.get(), counted.get(), 0, figures.text().length(), span));
  }

  private static Optional<BigDecimal> value(Sentence row) {
    String text = row.text();
    return bare(text.substring(text.indexOf('|') + 1), "");
  }

  static Optional<BigDecimal> bare(String cell, String head) {
    BigDecimal unit = head.contains("万元") ? TEN_THOUSAND : BigDecimal.ONE;
    int note = cell.indexOf('(');
    String number = note > 0 ? cell.substring(0, note) : cell;
    return MoneyMentions.bare(number, unit)
        .flatMap(MoneyMention::yuan)
        .or(() -> MoneyMentions.in(cell).stream().findFirst().flatMap(MoneyMention::yuan));
  }

  /** Where the label of an amount begins; 、 parts the items of a list and ends nothing. */
  static int stretch(String text, int at) {
    return Segment.labelled(text, at).from();
  }

  private static int closing(String text, int to) {
    int end = to;
    while (end < text.length() && "元整)）".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}

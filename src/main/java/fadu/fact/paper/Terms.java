package fadu.fact.paper;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.MoneyFact;
import fadu.fact.PeriodFact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The terms a paper names: price, period, quality, manager, discount, mode of award. */
final class Terms {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final Pattern PERSON = Pattern.compile("^[\\p{Han}·]{2,5}");
  private static final Pattern NO_PERSON = Pattern.compile("待定|公司|证|注册|级|姓名|无");
  private static final Pattern DAYS = Pattern.compile("^([0-9]{1,4})(?:天|日)?$");

  private final Reading reading;
  private final Fields fields;
  private final List<Sentence> paper;

  Terms(Reading reading, List<Sentence> paper) {
    this.reading = reading;
    this.paper = paper;
    this.fields = new Fields(reading, paper);
  }

  Fields fields() {
    return fields;
  }

  Source source(Field field) {
    return reading.source(reading.span(field.sentence(), field.from(), field.to()));
  }

  /** Of an award notice. */
  List<Fact> award() {
    List<Fact> facts = new ArrayList<>();
    first("paper.price", this::price).ifPresent(facts::add);
    first("paper.duration", this::duration).ifPresent(facts::add);
    first("paper.quality", this::quality).ifPresent(facts::add);
    first("paper.manager", this::manager).ifPresent(facts::add);
    first("paper.discount", this::discount).ifPresent(facts::add);
    first("paper.mode", this::mode).or(this::modeInWords).ifPresent(facts::add);
    return facts;
  }

  /** Of a tender document. */
  List<Fact> tender() {
    List<Fact> facts = new ArrayList<>();
    first("paper.mode", this::mode).or(this::modeInWords).ifPresent(facts::add);
    first("paper.funds", this::funds).ifPresent(facts::add);
    return facts;
  }

  private Optional<Fact> first(
      String group, java.util.function.Function<Field, Optional<Fact>> read) {
    return fields.of(group).stream().map(read).flatMap(Optional::stream).findFirst();
  }

  private Optional<Fact> price(Field field) {
    List<MoneyMention> mentions =
        MoneyMentions.in(field.value()).stream().filter(m -> m.yuan().isPresent()).toList();
    Optional<BigDecimal> figures =
        mentions.stream()
            .filter(m -> m.form() == MoneyMention.Form.FIGURES)
            .findFirst()
            .or(() -> mentions.stream().findFirst())
            .flatMap(MoneyMention::yuan)
            .or(() -> bare(field));
    return figures
        .filter(yuan -> yuan.signum() > 0)
        .map(yuan -> new MoneyFact("meta.awardPrice", yuan, "中标价", source(field)));
  }

  /** A figure without 元 under 中标价（万元）. */
  private static Optional<BigDecimal> bare(Field field) {
    boolean tenThousand = field.note().contains("万");
    return tenThousand || field.note().contains("元")
        ? MoneyMentions.bare(field.value(), tenThousand ? TEN_THOUSAND : BigDecimal.ONE)
            .flatMap(MoneyMention::yuan)
        : Optional.empty();
  }

  private Optional<Fact> duration(Field field) {
    for (PeriodMention period : PeriodMentions.in(field.value())) {
      if (period.days().isPresent()) {
        return Optional.of(
            new PeriodFact(
                "meta.bid.duration",
                period.length().orElseThrow(),
                period.unit(),
                period.days().get(),
                "工期",
                "",
                source(field)));
      }
    }
    Matcher days = DAYS.matcher(field.value());
    if ((field.note().contains("天") || field.note().contains("日")) && days.find()) {
      BigDecimal length = new BigDecimal(days.group(1));
      return Optional.of(
          new PeriodFact("meta.bid.duration", length, Unit.DAY, length, "工期", "", source(field)));
    }
    return Optional.empty();
  }

  private Optional<Fact> quality(Field field) {
    String value = field.value().strip();
    return value.length() > 40
        ? Optional.empty()
        : Optional.of(new TextFact("meta.bid.quality", value, "有", source(field)));
  }

  private Optional<Fact> manager(Field field) {
    Matcher person = PERSON.matcher(field.value());
    return person.find() && !NO_PERSON.matcher(person.group()).find()
        ? Optional.of(new TextFact("meta.bid.pm", person.group(), "有", source(field)))
        : Optional.empty();
  }

  private Optional<Fact> discount(Field field) {
    return RateMentions.in(field.value()).stream()
        .findFirst()
        .flatMap(RateMention::percent)
        .map(percent -> new RateFact("meta.bid.discountRate", percent, "", source(field)));
  }

  private Optional<Fact> funds(Field field) {
    String value = field.value().strip();
    return value.length() > 60
        ? Optional.empty()
        : Optional.of(new TextFact("meta.fundingSource", value, "有", source(field)));
  }

  private Optional<Fact> mode(Field field) {
    return mode(field.value())
        .map(mode -> new TextFact("meta.tenderMode", mode, "有", source(field)));
  }

  /** 采用公开招标方式, or the title 竞争性磋商文件. */
  private Optional<Fact> modeInWords() {
    for (Sentence sentence : paper) {
      for (Pattern pattern : reading.lexicon().patterns("paper.by-mode")) {
        Matcher matcher = pattern.matcher(sentence.text());
        if (matcher.find()) {
          Optional<String> mode = mode(matcher.group());
          if (mode.isPresent()) {
            Source source = reading.source(reading.span(sentence, matcher.start(), matcher.end()));
            return Optional.of(new TextFact("meta.tenderMode", mode.get(), "有", source));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> mode(String words) {
    return reading.lexicon().groups("mode.").stream()
        .filter(group -> reading.lexicon().terms(group).stream().anyMatch(words::contains))
        .map(group -> group.substring("mode.".length()))
        .findFirst();
  }
}

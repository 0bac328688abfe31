package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds where a contract says how large a side is, or that the employer is owned by the state. */
final class SizeFinder {
  private static final Words SIZED = Words.of("企业|规模");
  private static final Words OWNED = Words.of("国有");

  private static final String SIZE = "((?:中小微|中小|小微|大|中|小|微)型?企业)";

  /** 承包人为中小企业的，… is a condition, 面向中小企业 says who could bid. */
  private static final Pattern CONDITION = Pattern.compile("如|若|凡|当|面向|是否|非|不属|不是|不为|应当为|须为|应为");

  private static final Pattern LABEL =
      Pattern.compile("(?:企业规模|规模类型|企业类型|单位规模)[:|为]?((?:大|中|小|微)型)");

  private final Reading reading;

  SizeFinder(Reading reading) {
    this.reading = reading;
  }

  /** The size the contract states of this side, as the value of {@code key}. */
  Optional<TextFact> size(Party party, String key) {
    String own = party == Party.CONTRACTOR ? "|本公司|我公司|我司|本企业|供应商|中标人|成交人" : "";
    Pattern stated =
        Pattern.compile(
            "(?:"
                + names(party)
                + own
                + ")(?:[^,。;()]{0,16}(?:为|系|属于|属|是|:)[^,。;]{0,12}?|:[^,。;()|]{2,40}\\([^()]{0,12}?|\\([^()]{0,12}?)"
                + SIZE);
    for (Sentence sentence : reading.text().with(SIZED)) {
      String text = sentence.text();
      if (text.contains("企业") || text.contains("规模")) {
        Optional<TextFact> fact = stated(sentence, stated, key);
        if (fact.isEmpty() && party == Party.CONTRACTOR) {
          fact = labelled(sentence, key);
        }
        if (fact.isPresent()) {
          return fact;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TextFact> stated(Sentence sentence, Pattern pattern, String key) {
    String text = sentence.text();
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from < text.length() && matcher.find(from)) {
      String left = text.substring(Math.max(0, matcher.start() - 2), matcher.end());
      boolean condition =
          CONDITION.matcher(left).find()
              || text.startsWith("的", matcher.end())
              || text.startsWith("时", matcher.end());
      if (!condition && !reading.choices().unselected(sentence, matcher.start(1))) {
        return Optional.of(
            new TextFact(
                key,
                Standing.size(matcher.group(1)).orElseThrow(),
                "",
                reading.source(reading.span(sentence, matcher.start(), matcher.end()))));
      }
      from = matcher.end();
    }
    return Optional.empty();
  }

  private Optional<TextFact> labelled(Sentence sentence, String key) {
    Matcher matcher = LABEL.matcher(sentence.text());
    return matcher.find() && !sentence.text().substring(0, matcher.start()).contains("发包")
        ? Optional.of(
            new TextFact(
                key,
                matcher.group(1),
                "",
                reading.source(reading.span(sentence, matcher.start(), matcher.end()))))
        : Optional.empty();
  }

  /** 发包人为国有独资公司, 甲方（国有控股企业）. */
  Optional<TextFact> stateOwned() {
    Pattern owned =
        Pattern.compile(
            "(?:" + names(Party.EMPLOYER) + ")[^。;]{0,40}(国有(?:独资|全资|控股|及国有控股|企业|公司|大型|性质|资本))");
    for (Sentence sentence : reading.text().with(OWNED)) {
      if (sentence.text().contains("国有")) {
        Matcher matcher = owned.matcher(sentence.text());
        if (matcher.find() && !CONDITION.matcher(matcher.group()).find()) {
          return Optional.of(
              new TextFact(
                  "meta.owner.category",
                  "国有企业",
                  "",
                  reading.source(reading.span(sentence, matcher.start(), matcher.end()))));
        }
      }
    }
    return Optional.empty();
  }

  private String names(Party party) {
    return reading.contract().roles().aliases().entrySet().stream()
        .filter(alias -> alias.getValue() == party)
        .map(Map.Entry::getKey)
        .sorted()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "", "|" + Pattern.quote(party.label())));
  }
}

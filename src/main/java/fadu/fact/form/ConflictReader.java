package fadu.fact.form;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Matters that two papers of one contract settle: {@code contract.factsByPart}, kind 冲突 where the
 * values differ and 一致 where they agree; {@code contract.precedence}, the order in which papers are
 * to be read.
 */
public final class ConflictReader implements FactReader {
  private static final Words SIGNS = Words.of("优先|解释|先后|为准");

  private static final String KEY = "contract.factsByPart";
  private static final Pattern ORDER =
      Pattern.compile(
          "优先(?:顺序|次序|解释)|解释(?:顺序|次序|的先后)|先后(?:顺序|次序)[^。;]{0,16}解释|(?:抵触|矛盾|不一致|冲突|不符)[^。;]{0,24}(?:以|依|按)[^。;]{2,40}(?:为准|次序|顺序|执行)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    Optional<Fact> order = order(reading);
    order.ifPresent(facts::add);
    Map<String, Map<String, List<Told>>> matters = new LinkedHashMap<>();
    for (Told told : new Values(reading).of(found)) {
      matters
          .computeIfAbsent(told.matter(), m -> new LinkedHashMap<>())
          .computeIfAbsent(told.label(), l -> new ArrayList<>())
          .add(told);
    }
    matters.forEach((matter, papers) -> compare(reading, matter, papers).ifPresent(facts::add));
    return facts;
  }

  /** Two papers that each give one value are compared; tiers and alternatives are not. */
  private static Optional<Fact> compare(
      Reading reading, String matter, Map<String, List<Told>> papers) {
    List<Told> single = new ArrayList<>();
    for (List<Told> told : papers.values()) {
      if (told.stream().map(Told::value).distinct().count() == 1) {
        single.add(told.get(0));
      }
    }
    if (single.size() < 2) {
      return Optional.empty();
    }
    Told first = single.get(0);
    List<Told> other = new ArrayList<>();
    other.add(first);
    for (Told told : single.subList(1, single.size())) {
      if (!told.value().equals(first.value())) {
        other.add(told);
      }
    }
    boolean conflict = other.size() > 1;
    List<Told> shown = conflict ? other : single;
    String text =
        matter + "：" + String.join("，", shown.stream().map(t -> t.label() + t.shown()).toList());
    Source source = reading.source(shown.stream().map(Told::words).toList());
    return Optional.of(new TextFact(KEY, text, conflict ? "冲突" : "一致", source));
  }

  private static Optional<Fact> order(Reading reading) {
    for (Sentence sentence : reading.text().own(SIGNS)) {
      String text = sentence.text();
      boolean may =
          text.contains("优先") || text.contains("解释") || text.contains("先后") || text.contains("为准");
      if (may && Stated.own(reading, sentence) && ORDER.matcher(text).find()) {
        return Optional.of(
            new TextFact("contract.precedence", text, "", reading.source(sentence.span())));
      }
    }
    return Optional.empty();
  }
}

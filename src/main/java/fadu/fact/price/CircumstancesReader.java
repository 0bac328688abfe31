package fadu.fact.price;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Sayings;
import fadu.fact.said.Topic;
import fadu.fact.said.Topic.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a side gives up beforehand to ask for change or rescission when circumstances change
 * ({@code price.circumstances}, kind 排除 or 保留), and whether settlement keeps to the approved budget
 * ({@code price.settlementCap}, kind 不受限 or 以批复为限).
 */
final class CircumstancesReader implements FactReader {
  private static final Topic CIRCUMSTANCES =
      new Topic(
          "price.circumstances",
          "circumstances",
          false,
          List.of(
              new Sort("排除", "circumstances.absolute", "circumstances.limited"),
              new Sort("排除", "circumstances.excluded", "circumstances.kept"),
              new Sort("排除", "circumstances.name+circumstances.refused", "circumstances.kept"),
              new Sort(
                  "排除",
                  "circumstances.change+circumstances.refused+circumstances.remedy",
                  "circumstances.kept"),
              new Sort("保留", "circumstances.said", "")));
  private static final Topic CAP =
      new Topic(
          "price.settlementCap",
          "budget-cap",
          false,
          List.of(
              new Sort("不受限", "budget.unbound", "budget.not-price"),
              new Sort("以批复为限", "budget.bound", "")));

  /** 通用条款中关于情势变更的内容予以删除: what is taken out is said to be taken out. */
  private static final Pattern STRUCK =
      Pattern.compile("(?:情势变更|情事变更|五百三十三条)[^。;]{0,24}(?:予以|均|全部|一并)?(?:删除|删去|剔除|划去|去掉)");

  private static Optional<Fact> struck(Reading reading) {
    return reading.text().own(STRUCK).stream()
        .filter(s -> reading.stands(s, 0, 1))
        .filter(s -> !Sayings.matches(reading, s.text(), "circumstances.kept"))
        .findFirst()
        .map(s -> new TextFact("price.circumstances", s.text(), "排除", reading.source(s.span())));
  }

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>(CIRCUMSTANCES.read(reading));
    struck(reading).ifPresent(facts::add);
    facts.addAll(CAP.read(reading));
    return facts;
  }
}

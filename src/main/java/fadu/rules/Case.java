package fadu.rules;

import fadu.clause.Contract;
import fadu.clause.Part;
import fadu.fact.Dictionary;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.law.Threshold;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The submission under assessment, with what the book holds on its dates. */
final class Case {
  private final RuleBook book;
  private final Contract contract;
  private final ReviewDates dates;
  private final Map<String, Threshold> thresholds;
  private final Map<String, List<Fact>> effective;
  private final NearPlace near;

  Case(RuleBook book, Contract contract, Facts facts, ReviewDates dates) {
    this.book = book;
    this.contract = contract;
    this.dates = dates;
    this.near = NearPlace.of(contract);
    this.thresholds = book.thresholds(dates);
    this.effective =
        facts.all().stream().filter(Fact::effective).collect(Collectors.groupingBy(Fact::key));
  }

  RuleBook book() {
    return book;
  }

  Contract contract() {
    return contract;
  }

  /** Where something missing would stand. */
  NearPlace near() {
    return near;
  }

  Texts texts() {
    return new Texts(book.bases());
  }

  ReviewDates dates() {
    return dates;
  }

  Map<String, Threshold> thresholds() {
    return thresholds;
  }

  /** The facts that count for a key; empty if nothing is known of it at all. */
  List<Fact> facts(String key) {
    return effective.getOrDefault(key, List.of());
  }

  /** The fact in words: 质量保证金预留比例. */
  String says(String key) {
    return book.dictionary().find(key).map(Dictionary.Entry::says).orElse(key);
  }

  /** The parts that were searched, as a reader cites them. */
  String searched() {
    return contract.parts().stream().map(Part::label).distinct().collect(Collectors.joining("、"));
  }
}

package fadu.rules;

import fadu.fact.Dictionary;
import fadu.fact.FactReader;
import fadu.fact.FactReading;
import fadu.fact.Lexicon;
import fadu.finding.RuleSet;
import fadu.law.Holidays;
import fadu.law.LegalBasis;
import fadu.law.ReviewPoint;
import fadu.law.Threshold;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A complete rule set: catalogue, law, limits, vocabulary and compiled rules. Immutable and shared
 * by all reviews; a new rule set is a new book.
 */
public final class RuleBook {
  private final Shelf shelf;
  private final List<Page> pages;
  private final Lexicon lexicon;
  private final Engine engine;
  private final String sha256;

  RuleBook(Shelf shelf, List<Page> pages, Lexicon lexicon, Engine engine, String sha256) {
    this.shelf = shelf;
    this.pages = List.copyOf(pages);
    this.lexicon = lexicon;
    this.engine = engine;
    this.sha256 = sha256;
  }

  /**
   * Reads, checks and compiles a rule set.
   *
   * @throws RuleFaults with everything that is wrong in it
   */
  public static RuleBook load(RuleSource source) {
    return load(source, RuleProgress.NONE);
  }

  static RuleBook load(RuleSource source, RuleProgress progress) {
    return new RuleBookLoader(source.read(), progress).load();
  }

  /** The review points, by code. */
  public List<ReviewPoint> catalogue() {
    return pages.stream().map(Page::point).toList();
  }

  /** Reads facts with the vocabulary, the dictionary and the readers of the program. */
  public FactReading factReading() {
    return factReading(FactReaders.all(shelf.holidays()));
  }

  FactReading factReading(List<FactReader> readers) {
    return new FactReading(lexicon, shelf.dictionary(), readers);
  }

  public Dictionary dictionary() {
    return shelf.dictionary();
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Holidays holidays() {
    return shelf.holidays();
  }

  /** Every provision cited, by id. */
  public Map<String, LegalBasis> bases() {
    return shelf.bases();
  }

  /**
   * The limits by name, each as it stood on the date that decides for it; those not yet in force
   * are left out.
   */
  Map<String, Threshold> thresholds(ReviewDates dates) {
    Map<String, Threshold> now = new TreeMap<>();
    for (List<Threshold> values : shelf.thresholds().values()) {
      values.stream()
          .filter(value -> !value.from().isAfter(dates.by(value.temporalBy())))
          .reduce((earlier, later) -> later)
          .ifPresent(value -> now.put(value.name(), value));
    }
    return now;
  }

  /** The first value a limit ever had. */
  Optional<Threshold> firstValue(String threshold) {
    return shelf.thresholds().getOrDefault(threshold, List.of()).stream().findFirst();
  }

  public String sha256() {
    return sha256;
  }

  /** Name of the set: the head of its hash. */
  public String version() {
    return sha256.substring(0, 12);
  }

  /** The set as a result names it. */
  public RuleSet ruleSet() {
    return new RuleSet(version(), sha256, pages.size());
  }

  List<Page> pages() {
    return pages;
  }

  Engine engine() {
    return engine;
  }
}

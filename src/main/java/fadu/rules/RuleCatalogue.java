package fadu.rules;

import fadu.fact.Dictionary;
import fadu.fact.Vocabulary;
import fadu.law.LegalBasis;
import fadu.law.ReviewPoint;
import fadu.law.Threshold;
import fadu.rules.drl.CheckedRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands in a rule set, for people to read: everything but the compiled rules. Immutable. */
public final class RuleCatalogue {
  private final RuleFiles files;
  private final Map<String, String> texts;
  private final Shelf shelf;
  private final List<Page> pages;
  private final Map<String, PointRules> rules;

  RuleCatalogue(
      RuleFiles files,
      Map<String, String> texts,
      Shelf shelf,
      List<Page> pages,
      List<PointRules> rules) {
    this.files = files;
    this.texts = Map.copyOf(texts);
    this.shelf = shelf;
    this.pages = List.copyOf(pages);
    this.rules =
        rules.stream().collect(Collectors.toMap(each -> each.context().point(), each -> each));
  }

  /**
   * Reads and checks a set, without compiling its rules.
   *
   * @throws RuleFaults with everything that is wrong in it
   */
  public static RuleCatalogue of(RuleSource source) {
    return new RuleBookLoader(source.read(), RuleProgress.NONE).catalogue();
  }

  public String sha256() {
    return files.sha256();
  }

  /** The review points, by code. */
  public List<ReviewPoint> catalogue() {
    return pages.stream().map(Page::point).toList();
  }

  /** The pages, by code. */
  public List<Page> pages() {
    return pages;
  }

  public Optional<Page> page(String code) {
    return pages.stream().filter(page -> page.point().code().equals(code)).findFirst();
  }

  /** The rules of a point, in the order of its file. */
  public List<CheckedRule> rules(String code) {
    PointRules found = rules.get(code);
    return found == null ? List.of() : found.rules();
  }

  /** The text of a file of the set, by its path under the rules folder. */
  public Optional<String> text(String path) {
    return Optional.ofNullable(texts.get(path));
  }

  /** Every provision, by id. */
  public Map<String, LegalBasis> bases() {
    return new TreeMap<>(shelf.bases());
  }

  /** Every limit with its values in order of their dates, by name. */
  public Map<String, List<Threshold>> thresholds() {
    return new TreeMap<>(shelf.thresholds());
  }

  /** The years whose days off and make-up working days are known. */
  public Set<Integer> calendarYears() {
    return new TreeSet<>(shelf.holidays().years());
  }

  public Dictionary dictionary() {
    return shelf.dictionary();
  }

  public Vocabulary vocabulary() {
    return shelf.vocabulary();
  }

  /** Counts as a check that found nothing wrong reports them. */
  public RuleReport report() {
    return new RuleReport(
        pages.size(),
        rules.values().stream().mapToInt(each -> each.rules().size()).sum(),
        pages.stream().mapToInt(page -> page.cases().size()).sum(),
        List.of(),
        List.of());
  }

  /** Paths of the files that are new, changed or gone in another set. */
  public List<String> differs(RuleFiles other) {
    TreeSet<String> paths = new TreeSet<>(files.files().keySet());
    paths.addAll(other.files().keySet());
    List<String> different = new ArrayList<>();
    for (String path : paths) {
      if (!Arrays.equals(files.files().get(path), other.files().get(path))) {
        different.add(path);
      }
    }
    return different;
  }
}

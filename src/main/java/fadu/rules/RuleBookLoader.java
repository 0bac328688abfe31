package fadu.rules;

import fadu.fact.Dictionary;
import fadu.fact.Lexicon;
import fadu.fact.Vocabulary;
import fadu.law.Holidays;
import fadu.law.LegalBasis;
import fadu.law.Severity;
import fadu.law.Threshold;
import fadu.rules.drl.CheckedRule;
import fadu.rules.drl.DoorCall;
import fadu.rules.drl.PageContext;
import fadu.rules.file.Faults;
import fadu.rules.file.RuleText;
import fadu.rules.file.YamlNode;
import fadu.rules.file.YamlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads all files of a rule set and gathers all their faults before giving up. */
final class RuleBookLoader {
  private static final Pattern POINT = Pattern.compile("[a-z][a-z-]*/[a-z][a-z0-9-]*\\.(yaml|drl)");
  private static final Set<String> SHARED =
      Set.of("legal-basis.yaml", "thresholds.yaml", "calendar.yaml", "facts/dictionary.yaml");

  private final RuleFiles files;
  private final RuleProgress progress;
  private final Faults faults = new Faults();
  private final Map<String, String> texts = new TreeMap<>();

  RuleBookLoader(RuleFiles files, RuleProgress progress) {
    this.files = files;
    this.progress = progress;
  }

  RuleBook load() {
    Read read = read();
    progress.at("", 0);
    Engine engine = Engine.compile(read.checked(), faults);
    stop();
    return new RuleBook(
        read.shelf(), read.pages(), new Lexicon(read.shelf().vocabulary()), engine, files.sha256());
  }

  /** Everything but the compiled rules. */
  RuleCatalogue catalogue() {
    Read read = read();
    return new RuleCatalogue(
        files,
        texts,
        read.shelf(),
        read.pages(),
        read.checked().stream().map(PointRules.Checked::rules).toList());
  }

  private record Read(Shelf shelf, List<Page> pages, List<PointRules.Checked> checked) {}

  private Read read() {
    files
        .files()
        .forEach(
            (path, bytes) ->
                RuleText.decode(path, bytes, faults).ifPresent(text -> texts.put(path, text)));
    places();
    Shelf shelf = shelf();
    List<Page> pages = new ArrayList<>();
    List<PointRules.Checked> checked = new ArrayList<>();
    for (String path : texts.keySet()) {
      if (isPage(path)) {
        yaml(path)
            .flatMap(node -> PageReader.read(path, node, shelf, faults))
            .ifPresent(
                page -> {
                  pages.add(page);
                  rules(page, shelf).ifPresent(checked::add);
                });
      }
    }
    lonely(shelf);
    namesOnce(checked);
    if (texts.keySet().stream().noneMatch(RuleBookLoader::isPage)) {
      faults.add("", 0, "没有任何要点", "要点放在 领域/要点.yaml 和 领域/要点.drl；检查规则目录是否指对");
    }
    stop();
    pages.sort(Comparator.comparing(page -> page.point().code()));
    return new Read(shelf, pages, checked);
  }

  private void stop() {
    if (!faults.isEmpty()) {
      throw new RuleFaults(faults.list());
    }
  }

  /** Every file has a place; every page has its rules and the other way round. */
  private void places() {
    for (String path : SHARED) {
      if (!files.files().containsKey(path)) {
        faults.add(
            path, 0, "缺少这个文件", "每套规则都要有：" + String.join("、", SHARED.stream().sorted().toList()));
      }
    }
    for (String path : files.files().keySet()) {
      if (SHARED.contains(path) || path.matches("facts/[a-z][a-z0-9-]*\\.yaml")) {
        continue;
      }
      if (!POINT.matcher(path).matches() || path.startsWith("facts/")) {
        faults.add(path, 1, "这里不应有这个文件", "要点放在 领域/要点.yaml 和 领域/要点.drl，名称用小写字母、数字和连字符");
        continue;
      }
      boolean page = path.endsWith(".yaml");
      String stem = path.substring(0, path.lastIndexOf('.'));
      String twin = stem + (page ? ".drl" : ".yaml");
      if (!files.files().containsKey(twin)) {
        faults.add(path, 1, "没有同名的 " + twin, page ? "写出判断它的规则" : "写出它的要点页：名称、依据、分支、案例");
      }
    }
  }

  private static boolean isPage(String path) {
    return path.endsWith(".yaml") && path.contains("/") && !path.startsWith("facts/");
  }

  private Optional<YamlNode> yaml(String path) {
    progress.at(path, 0);
    return Optional.ofNullable(texts.get(path))
        .flatMap(text -> YamlReader.read(path, text, faults));
  }

  private Shelf shelf() {
    LawReaders laws = new LawReaders("legal-basis.yaml", faults);
    Map<String, LegalBasis> bases = yaml("legal-basis.yaml").map(laws::bases).orElse(Map.of());
    LawReaders limits = new LawReaders("thresholds.yaml", faults);
    Map<String, List<Threshold>> thresholds =
        yaml("thresholds.yaml")
            .map(node -> limits.thresholds(node, bases.keySet()))
            .orElse(Map.of());
    LawReaders keys = new LawReaders("facts/dictionary.yaml", faults);
    Dictionary dictionary =
        yaml("facts/dictionary.yaml").map(keys::dictionary).orElse(new Dictionary(Map.of()));
    Holidays holidays =
        yaml("calendar.yaml")
            .map(node -> CalendarReader.read("calendar.yaml", node, faults))
            .orElse(new Holidays(Set.of(), Set.of(), Set.of()));
    return new Shelf(dictionary, vocabulary(), Map.copyOf(bases), Map.copyOf(thresholds), holidays);
  }

  private Vocabulary vocabulary() {
    VocabularyReader reader = new VocabularyReader(faults);
    for (String path : texts.keySet()) {
      if (path.startsWith("facts/") && !SHARED.contains(path)) {
        yaml(path).ifPresent(node -> reader.add(path, node));
      }
    }
    return reader.finish();
  }

  private Optional<PointRules.Checked> rules(Page page, Shelf shelf) {
    String path = page.rulesFile();
    String text = texts.get(path);
    if (text == null) {
      return Optional.empty();
    }
    PageContext context =
        new PageContext(
            page.point().code(),
            page.point().severity(),
            page.branchIds(),
            page.keys(),
            shelf.thresholds().keySet(),
            shelf.dictionary());
    progress.at(path, 0);
    Optional<PointRules.Checked> checked = PointRules.check(path, text, context, faults);
    checked.ifPresent(c -> reports(page, c.rules()));
    return checked;
  }

  /** Rules without a page are wrong anyway; what else is wrong in them is said at once. */
  private void lonely(Shelf shelf) {
    for (String path : texts.keySet()) {
      if (path.endsWith(".drl") && !texts.containsKey(path.replaceFirst("drl$", "yaml"))) {
        progress.at(path, 0);
        PageContext anything =
            new PageContext(
                path,
                Severity.重大,
                Set.of(),
                shelf.dictionary().entries().keySet(),
                shelf.thresholds().keySet(),
                shelf.dictionary());
        PointRules.check(path, texts.get(path), anything, faults);
      }
    }
  }

  /** Every branch is reported by some rule, and the point can be violated at all. */
  private void reports(Page page, PointRules rules) {
    List<DoorCall> calls = rules.rules().stream().flatMap(r -> r.calls().stream()).toList();
    Set<String> reported = calls.stream().map(DoorCall::branch).collect(Collectors.toSet());
    for (String branch : page.branchIds()) {
      if (!reported.contains(branch)) {
        faults.add(rules.file(), 1, "没有规则报告分支“" + branch + "”", "写一条报告它的规则，或从页上删去这个分支");
      }
    }
    if (calls.stream().noneMatch(call -> call.kind() == DoorCall.Kind.VIOLATED)) {
      faults.add(rules.file(), 1, "没有规则会报告违反", "至少一条规则调用 point.violated");
    }
  }

  /** A result names its rule; the name must lead to one rule. */
  private void namesOnce(List<PointRules.Checked> checked) {
    Map<String, CheckedRule> first = new HashMap<>();
    for (PointRules.Checked each : checked) {
      for (CheckedRule rule : each.rules().rules()) {
        CheckedRule other = first.putIfAbsent(rule.name(), rule);
        if (other != null && !other.file().equals(rule.file())) {
          faults.add(
              rule.file(),
              rule.line(),
              "规则名“" + rule.name() + "”已被 " + other.file() + " 使用",
              "每条规则一个全库唯一的名字，说明它判断什么");
        }
      }
    }
  }

  static List<RuleDescr> descrs(List<PointRules.Checked> checked) {
    return checked.stream().flatMap(c -> c.file().descrs().stream()).toList();
  }
}

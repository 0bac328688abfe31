package fadu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the line of {@code docs/architecture.md}: data flow down, imports flow up. */
class ArchitectureTest {
  private static final String CORE = "text clause fact law finding";

  /** Every package in the order of the line, with the packages of ours that it may use. */
  private static final Map<String, String> MAY_USE =
      Map.ofEntries(
          Map.entry("text", ""),
          Map.entry("clause", "text"),
          Map.entry("fact", "text clause"),
          Map.entry("law", ""),
          Map.entry("finding", "text clause fact law"),
          Map.entry("extract", "text"),
          Map.entry("rules", CORE),
          Map.entry("review", CORE + " extract rules"),
          Map.entry("report", CORE + " review"),
          Map.entry("compare", "text clause fact finding"),
          Map.entry("account", "audit"),
          Map.entry("audit", ""),
          Map.entry("register", CORE + " review report compare account audit"),
          Map.entry("api", CORE + " extract rules review report compare account audit register"),
          Map.entry(
              "web", CORE + " extract rules review report compare account audit register api"),
          Map.entry("cli", CORE + " extract rules review report"));

  private static final Set<String> WEB_SIDE =
      Set.of("account", "audit", "register", "api", "web", "");

  /** Libraries and where they may be used; what is not listed is open to all outside the core. */
  private static final Map<String, Set<String>> HOME_OF =
      Map.ofEntries(
          Map.entry("org.springframework.", WEB_SIDE),
          Map.entry("jakarta.servlet.", WEB_SIDE),
          Map.entry("org.thymeleaf.", Set.of("web", "")),
          Map.entry("org.drools.", Set.of("rules")),
          Map.entry("org.kie.", Set.of("rules")),
          Map.entry("org.apache.tika.", Set.of("extract")),
          Map.entry("io.github.mymonstercat.", Set.of("extract")),
          Map.entry("com.benjaminwan.", Set.of("extract")),
          Map.entry("org.apache.pdfbox.", Set.of("extract")),
          Map.entry("org.apache.fontbox.", Set.of("extract")),
          Map.entry("org.apache.poi.", Set.of("extract", "report")),
          Map.entry("org.jsoup.", Set.of("extract")),
          Map.entry("org.yaml.", Set.of("rules", "api")),
          Map.entry("picocli.", Set.of("cli")));

  /** What the core may use besides the JDK and JSpecify. */
  private static final Map<String, List<String>> CORE_MAY_USE =
      Map.of("fact", List.of("com.google.re2j."));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("fadu");

  @Test
  void importsFlowOneWay() {
    assertThat(
            crossings(
                d -> {
                  String from = home(d.getOriginClass());
                  String to = home(d.getTargetClass());
                  return ours(d.getTargetClass().getBaseComponentType())
                      && !from.isEmpty()
                      && !from.equals(to)
                      && !Set.of(MAY_USE.getOrDefault(from, "").split(" ")).contains(to);
                }))
        .isEmpty();
  }

  @Test
  void everyPackageHasItsPlaceOnTheLine() {
    Set<String> packages =
        OURS.stream()
            .map(ArchitectureTest::home)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).isSubsetOf(MAY_USE.keySet());
  }

  @Test
  void thereAreNoCircles() {
    // a package and the parts below it are one: the door of fadu.extract names its readers, and
    // they refuse with its type; the parts must not go round among themselves
    SlicesRuleDefinition.slices().matching("fadu.(*)..").should().beFreeOfCycles().check(OURS);
    SlicesRuleDefinition.slices().matching("fadu.*.(*)..").should().beFreeOfCycles().check(OURS);
  }

  /** Straight to the library is several times as slow, see fadu.fact.pattern. */
  @Test
  void readersOfFactsLookForExpressionsByTheirWordsFirst() {
    assertThat(
            crossings(
                d ->
                    d.getTargetClass().getName().startsWith("com.google.re2j.")
                        && home(d.getOriginClass()).equals("fact")
                        && !d.getOriginClass().getPackageName().equals("fadu.fact.pattern")))
        .isEmpty();
  }

  @Test
  void theCoreNeedsOnlyTheJdk() {
    Set<String> core = Set.of(CORE.split(" "));
    assertThat(
            crossings(
                d -> {
                  String from = home(d.getOriginClass());
                  String target = d.getTargetClass().getBaseComponentType().getName();
                  return core.contains(from)
                      && target.contains(".")
                      && !ours(d.getTargetClass().getBaseComponentType())
                      && !target.startsWith("java.")
                      && !target.startsWith("javax.")
                      && !target.startsWith("org.jspecify.")
                      && CORE_MAY_USE.getOrDefault(from, List.of()).stream()
                          .noneMatch(target::startsWith);
                }))
        .isEmpty();
  }

  @Test
  void librariesStayAtHome() {
    assertThat(
            crossings(
                d -> {
                  String target = d.getTargetClass().getBaseComponentType().getName();
                  return HOME_OF.entrySet().stream()
                      .anyMatch(
                          home ->
                              target.startsWith(home.getKey())
                                  && !home.getValue().contains(home(d.getOriginClass())));
                }))
        .isEmpty();
  }

  @Test
  void theEntryPointLoadsNoSpring() {
    assertThat(
            crossings(
                d ->
                    d.getOriginClass().getName().equals("fadu.Fadu")
                        && d.getTargetClass().getName().startsWith("org.springframework.")))
        .isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        OURS.stream()
            .filter(c -> !c.getPackage().isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unmarked).isEmpty();
  }

  private static Set<String> crossings(Predicate<Dependency> forbidden) {
    return OURS.stream()
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .filter(forbidden)
        .map(d -> d.getOriginClass().getName() + " -> " + d.getTargetClass().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean ours(JavaClass type) {
    return type.getName().startsWith("fadu.");
  }

  /** The package below {@code fadu} that a class counts with, empty for {@code fadu} itself. */
  private static String home(JavaClass type) {
    String[] names = type.getBaseComponentType().getPackageName().split("\\.");
    return names.length > 1 && names[0].equals("fadu") ? names[1] : "";
  }
}

package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything people read on a page stands in the message files, in both languages. */
class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  /** The program's own name, and the name of the language one can change to. */
  private static final Set<String> NAMES = Set.of("app.name", "nav.language");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+[^}]*}");

  /** A message named in full: {@code #{key}}, {@code #{key(…)}}, {@code #messages.msg('key'}. */
  private static final Pattern NAMED =
      Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*[A-Za-z0-9])[(}]|#messages\\.msg\\('([^']+)'[,)]");

  /** A message whose name ends with a value: {@code #{'outcome.' + …}}. */
  private static final Pattern BEGUN = Pattern.compile("#\\{'([a-z][A-Za-z0-9.-]*\\.)' \\+");

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> all() throws IOException {
    Set<String> keys = new TreeSet<>(read("messages.properties").stringPropertyNames());
    keys.addAll(read("rulebook.properties").stringPropertyNames());
    return keys;
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path template : templates()) {
      Matcher matcher = pattern.matcher(Files.readString(template));
      while (matcher.find()) {
        found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "rulebook"})
  void bothLanguagesHaveTheSameMessages(String name) throws IOException {
    assertThat(read(name + "_en.properties").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(read(name + ".properties").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "rulebook"})
  void bothLanguagesTakeTheSameValues(String name) throws IOException {
    Properties english = read(name + "_en.properties");
    Properties chinese = read(name + ".properties");
    for (String key : chinese.stringPropertyNames()) {
      assertThat(placeholders(english.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(chinese.getProperty(key)));
    }
  }

  private static Set<String> placeholders(String message) {
    return PLACEHOLDER
        .matcher(message)
        .results()
        .map(result -> result.group().substring(0, 2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_en", "rulebook_en"})
  void theEnglishIsEnglish(String name) throws IOException {
    Properties english = read(name + ".properties");
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> HAN.matcher(english.getProperty(key)).find())
        .allMatch(NAMES::contains);
  }

  @Test
  void noTemplateSpeaksForItself() throws IOException {
    for (Path template : templates()) {
      assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(HAN);
    }
  }

  @Test
  void everyMessageATemplateNamesIsThere() throws IOException {
    Set<String> keys = all();
    assertThat(found(NAMED)).hasSizeGreaterThan(100).isSubsetOf(keys);
    for (String begun : found(BEGUN)) {
      assertThat(keys).as(begun).anyMatch(key -> key.startsWith(begun));
    }
  }

  @Test
  void templatesWriteTextOnlyAndHoldNoCode() throws IOException {
    for (Path template : templates()) {
      String html = Files.readString(template).toLowerCase(Locale.ROOT);
      assertThat(html)
          .as(template.toString())
          .doesNotContain("th:utext", "[(", "javascript:", "<style", "style=\"", "__$")
          .doesNotContainPattern("\\son[a-z]+=")
          .doesNotContainPattern("<script(?![^>]*\\bsrc=)");
    }
  }

  @Test
  void scriptsEvaluateNothingAndWriteNoMarkup() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("static"))) {
      for (Path script : files.filter(file -> file.toString().endsWith(".js")).toList()) {
        assertThat(Files.readString(script))
            .as(script.toString())
            .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write")
            .doesNotContain("eval(", "new Function(");
      }
    }
  }
}

package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read on screens stands in the message files, in both languages. */
class WordsOfTheScreensTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern TEXT = Pattern.compile("<([^<>]*(?:'[^']*'[^<>]*)*)>([^<]*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
  private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");

  private static Properties messages(String name) throws IOException {
    Properties messages = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
      messages.load(reader);
    }
    return messages;
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("templates"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "rulebook"})
  void bothLanguagesHaveTheSameKeys(String name) throws IOException {
    assertThat(new TreeSet<>(messages(name + "_en.properties").keySet()))
        .isEqualTo(new TreeSet<>(messages(name + ".properties").keySet()));
  }

  @Test
  void everyKeyOfATemplateIsThere() throws IOException {
    Set<Object> known = new TreeSet<>(messages("messages.properties").keySet());
    known.addAll(messages("rulebook.properties").keySet());
    List<String> missing = new ArrayList<>();
    for (Path template : templates()) {
      KEY.matcher(Files.readString(template))
          .results()
          .map(found -> found.group(1))
          .filter(key -> !key.endsWith(".") && !known.contains(key))
          .forEach(key -> missing.add(template.getFileName() + " " + key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void templatesHaveNoChineseOfTheirOwn() throws IOException {
    List<String> bare = new ArrayList<>();
    for (Path template : templates()) {
      TEXT.matcher(Files.readString(template))
          .results()
          .flatMap(WordsOfTheScreensTest::bare)
          .forEach(words -> bare.add(template.getFileName() + " " + words));
    }
    assertThat(bare).isEmpty();
  }

  /** Chinese after a tag that does not replace it, and in attributes that are no expressions. */
  private static Stream<String> bare(MatchResult found) {
    boolean prototype = found.group(1).contains("th:text");
    Stream<String> words = prototype ? Stream.empty() : Stream.of(found.group(2));
    Stream<String> attributes =
        ATTRIBUTE
            .matcher(found.group(1))
            .results()
            .filter(attribute -> !attribute.group(1).startsWith("th:"))
            .map(attribute -> attribute.group(2));
    return Stream.concat(words, attributes).filter(text -> HAN.matcher(text).find());
  }
}

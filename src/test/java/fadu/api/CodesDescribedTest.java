package fadu.api;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a file may be answered by is described to those who call the service. */
class CodesDescribedTest {
  private static final Pattern WARNING =
      Pattern.compile("(?:warn|Warning|note)\\(\\s*(?:[\\w.]+,\\s*){0,2}\"([A-Z]+(?:_[A-Z]+)*)\"");

  private final Map<String, Object> document;

  CodesDescribedTest() throws IOException {
    document = new OpenApi().document();
  }

  @Test
  void everyCodeOfARefusalIsInTheDocumentAndInTheDocumentation() throws Exception {
    Set<String> codes = new TreeSet<>();
    for (Refused.Code code : Refused.Code.values()) {
      codes.add(code.name());
    }
    assertThat(described("x-codes")).containsAll(codes);
    String pages =
        Files.readString(Path.of("docs/formats.md")) + Files.readString(Path.of("docs/ocr.md"));
    assertThat(codes).allSatisfy(code -> assertThat(pages).contains("`" + code + "`"));
  }

  @Test
  void everyWarningOfAReviewIsInTheDocumentAndNoOther() throws Exception {
    Set<String> written = warnings();
    assertThat(written)
        .contains("OCR_TEXT", "OCR_LOW_CONFIDENCE", "TEXT_LAYER_DIFFERS", "STRUCK_TEXT");
    assertThat(described("x-warnings")).isEqualTo(written);
  }

  private Set<String> described(String list) {
    Set<String> names = new TreeSet<>();
    Described.map(document.get(list)).keySet().forEach(name -> names.add(name.toString()));
    return names;
  }

  /** The codes of warnings that the program writes, as its source has them. */
  private static Set<String> warnings() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String part : new String[] {"extract", "review"}) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/fadu", part))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher matcher = WARNING.matcher(Files.readString(file));
          while (matcher.find()) {
            found.add(matcher.group(1));
          }
        }
      }
    }
    return found;
  }
}

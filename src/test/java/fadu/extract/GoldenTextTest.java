package fadu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text of contracts as they come, character by character. After a wanted change {@code mvn test
 * -Dquick -Dtest=GoldenTextTest -Dgolden.write} writes the files anew; read their difference.
 */
class GoldenTextTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> all =
        Stream.concat(
            Files.walk(Path.of("contracts-samples")),
            Stream.of("epc-fitness-centre", "gf-library", "water-dike-standard-form")
                .map(name -> Path.of("accuracy/open", name, "contract.docx")))) {
      return all
          .filter(Files::isRegularFile)
          .filter(f -> !f.toString().endsWith(".yaml") && !f.toString().endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsTheSameText(Path file) throws IOException, Refused {
    String name = file.getFileName().toString();
    String text = Extractor.extract(name, Files.readAllBytes(file)).text();
    Path golden = GOLDEN.resolve(file.getParent().getFileName() + "-" + name + ".txt");
    if (System.getProperty("golden.write") != null) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @Test
  void coversTheFormatsThatComeMost() throws IOException {
    List<String> names = files().map(Path::toString).toList();
    for (String format : List.of(".docx", ".doc", ".pdf", ".rtf", ".txt")) {
      assertThat(names).anyMatch(name -> name.endsWith(format));
    }
  }
}

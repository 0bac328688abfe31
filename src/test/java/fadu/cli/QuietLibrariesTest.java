package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Fadu;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the jar prints, without the log settings of the tests. */
class QuietLibrariesTest {
  @TempDir Path folder;

  @Test
  void printsNothingButTheResultForFilesThatLibrariesComplainAbout() throws Exception {
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                Fadu.class.getName(),
                "review",
                "--format=json",
                "contracts-samples/violating-road/violating-road.pdf")
            .redirectError(err.toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(out).startsWith("{").hasLineCount(1);
    assertThat(err).isEmptyFile();
  }
}

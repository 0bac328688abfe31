package fadu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class TemporaryFilesTest {
  @TempDir Path data;
  private final String before = System.getProperty("java.io.tmpdir");

  @AfterEach
  void asBefore() {
    System.setProperty("java.io.tmpdir", before);
  }

  private Path start() {
    new TemporaryFiles()
        .onApplicationEvent(
            new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(),
                new SpringApplication(),
                new String[0],
                new MockEnvironment().withProperty("fadu.data", data.toString())));
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  @Test
  void aStartRemovesWhatAKilledRunLeftAndNothingElse() throws IOException {
    Path killed = start();
    Files.createDirectories(killed.resolve("tomcat/work"));
    Files.writeString(killed.resolve("tomcat/work/left.tmp"), "x");

    Path running = start();
    Files.writeString(running.resolve("library.so"), "x");
    try (DataFolder folder = new DataFolder(data)) {
      assertThat(killed).doesNotExist();
      assertThat(running.resolve("library.so")).exists();
      assertThat(folder.uploads()).exists();
    }
  }
}

package fadu.review.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir Path parent;

  private static void old(Path folder) throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minusSeconds(600)));
  }

  @Test
  void removesWhatAKilledRunLeft() throws IOException {
    Path killed = Files.createDirectories(parent.resolve("fadu-run-1"));
    Files.writeString(killed.resolve("lock"), "");
    Files.createDirectories(killed.resolve("workers/w1"));
    Files.writeString(killed.resolve("workers/w1/left.tmp"), "x");
    old(killed);

    RunFolder.in(parent).close();

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void leavesARunThatLivesAndWhatIsNotOurs() throws IOException {
    Path foreign = Files.createDirectories(parent.resolve("somebody"));
    old(foreign);
    try (RunFolder running = RunFolder.in(parent)) {
      old(running.path());
      RunFolder.in(parent).close();
      assertThat(running.path()).isDirectory();
    }
    assertThat(foreign).exists();
  }

  @Test
  void followsNoLink() throws IOException {
    Path kept = Files.createDirectories(parent.resolve("kept"));
    Files.writeString(kept.resolve("file"), "x");
    old(kept);
    Files.createSymbolicLink(parent.resolve("fadu-run-link"), kept);
    Path killed = Files.createDirectories(parent.resolve("fadu-run-2"));
    Files.createSymbolicLink(killed.resolve("link"), kept);
    old(killed);

    RunFolder.in(parent).close();

    assertThat(kept.resolve("file")).exists();
    assertThat(killed).doesNotExist();
  }
}

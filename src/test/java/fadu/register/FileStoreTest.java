package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
  @TempDir Path folder;
  private FileStore store;

  @BeforeEach
  void open() throws IOException {
    store = new FileStore(folder);
  }

  private FileStore.Stored put(String text) throws IOException {
    return store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void keepsAFileUnderItsHash() throws IOException {
    FileStore.Stored stored = put("abc");

    assertThat(stored)
        .isEqualTo(
            new FileStore.Stored(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3));
    assertThat(store.path(stored.sha256()))
        .isEqualTo(folder.resolve("ba/78/" + stored.sha256()))
        .hasContent("abc");
  }

  @Test
  void keepsTheSameContentOnce() throws IOException {
    put("abc");
    put("abc");

    assertThat(files()).isEqualTo(1);
  }

  @Test
  void mendsAFileThatWasCutShort() throws IOException {
    Path path = store.path(put("abc").sha256());
    Files.writeString(path, "a");

    put("abc");

    assertThat(path).hasContent("abc");
  }

  @Test
  void leavesNothingWhenTheSenderStopsHalfWay() throws IOException {
    InputStream broken =
        new InputStream() {
          private int left = 3;

          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            if (left-- == 0) {
              throw new IOException("gone");
            }
            return length;
          }
        };

    assertThatThrownBy(() -> store.put(broken)).isInstanceOf(IOException.class);
    assertThat(files()).isZero();
  }

  @Test
  void sweepsDraftsAndOldFilesThatNoRowNames() throws IOException {
    FileStore.Stored named = put("named");
    FileStore.Stored orphan = put("orphan");
    FileStore.Stored fresh = put("fresh");
    FileTime old = FileTime.from(Instant.now().minusSeconds(7200));
    Files.setLastModifiedTime(store.path(named.sha256()), old);
    Files.setLastModifiedTime(store.path(orphan.sha256()), old);
    Files.writeString(folder.resolve("tmp/in123"), "half");

    assertThat(store.sweep(named.sha256()::equals)).isEqualTo(2);

    assertThat(store.path(named.sha256())).exists();
    assertThat(store.path(fresh.sha256())).exists();
    assertThat(store.path(orphan.sha256())).doesNotExist();
  }

  @Test
  void opensNothingButHashes() {
    assertThatThrownBy(() -> store.path("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

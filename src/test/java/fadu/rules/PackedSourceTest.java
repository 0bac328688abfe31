package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedSourceTest {
  @TempDir Path folder;

  /** A jar with the mini set, without entries for its folders. */
  private Path jar() throws IOException {
    Path jar = folder.resolve("程序 1.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> file :
          RuleSource.folder(Mini.FOLDER).read().files().entrySet()) {
        entries.putNextEntry(new JarEntry("rules/" + file.getKey()));
        entries.write(file.getValue());
      }
      entries.putNextEntry(new JarEntry("rules/README.md"));
      entries.putNextEntry(new JarEntry("other/thing.yaml"));
    }
    return jar;
  }

  @Test
  void findsItsFilesInAJarWithoutFolderEntries() throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar().toUri().toURL()}, null)) {
      RuleBook book = RuleBook.load(new PackedSource(loader, "rules/"));
      assertThat(book.sha256()).isEqualTo(Mini.BOOK.sha256());
      assertThat(book.catalogue()).hasSize(2);
    }
  }

  @Test
  void saysPlainlyWhenThereAreNone() throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar().toUri().toURL()}, null)) {
      assertThatThrownBy(() -> new PackedSource(loader, "nowhere/").read())
          .isInstanceOf(RuleFaults.class)
          .hasMessageContaining("程序里没有带规则");
    }
  }

  @Test
  void aSetWithoutPointsIsNotARuleSet() {
    RuleSource lawsOnly =
        () -> {
          RuleFiles all = RuleSource.folder(Mini.FOLDER).read();
          all.files().keySet().removeIf(path -> path.matches("(payment|dispute)/.*"));
          return all;
        };
    assertThat(Mini.faults(lawsOnly)).singleElement().asString().startsWith("没有任何要点");
  }
}

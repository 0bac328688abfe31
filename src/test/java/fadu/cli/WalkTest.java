package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name :
        List.of(
            "z.pdf",
            "a.docx",
            "~$a.docx",
            ".DS_Store",
            "notes.md",
            "s1/metadata.yaml",
            "s1/award.pdf",
            "s1/contract.docx",
            "s1/expected.yaml",
            "s1/README.md",
            "s1/附件/1.xlsx",
            "s2/metadata.json",
            "s2/中标通知书.pdf",
            "s2/施工合同.docx",
            "s2/补充合同.docx",
            "s3/metadata.yml",
            "s3/deep/metadata.yaml",
            "s3/deep/x.txt",
            "sub/dir/b.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @Test
  void takesEveryFileOnItsOwnAndFoldersWithDataAsOneSubmission() throws IOException {
    assertThat(Walk.of(folder))
        .extracting(Task::names)
        .containsExactly(
            List.of("a.docx"),
            List.of("notes.md"),
            List.of("s1/contract.docx", "s1/award.pdf", "s1/附件/1.xlsx"),
            List.of("s2/施工合同.docx", "s2/中标通知书.pdf", "s2/补充合同.docx"),
            List.of("s3/deep/x.txt"),
            List.of("s3/metadata.yml"),
            List.of("sub/dir/b.txt"),
            List.of("z.pdf"));
  }

  @Test
  void keepsTheDataWithTheirSubmission() throws IOException {
    assertThat(Walk.of(folder))
        .filteredOn(task -> task.metadata().isPresent())
        .extracting(task -> FileNames.name(task.metadata().get()))
        .containsExactly("metadata.yaml", "metadata.json", "metadata.yaml", "metadata.yml");
  }

  @Test
  void followsNoLinkToAFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    Files.createSymbolicLink(folder.resolve("sub/link.txt"), folder.resolve("a.docx"));
    assertThat(Walk.of(folder.resolve("sub")))
        .extracting(Task::names)
        .containsExactly(List.of("dir/b.txt"), List.of("link.txt"));
  }
}

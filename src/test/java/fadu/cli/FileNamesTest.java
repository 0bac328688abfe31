package fadu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class FileNamesTest {
  private static final Charset GBK = Charset.forName("GB18030");
  @TempDir Path folder;

  @Test
  void opensANameThatTheLocaleSpoilt() throws IOException {
    Path file = Files.writeString(folder.resolve("合同 1%?.txt"), "施工");
    FileNames names = new FileNames();
    String[] repaired =
        names.repaired(
            new String[] {"review", folder + "/?????? 1%?.txt"},
            List.of(
                "java".getBytes(UTF_8), "review".getBytes(UTF_8), file.toString().getBytes(UTF_8)));
    assertThat(repaired).containsExactly("review", file.toString());
    assertThat(Files.readString(names.path(repaired[1]))).isEqualTo("施工");
    assertThat(FileNames.name(names.path(repaired[1]))).isEqualTo("合同 1%?.txt");
  }

  @Test
  void opensANameInAnotherEncoding() throws IOException {
    byte[] bytes = "合同.txt".getBytes(GBK);
    Path file = Path.of(URI.create("file://" + folder + "/" + percent(bytes)));
    Files.writeString(file, "施工");
    assertThat(FileNames.name(file)).isEqualTo("合同.txt");

    FileNames names = new FileNames();
    byte[] argument = (folder + "/合同.txt").getBytes(GBK);
    String[] repaired = names.repaired(new String[] {folder + "/????.txt"}, List.of(argument));
    assertThat(repaired).containsExactly(folder + "/合同.txt");
    assertThat(Files.readString(names.path(repaired[0]))).isEqualTo("施工");
  }

  @Test
  void leavesWhatIsRightAlone() {
    FileNames names = new FileNames();
    String[] given = {"review", "合同.txt"};
    assertThat(names.repaired(given, List.of(new byte[0]))).isSameAs(given);
    assertThat(names.path("合同.txt")).isEqualTo(Path.of("合同.txt"));
    assertThat(FileNames.name(Path.of("/"))).isEqualTo("/");
  }

  private static String percent(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(String.format("%%%02X", b));
    }
    return text.toString();
  }
}

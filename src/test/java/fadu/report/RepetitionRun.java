package fadu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One contract reviewed 1,200 times, in two processes of different language and time zone with four
 * threads each: the same bytes every time.
 *
 * <pre>mvn test -Dquick -Dtest.excluded= -Dtest=RepetitionRun</pre>
 */
@Tag("bench")
class RepetitionRun {
  private static final Path FILE = Path.of("contracts-samples/hospital-ward/hospital-ward.docx");
  private static final int THREADS = 4;
  private static final int TIMES = 150;

  private static Process start(String... settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Repeating.class.getName());
    command.addAll(List.of(FILE.toString(), String.valueOf(THREADS), String.valueOf(TIMES)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static List<String> lines(Process process) throws Exception {
    try (var reader = process.inputReader()) {
      List<String> lines = reader.lines().toList();
      assertThat(process.waitFor()).isZero();
      return lines;
    } finally {
      process.destroy();
    }
  }

  @Test
  void givesTheSameBytesTwelveHundredTimes() throws Exception {
    Process one = start("-Duser.language=zh", "-Duser.timezone=Asia/Shanghai");
    Process other = start("-Duser.language=tr", "-Duser.timezone=America/New_York");
    List<String> first = lines(one);
    List<String> second = lines(other);
    System.out.println(first + " " + second);

    assertThat(first).hasSize(1).allMatch(line -> line.endsWith(" " + THREADS * TIMES));
    assertThat(second).isEqualTo(first);
  }
}

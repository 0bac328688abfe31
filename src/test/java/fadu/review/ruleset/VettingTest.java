package fadu.review.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.WorkerCommand;
import fadu.rules.RuleProgress;
import fadu.rules.RuleReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule file does to the checker is a fault of that file. */
@Timeout(60)
class VettingTest {
  @TempDir Path temp;

  private RuleReport check(String fault) throws Exception {
    WorkerCommand command =
        new WorkerCommand(
            List.of(FaultChecker.class.getName(), "worker"),
            System.getProperty("java.class.path"),
            Map.of("fault", fault),
            NetworkIsolation.NONE);
    return new Vetting(
            command, temp.resolve("vetting"), 48, Duration.ofSeconds(3), Duration.ofSeconds(30))
        .check(temp.resolve("set.zip"), RuleProgress.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "hang, payment/bad.yaml, 超过 3 秒没有结束",
    "hang-case, payment/bad.yaml:7, 检查这个案例超过 3 秒",
    "memory, payment/bad.yaml, 用尽了内存",
    "exit, payment/bad.yaml, 异常退出",
    "halt, payment/bad.yaml, 异常退出",
    "garbage, payment/bad.yaml, 异常退出",
  })
  void blamesTheFileUnderWork(String fault, String place, String says) throws Exception {
    RuleReport report = check(fault);

    assertThat(report.faults()).singleElement().asString().startsWith(place + "：").contains(says);
    try (var left = Files.list(temp.resolve("vetting"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void chatterOfLibrariesStopsNothing() throws Exception {
    assertThat(check("chatter").passed()).isTrue();
  }
}

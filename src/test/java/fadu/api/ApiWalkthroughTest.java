package fadu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fadu.account.Accounts;
import fadu.account.Passwords;
import fadu.account.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The commands of {@code docs/api.md}, one after the other, against a service with real workers.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApiWalkthroughTest {
  private static final String PASSWORD = "Correct-Horse-7";
  private static final Pattern STEP =
      Pattern.compile("```sh\n(.*?)```\n(?:```text\n(.*?)```)?", Pattern.DOTALL);

  @TempDir static Path data;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;

  private record Step(String commands, String printed) {}

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("fadu.data", data::toString);
    registry.add("fadu.workers.size", () -> "1");
  }

  @Test
  void doesWhatThePageSays(@TempDir Path desk) throws Exception {
    assumeTrue(found("bash") && found("curl"), "没有找到 bash 和 curl，跳过接口说明的测试（apt-get install curl）");
    accounts.setPassword(
        accounts.create("clerk", "管理员", Role.ADMINISTRATOR, "-").id(),
        passwords.hash(PASSWORD),
        false);
    Files.createSymbolicLink(
        desk.resolve("contracts-samples"), Path.of("contracts-samples").toAbsolutePath());
    List<Step> steps = steps(Files.readString(Path.of("docs/api.md")));
    assertThat(steps).hasSizeGreaterThan(7);

    List<String> printed = run(steps, desk);

    for (int i = 0; i < steps.size(); i++) {
      assertThat(printed.get(i).strip())
          .as(steps.get(i).commands())
          .matches(wildcards(steps.get(i).printed().strip()));
    }
    Described described = new Described();
    assertThat(
            described.faults(
                described.named("Review"), Files.readString(desk.resolve("result.json"))))
        .isEmpty();
  }

  private static List<Step> steps(String page) {
    List<Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(page);
    while (step.find()) {
      steps.add(new Step(step.group(1), step.group(2) == null ? "" : step.group(2)));
    }
    return steps;
  }

  private static Pattern wildcards(String printed) {
    return Pattern.compile(
        List.of(printed.split("…", -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\n]*")));
  }

  private List<String> run(List<Step> steps, Path desk) throws IOException, InterruptedException {
    StringBuilder script = new StringBuilder("set -eu -o pipefail\n");
    for (Step step : steps) {
      script.append(step.commands()).append("echo; echo '=== next'\n");
    }
    Path output = desk.resolve("output");
    ProcessBuilder bash = new ProcessBuilder("bash", "-c", script.toString());
    bash.directory(desk.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
    bash.environment().put("FADU", "http://localhost:" + port);
    bash.environment().put("ADMIN", "clerk:" + PASSWORD);
    bash.environment().put("LC_ALL", "C.UTF-8");
    Process process = bash.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(text).isZero();
    return List.of(text.split("=== next\n"));
  }

  private static boolean found(String tool) {
    return java.util.stream.Stream.of("/usr/bin/", "/bin/", "/usr/local/bin/")
        .anyMatch(folder -> Files.isExecutable(Path.of(folder + tool)));
  }
}

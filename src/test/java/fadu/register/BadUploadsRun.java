package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/**
 * Every bad file of a folder sent to the service as it is in use, beside good contracts.
 *
 * <pre>mvn test -Dquick -Dtest.excluded= -Dtest=BadUploadsRun -Dbad.inputs=FOLDER</pre>
 */
@Tag("bench")
class BadUploadsRun {
  private static final byte[] GOOD =
      "建设工程施工合同\n发包人：青石市水务局\n承包人：青石宏远建设有限公司\n第一条 工期60天。".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> refusedThoughReadable = new ArrayList<>();
  private final TreeMap<Long, String> slow = new TreeMap<>();
  private Leaks leaks;

  @Test
  void answersEachByACodeAndKeepsNothingOfIt() throws Exception {
    assumeTrue(BadInput.folder() != null, "-Dbad.inputs names no folder");
    Path data = Files.createDirectories(folder.resolve("data"));
    leaks = new Leaks(folder.toString());
    try (Canary canary = new Canary();
        RealService service = RealService.start(data, true)) {
      Department department = new Department(service, "市教育局");
      new GoodReviews(department).round().round();
      Footprint before = Footprint.steady(service, data);
      GoodReviews alone = new GoodReviews(department);
      for (int i = 0; i < 10; i++) {
        alone.round();
      }
      GoodReviews beside = new GoodReviews(department).start();
      sendAll(department);
      beside.close();
      Footprint after = Footprint.settled(service, data, before);

      System.out.println("outcomes " + outcomes);
      System.out.println("good ones alone: " + alone.waits() + "; beside: " + beside.waits());
      System.out.println("slowest " + slow.descendingMap().entrySet().stream().limit(6).toList());
      System.out.println("refused though readable " + refusedThoughReadable);
      System.out.println(
          "children %d → %d, handles %d → %d, temporary files %d → %d, calls %d"
              .formatted(
                  before.children(),
                  after.children(),
                  before.handles(),
                  after.handles(),
                  before.temporary().size(),
                  after.temporary().size(),
                  canary.calls()));
      assertThat(faults).isEmpty();
      assertThat(beside.failures()).isEmpty();
      assertThat(canary.calls()).isZero();
      assertThat(after.noMoreThan(before)).as("%s, before %s", after, before).isTrue();
      assertThat(service.output()).doesNotContain(" ERROR ").doesNotContain("\tat ");
    }
  }

  private void sendAll(Department department) throws Exception {
    for (BadInput input : BadInput.all()) {
      if (!input.category().equals("rules")) {
        note(input, input.name(), department.review(input.name(), input.bytes()));
      }
      if (input.request()) {
        note(input, "as metadata", department.declare(GOOD, input.bytes()));
        note(input, "as request", department.administer("departments", input.bytes()));
      }
      if (input.category().equals("filenames")) {
        for (String name : new ObjectMapper().readValue(input.bytes(), String[].class)) {
          note(input, name, department.review(name.replace("\"", "\\\""), GOOD));
        }
      }
    }
  }

  private void note(BadInput input, String as, Department.Answer answer) throws Exception {
    String what = input.category() + "/" + input.name() + " " + as + ": ";
    outcomes.merge(answer.outcome(), 1, Integer::sum);
    slow.put(answer.millis(), what);
    String sent = new String(input.bytes(), StandardCharsets.UTF_8);
    leaks.in(answer.body(), sent).ifPresent(l -> faults.add(what + l + " in " + answer.body()));
    if (answer.status() >= 500 || answer.outcome().endsWith("without code")) {
      faults.add(what + answer.status() + " " + answer.body());
    }
    if (answer.reviewed() && input.mustBeRefused() && as.equals(input.name())) {
      faults.add(what + "reviewed, though " + input.expected());
    }
    if (!answer.reviewed()
        && input.expected().startsWith("OK")
        && !input.expected().contains("_OR_")
        && as.equals(input.name())) {
      refusedThoughReadable.add(what + answer.outcome());
    }
  }
}

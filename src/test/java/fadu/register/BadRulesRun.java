package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fadu.testing.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad rule files of a folder laid one after the other into the folder a busy service watches, and
 * then thirty good changes.
 *
 * <pre>mvn test -Dquick -Dtest.excluded= -Dtest=BadRulesRun -Dbad.inputs=FOLDER</pre>
 */
@Tag("bench")
class BadRulesRun {
  private static final int RELOADS = 30;
  private static final int WARM = 8;
  private static final String LOADED = "rule set ([0-9a-f]+) is in use";
  private static final String ADDED = "payment/of-somebody.drl";

  @TempDir Path folder;

  private RealService service;
  private Department department;
  private RuleFolder rules;
  private RulesPage page;
  private final List<String> faults = new ArrayList<>();

  private void serve(RuleFolder of, RealService started) throws Exception {
    rules = of;
    service = started;
    awaitSets(1);
    department = new Department(service, "市教育局");
    page = new RulesPage(service);
  }

  private Path data() throws IOException {
    return Files.createDirectories(folder.resolve("data"));
  }

  private static String watching(RuleFolder rules) {
    return "--fadu.rules.dir=" + rules.root();
  }

  @Test
  void refusesEachBadFileWithItsPlaceWhileReviewsGoOn() throws Exception {
    assumeTrue(BadInput.folder() != null, "-Dbad.inputs names no folder");
    RuleFolder whole = RuleFolder.whole(folder.resolve("rules"));
    try (RealService started = RealService.start(data(), true, watching(whole))) {
      serve(whole, started);
      GoodReviews reviews = new GoodReviews(department).round().start();
      int bad = 0;
      for (BadInput input : BadInput.all()) {
        if (input.category().equals("rules")) {
          bad++;
          refuses(input, ADDED);
          refuses(input, RuleFolder.RULES);
        }
      }
      reviews.close();

      System.out.println(bad + " bad files, each in two places; good reviews " + reviews.waits());
      assertThat(bad).isPositive();
      assertThat(faults).isEmpty();
      assertThat(reviews.failures()).isEmpty();
      assertThat(reviews.sets()).isEqualTo(sets()).hasSize(1);
      assertThat(service.output()).doesNotContain(" ERROR ").doesNotContain("\tat ");
    }
  }

  @Test
  void takesThirtyChangesWhileReviewsGoOnAndGrowsNoLarger() throws Exception {
    RuleFolder small = RuleFolder.small(folder.resolve("rules"));
    try (RealService started = RealService.start(data(), true, watching(small))) {
      serve(small, started);
      GoodReviews reviews = new GoodReviews(department).round().start();
      Footprint before = Footprint.steady(service, data());
      List<Memory> memory = reload();
      reviews.close();
      Footprint after = Footprint.settled(service, data(), before);

      System.out.println(
          RELOADS
              + " changes, "
              + reviews.sets().size()
              + " sets in results; good reviews "
              + reviews.waits()
              + "; "
              + memory
              + "; "
              + before
              + " → "
              + after);
      assertThat(reviews.failures()).isEmpty();
      assertThat(sets()).hasSize(RELOADS + 1).containsAll(reviews.sets());
      assertThat(memory.get(1).heap()).isLessThan(memory.get(0).heap() + 16_000);
      assertThat(memory.get(1).classes()).isLessThan(memory.get(0).classes() + 4_000);
      assertThat(after.noMoreThan(before)).as("%s, before %s", after, before).isTrue();
      assertThat(service.output()).doesNotContain(" ERROR ").doesNotContain("\tat ");
    }
  }

  /** Lays the file there, reads what is said of it, and puts the folder in order again. */
  private void refuses(BadInput input, String path) throws Exception {
    byte[] good = Files.exists(rules.root().resolve(path)) ? bytes(path) : null;
    int said = service.output().length();
    rules.write(path, input.bytes());
    String shown = await(true);
    Matcher place =
        Pattern.compile("(?s)<h3>" + Pattern.quote(path) + "</h3>.*?第 \\d+ 行").matcher(shown);
    if (!place.find()) {
      faults.add(input.name() + " as " + path + ": no file and line on the page");
    }
    if (!logged(Pattern.compile("refused: [^\\n]*" + Pattern.quote(path) + ":\\d+"), said)) {
      faults.add(input.name() + " as " + path + ": no file and line in the log");
    }
    if (sets().size() != 1) {
      faults.add(input.name() + " as " + path + ": " + sets());
    }
    if (good == null) {
      rules.delete(path);
    } else {
      rules.write(path, good);
    }
    await(false);
  }

  private List<Memory> reload() throws Exception {
    List<Memory> memory = new ArrayList<>();
    for (int i = 1; i <= RELOADS; i++) {
      rules.change(
          RuleFolder.PAGE,
          i == 1 ? "suggestion: " : "第" + (i - 1) + "稿：",
          (i == 1 ? "suggestion: " : "") + "第" + i + "稿：");
      awaitSets(i + 1);
      if (i == WARM || i == RELOADS) {
        memory.add(Memory.of(service));
      }
    }
    return memory;
  }

  /** Whether the log says so; its lines come through a pipe, a moment after the page. */
  private boolean logged(Pattern line, int since) throws InterruptedException {
    boolean found = false;
    for (int i = 0; !found && i < 50; i++) {
      found = line.matcher(service.output().substring(since)).find();
      Thread.sleep(found ? 0 : 200);
    }
    return found;
  }

  private String await(boolean refused) throws Exception {
    String shown = page.read();
    for (int i = 0; RulesPage.refused(shown) != refused && i < 3_000; i++) {
      Thread.sleep(200);
      shown = page.read();
    }
    if (RulesPage.refused(shown) != refused) {
      throw new IllegalStateException("the page does not change: " + shown);
    }
    return shown;
  }

  private void awaitSets(int count) throws InterruptedException {
    for (int i = 0; sets().size() < count && i < 3_000; i++) {
      Thread.sleep(200);
    }
    assertThat(sets()).hasSize(count);
  }

  private List<String> sets() {
    return Pattern.compile(LOADED)
        .matcher(service.output())
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  private byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(rules.root().resolve(path));
  }
}

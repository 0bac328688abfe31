package fadu.review.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.review.ruleset.RuleSetStatus.Origin;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.WorkerCommand;
import fadu.rules.RuleSource;
import fadu.testing.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A rule author edits a folder that a service watches. */
@Timeout(240)
class RuleSetsTest {
  @TempDir Path temp;
  private RuleFolder folder;
  private Place place;
  private RuleSets sets;
  private final List<String> acts = Collections.synchronizedList(new ArrayList<>());

  /** Where reviews would be done. */
  private static final class Place implements RuleSets.Workplace {
    final List<String> sets = Collections.synchronizedList(new ArrayList<>());
    volatile String idle = "";
    volatile String unfit = "";

    @Override
    public Optional<String> work(Path set) {
      sets.add(RuleSource.archive(set).read().sha256());
      return unfit.isEmpty() ? Optional.empty() : Optional.of(unfit);
    }

    @Override
    public void idle(String why) {
      idle = why;
    }
  }

  private final class Acts implements RuleSetActs {
    @Override
    public void taking(RuleSetStatus.Check check, String previous) {
      acts.add("taken " + check.changed());
    }

    @Override
    public void refused(RuleSetStatus.Check check) {
      acts.add("refused " + check.report().faults().get(0));
    }

    @Override
    public void resumed(RuleSetStatus.InUse set) {
      acts.add("resumed");
    }
  }

  @BeforeEach
  void open() throws IOException {
    folder = RuleFolder.small(temp.resolve("rules"));
    begin("fadu.Fadu");
  }

  private void begin(String program) throws IOException {
    place = new Place();
    WorkerCommand command = WorkerCommand.ofThisProgram(program, Map.of(), NetworkIsolation.NONE);
    sets =
        new RuleSets(
            folder.root(),
            new KeptSets(temp.resolve("kept")),
            new Vetting(
                command,
                temp.resolve("vetting"),
                256,
                Duration.ofSeconds(20),
                Duration.ofMinutes(2)),
            place,
            new Acts(),
            new RuleSets.Timing(Duration.ofMillis(50), Duration.ofMillis(150)),
            Clock.systemUTC());
    sets.start();
  }

  private void again(String program) throws IOException {
    sets.close();
    acts.clear();
    begin(program);
  }

  @AfterEach
  void close() {
    sets.close();
  }

  private RuleSetStatus until(Predicate<RuleSetStatus> wanted) throws InterruptedException {
    while (!wanted.test(sets.status())) {
      Thread.sleep(20);
    }
    return sets.status();
  }

  private RuleSetStatus taken(int count) throws InterruptedException {
    return until(
        s -> place.sets.size() >= count && s.running().isEmpty() && s.latest().isPresent());
  }

  private RuleSetStatus refused() throws InterruptedException {
    return until(s -> s.latest().map(check -> !check.taken()).orElse(false));
  }

  private static List<String> faults(RuleSetStatus status) {
    return status.latest().orElseThrow().report().faults().stream().map(Object::toString).toList();
  }

  @Test
  void takesAnEditRefusesAFaultAndTakesItsMending() throws Exception {
    RuleSetStatus first = taken(1);
    assertThat(first.inUse().orElseThrow().points()).isEqualTo(1);
    assertThat(first.latest().orElseThrow().report().cases())
        .isEqualTo(folder.text(RuleFolder.PAGE).split("\n  - says:", -1).length - 1);
    assertThat(first.behind()).isFalse();

    String rules = folder.text(RuleFolder.RULES);
    folder.write(RuleFolder.RULES, rules.substring(0, 300));
    RuleSetStatus refused = refused();

    assertThat(faults(refused)).anyMatch(f -> f.startsWith(RuleFolder.RULES + ":"));
    assertThat(refused.latest().orElseThrow().changed()).containsExactly(RuleFolder.RULES);
    assertThat(refused.behind()).isTrue();
    assertThat(refused.inUse()).isEqualTo(first.inUse());
    assertThat(place.sets).hasSize(1);

    folder.write(RuleFolder.RULES, rules + "\n");
    RuleSetStatus mended = taken(2);

    assertThat(mended.inUse().orElseThrow().sha256()).isEqualTo(place.sets.get(1));
    assertThat(mended.inUse().orElseThrow().origin()).isEqualTo(Origin.FOLDER);
    assertThat(acts).hasSize(3).element(2).isEqualTo("taken [" + RuleFolder.RULES + "]");
  }

  @Test
  void aFailingCaseIsShownWithWhatWasExpectedAndWhatCame() throws Exception {
    taken(1);
    folder.change(RuleFolder.PAGE, "⟦3.01%⟧", "3%");

    RuleSetStatus status = refused();

    assertThat(status.latest().orElseThrow().report().failed())
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.point()).isEqualTo("payment.retention-over-3-percent");
              assertThat(failed.says()).isEqualTo("刚过上限");
              assertThat(failed.expected()).isEqualTo("violated");
              assertThat(failed.actual()).isEqualTo("satisfied");
              assertThat(failed.line()).isPositive();
            });
    assertThat(place.sets).hasSize(1);
  }

  @Test
  void neverTakesASetThatIsStillBeingWritten() throws Exception {
    taken(1);
    String page = folder.text(RuleFolder.PAGE);
    for (int i = 1; i <= 30; i++) {
      folder.write(RuleFolder.PAGE, page.substring(0, page.length() * i / 31));
      Thread.sleep(30);
    }
    folder.write(RuleFolder.PAGE, page + "# 改过\n");

    taken(2);

    assertThat(acts).hasSize(2).allMatch(act -> act.startsWith("taken"));
  }

  @Test
  void goesOnWithTheKeptSetWhenTheFolderIsBrokenAtTheStart() throws Exception {
    String good = taken(1).inUse().orElseThrow().sha256();
    folder.write(RuleFolder.RULES, "rule");
    refused();

    again("fadu.Fadu");
    RuleSetStatus status = refused();

    assertThat(place.sets).containsExactly(good);
    assertThat(status.inUse().orElseThrow().sha256()).isEqualTo(good);
    assertThat(status.inUse().orElseThrow().origin()).isEqualTo(Origin.KEPT);
    assertThat(status.behind()).isTrue();
    assertThat(acts).hasSize(2).first().isEqualTo("resumed");
  }

  @Test
  void doesNotCheckAgainWhatItAlreadyUses() throws Exception {
    taken(1);
    again("fadu.Fadu");

    RuleSetStatus status = taken(1);

    assertThat(status.latest().orElseThrow().took()).isZero();
    assertThat(acts).containsExactly("resumed");
  }

  @Test
  void withoutAnyGoodSetItSaysWhyNothingIsReviewed() throws Exception {
    taken(1);
    sets.close();
    try (var kept = Files.list(temp.resolve("kept"))) {
      for (Path file : kept.toList()) {
        Files.delete(file);
      }
    }
    folder.write(RuleFolder.RULES, "rule");

    again("fadu.Fadu");
    refused();

    assertThat(place.sets).isEmpty();
    for (int i = 0; i < 200 && !place.idle.contains("没有可用的规则集"); i++) {
      Thread.sleep(50);
    }
    assertThat(place.idle).contains("没有可用的规则集", RuleFolder.RULES + ":1");
    assertThat(sets.catalogue()).isEmpty();
  }

  @Test
  void aKeptSetThatIsDamagedIsNotUsed() throws Exception {
    String good = taken(1).inUse().orElseThrow().sha256();
    sets.close();
    Files.write(temp.resolve("kept").resolve(good + ".zip"), new byte[] {1, 2, 3});

    again("fadu.Fadu");
    taken(1);

    assertThat(acts).containsExactly("taken []");
    assertThat(sets.status().inUse().orElseThrow().origin()).isEqualTo(Origin.FOLDER);
  }

  @Test
  void aFolderThatGoesAwayLeavesTheSetInUse() throws Exception {
    taken(1);
    Files.move(folder.root(), temp.resolve("elsewhere"));

    RuleSetStatus status = until(s -> s.trouble().isPresent());

    assertThat(status.trouble().orElseThrow()).contains("读不出");
    assertThat(status.behind()).isTrue();
    Files.move(temp.resolve("elsewhere"), folder.root());
    assertThat(until(s -> s.trouble().isEmpty()).behind()).isFalse();
    assertThat(place.sets).hasSize(1);
  }

  @Test
  void aSetThatWorkersCannotUseIsRefused() throws Exception {
    taken(1);
    place.unfit = "内存不足";
    folder.change(RuleFolder.PAGE, "areaName: 价款支付", "areaName: 价款");

    RuleSetStatus status = refused();

    assertThat(faults(status)).singleElement().asString().contains("内存不足");
    assertThat(status.inUse().orElseThrow().sha256()).isEqualTo(place.sets.get(0));
  }
}

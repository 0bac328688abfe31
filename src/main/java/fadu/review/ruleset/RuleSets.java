package fadu.review.ruleset;

import fadu.review.ruleset.RuleSetStatus.Check;
import fadu.review.ruleset.RuleSetStatus.InUse;
import fadu.review.ruleset.RuleSetStatus.Origin;
import fadu.review.ruleset.RuleSetStatus.Running;
import fadu.rules.RuleCatalogue;
import fadu.rules.RuleFaults;
import fadu.rules.RuleFiles;
import fadu.rules.RuleReport;
import fadu.rules.RuleSource;
import fadu.rules.file.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches the folder of a rule author. A state that nobody has changed for a moment is read,
 * checked as a whole in a child process, kept, and put to work for the reviews that start
 * afterwards; one with a fault changes nothing but the status. A service that starts goes on with
 * the set it ended with until the folder has been checked.
 */
public final class RuleSets implements CurrentRules, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(RuleSets.class.getName());

  private static final long RETRY_MILLIS = 5_000;

  /**
   * How often to look, and for how long nothing may change before a state is read.
   *
   * @param poll between two looks
   * @param quiet without a change
   */
  public record Timing(Duration poll, Duration quiet) {
    public static final Timing USUAL = new Timing(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  private final Path folder;
  private final KeptSets kept;
  private final Vetting vetting;
  private final Workplace workplace;
  private final RuleSetActs acts;
  private final Timing timing;
  private final Clock clock;
  private final Thread thread = new Thread(this::watch, "rule-sets");
  private final Semaphore bell = new Semaphore(0);
  private volatile boolean closed;
  private volatile @Nullable RuleCatalogue catalogue;
  private volatile @Nullable InUse inUse;
  private volatile @Nullable Check latest;
  private volatile @Nullable Running running;
  private volatile @Nullable String trouble;

  /** Where the reviews are done. */
  public interface Workplace {
    /**
     * Has every review that starts from now on run on the set kept in this file.
     *
     * @return why that is not possible; empty if it is done
     */
    Optional<String> work(Path set) throws InterruptedException;

    /** There is no set to work with, and why. */
    void idle(String why);
  }

  public RuleSets(
      Path folder,
      KeptSets kept,
      Vetting vetting,
      Workplace workplace,
      RuleSetActs acts,
      Timing timing,
      Clock clock) {
    this.folder = folder.toAbsolutePath().normalize();
    this.kept = kept;
    this.vetting = vetting;
    this.workplace = workplace;
    this.acts = acts;
    this.timing = timing;
    this.clock = clock;
    thread.setDaemon(true);
  }

  /** Begins to watch. */
  public void start() {
    workplace.idle("规则集正在检查，通过以后自动开始审查。");
    thread.start();
  }

  @Override
  public RuleSetStatus status() {
    return new RuleSetStatus(
        Optional.of(folder),
        Optional.ofNullable(inUse),
        Optional.ofNullable(latest),
        Optional.ofNullable(running),
        Optional.ofNullable(trouble));
  }

  @Override
  public Optional<RuleCatalogue> catalogue() {
    return Optional.ofNullable(catalogue);
  }

  @Override
  public void again() {
    bell.release();
  }

  private void watch() {
    try {
      resume();
      @Nullable FolderState examined = null;
      while (!closed) {
        FolderState state = settled(examined);
        if (state != null) {
          examined = examine(state) ? state : null;
        }
        if (bell.tryAcquire(timing.poll().toMillis(), TimeUnit.MILLISECONDS)) {
          bell.drainPermits();
          examined = null;
        }
      }
    } catch (InterruptedException e) {
      // Closing.
    }
  }

  private void resume() throws InterruptedException {
    try {
      Optional<KeptSets.Used> used = kept.used();
      if (used.isEmpty()) {
        return;
      }
      RuleCatalogue pages = RuleCatalogue.of(RuleSource.archive(used.get().file()));
      Optional<String> unfit = workplace.work(used.get().file());
      if (unfit.isPresent()) {
        LOG.log(System.Logger.Level.ERROR, "the kept rule set does not work: {0}", unfit.get());
        return;
      }
      InUse now =
          new InUse(used.get().sha256(), used.get().since(), Origin.KEPT, pages.catalogue().size());
      catalogue = pages;
      inUse = now;
      acts.resumed(now);
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "the kept rule set cannot be used", e);
    }
  }

  /** The state of the folder once it is another than this and has come to rest; null if not. */
  private @Nullable FolderState settled(@Nullable FolderState examined)
      throws InterruptedException {
    try {
      FolderState state = FolderState.settled(folder, examined, timing);
      trouble = null;
      return state;
    } catch (IOException e) {
      trouble("规则文件夹 " + folder + " 读不出，请检查它是否存在、有没有读取权限。");
      return null;
    }
  }

  private void trouble(String what) {
    if (!what.equals(trouble)) {
      LOG.log(System.Logger.Level.ERROR, what);
      trouble = what;
      if (inUse == null) {
        workplace.idle(what);
      }
    }
  }

  /** Reads and judges a state; false if it has to be looked at again. */
  private boolean examine(FolderState state) throws InterruptedException {
    Instant start = clock.instant();
    try {
      RuleFiles set = RuleSource.folder(folder).read();
      if (!FolderState.of(folder).equals(state)) {
        return false; // Somebody wrote while we read.
      }
      examine(set, start);
      return true;
    } catch (RuleFaults e) {
      refuse(new Check(start, took(start), "", List.of(), Map.of(), report(e.faults()), false));
      return true;
    } catch (IOException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.ERROR, "the rule folder could not be examined", e);
      trouble("检查规则文件夹 " + folder + " 时读写出错，稍后自动重试；请检查磁盘空间和权限。");
      Thread.sleep(RETRY_MILLIS);
      return false;
    } finally {
      running = null;
    }
  }

  private void examine(RuleFiles set, Instant start) throws IOException, InterruptedException {
    String sha256 = set.sha256();
    RuleCatalogue before = catalogue;
    InUse now = inUse;
    List<String> changed = before == null ? List.of() : before.differs(set);
    if (now != null && now.sha256().equals(sha256) && before != null) {
      latest = new Check(start, Duration.ZERO, sha256, changed, Map.of(), before.report(), true);
      return;
    }
    running = new Running(start, "", 0);
    Path draft = kept.draft(set);
    try {
      RuleReport report =
          vetting.check(
              draft,
              (file, line) -> {
                Running step = running;
                running = new Running(start, file, step == null ? 1 : step.steps() + 1);
              });
      if (report.passed()) {
        take(draft, new Check(start, took(start), sha256, changed, Map.of(), report, true));
      } else {
        Map<String, String> lines = FaultyLines.of(report, set);
        refuse(new Check(start, took(start), sha256, changed, lines, report, false));
      }
    } finally {
      kept.discard(draft);
    }
  }

  private void take(Path draft, Check check) throws IOException, InterruptedException {
    RuleCatalogue pages = RuleCatalogue.of(RuleSource.archive(draft));
    Path file = kept.keep(draft);
    InUse before = inUse;
    try {
      acts.taking(check, before == null ? "" : before.sha256());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "a rule set was not taken: it could not be recorded", e);
      refuse(check, "换用的记录写不进数据库，没有换用", "检查磁盘空间后，在页面上点“重新检查”");
      return;
    }
    Optional<String> unfit = workplace.work(file);
    if (unfit.isPresent()) {
      refuse(check, "审查进程不能用这套规则启动：" + unfit.get(), "原因见服务日志");
      return;
    }
    InUse now =
        new InUse(
            check.sha256(),
            clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
            Origin.FOLDER,
            check.report().points());
    catalogue = pages;
    inUse = now;
    latest = check;
    kept.use(new KeptSets.Used(file, now.sha256(), now.since()));
    LOG.log(
        System.Logger.Level.INFO,
        "rule set {0} is in use: {1} points, {2} rules, {3} cases",
        now.version(),
        check.report().points(),
        check.report().rules(),
        check.report().cases());
  }

  private void refuse(Check check, String message, String remedy) {
    RuleReport report = report(List.of(new Fault("", 0, message, remedy)));
    refuse(check.refusedFor(report));
  }

  private void refuse(Check check) {
    latest = check;
    for (Fault fault : check.report().faults().stream().limit(50).toList()) {
      LOG.log(System.Logger.Level.WARNING, "rule set {0} refused: {1}", check.version(), fault);
    }
    if (inUse == null) {
      workplace.idle(
          "没有可用的规则集：规则文件夹里有 "
              + check.report().faults().size()
              + " 处错误，第一处是 "
              + check.report().faults().get(0)
              + "。改正以后自动开始审查。");
    }
    try {
      acts.refused(check);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "a refusal could not be recorded", e);
    }
  }

  private static RuleReport report(List<Fault> faults) {
    return new RuleReport(0, 0, 0, faults, List.of());
  }

  private Duration took(Instant start) {
    return Duration.between(start, clock.instant());
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

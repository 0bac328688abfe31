package fadu;

import fadu.audit.AuditLog;
import fadu.review.ruleset.CurrentRules;
import fadu.review.ruleset.KeptSets;
import fadu.review.ruleset.PackedRules;
import fadu.review.ruleset.RuleSets;
import fadu.review.ruleset.Vetting;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.WorkerCommand;
import fadu.review.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which rules the service reviews with. */
@Configuration(proxyBeanMethods = false)
class RuleSetConfiguration {
  private static final Duration LONGEST_CHECK = Duration.ofMinutes(5);

  /** The rules packed with the program, unless a folder is set: then that folder, watched. */
  @Bean
  CurrentRules currentRules(
      @Value("${fadu.rules.dir:}") String dir,
      @Value("${fadu.rules.poll}") Duration poll,
      @Value("${fadu.rules.quiet}") Duration quiet,
      @Value("${fadu.rules.stall}") Duration stall,
      @Value("${fadu.workers.heap}") int heap,
      WorkerCommand worker,
      NetworkIsolation isolation,
      WorkerPool pool,
      DataFolder folder,
      AuditLog audit,
      Clock clock)
      throws IOException {
    if (dir.isEmpty()) {
      return new PackedRules(clock.instant());
    }
    RuleSets sets =
        new RuleSets(
            Path.of(dir),
            new KeptSets(folder.root().resolve("rules")),
            new Vetting(
                WorkerCommand.ofThisProgram("fadu.Fadu", Map.of(), isolation),
                folder.vetting(),
                Math.max(heap, 256),
                stall,
                LONGEST_CHECK),
            workplace(pool, worker),
            new RuleSetRecord(audit),
            new RuleSets.Timing(poll, quiet),
            clock);
    sets.start();
    return sets;
  }

  private static RuleSets.Workplace workplace(WorkerPool pool, WorkerCommand worker) {
    return new RuleSets.Workplace() {
      @Override
      public Optional<String> work(Path set) throws InterruptedException {
        return pool.renew(worker.with("fadu.rules.set", set.toString()));
      }

      @Override
      public void idle(String why) {
        pool.unavailable(why);
      }
    };
  }
}

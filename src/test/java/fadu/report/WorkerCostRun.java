package fadu.report;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.review.Reviews;
import fadu.review.worker.Answer;
import fadu.review.worker.Content;
import fadu.review.worker.Limits;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.Progress;
import fadu.review.worker.ReviewEngine;
import fadu.review.worker.Reviewer;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.review.worker.WorkerCommand;
import fadu.review.worker.WorkerPool;
import fadu.rules.RuleSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a text contract costs in a warm worker, and in this process by the same engine: time, and
 * processor time, which others on the machine change less.
 */
@Tag("bench")
class WorkerCostRun {
  private static final int TIMES = Integer.getInteger("fadu.worker.bench.times", 30);
  private static final int WARM = 15;

  @TempDir Path folder;

  @Test
  void printsTheTimeOfATextFileInAWorkerAndInProcess() throws Exception {
    Path file = Path.of("contracts-samples/lawful-school/lawful-school.docx");
    Submission submission =
        new Submission(
            List.of(new SubmittedFile("contract.docx", Content.of(Files.readAllBytes(file)))),
            "",
            Optional.of(LocalDate.of(2026, 12, 1)));
    ReviewEngine here = new JsonEngine(Reviews.loading(RuleSource.packed()));
    here.warmUp();
    WorkerCommand command =
        WorkerCommand.ofThisProgram("fadu.Fadu", Map.of(), NetworkIsolation.NONE);
    try (WorkerPool pool = new WorkerPool(command, Limits.DEFAULT, folder.resolve("pool"), 1)) {
      assertThat(pool.awaitReady(120)).isTrue();
      long[] inside = new long[TIMES];
      long[] worker = new long[TIMES];
      Duration spentHere = Duration.ZERO;
      Duration spentThere = Duration.ZERO;
      byte[] one = {};
      byte[] other = {};
      for (int i = -WARM; i < TIMES; i++) {
        Duration own = worked(ProcessHandle.current());
        Duration theirs = children();
        long start = System.nanoTime();
        one = json(here, submission);
        long middle = System.nanoTime();
        Duration ownAfter = worked(ProcessHandle.current());
        other = json(pool, submission);
        if (i >= 0) {
          inside[i] = middle - start;
          worker[i] = System.nanoTime() - middle;
          spentHere = spentHere.plus(ownAfter).minus(own);
          spentThere = spentThere.plus(children()).minus(theirs);
        }
      }
      assertThat(other).isEqualTo(one);
      Arrays.sort(inside);
      Arrays.sort(worker);
      System.out.printf(
          "in process %.1f ms, worker %.1f ms: %.2f times (medians of %d); processor %d and %d"
              + " ms%n",
          inside[TIMES / 2] / 1e6,
          worker[TIMES / 2] / 1e6,
          worker[TIMES / 2] / (double) inside[TIMES / 2],
          TIMES,
          spentHere.toMillis() / TIMES,
          spentThere.toMillis() / TIMES);
    }
  }

  private static Duration children() {
    return ProcessHandle.current()
        .descendants()
        .map(WorkerCostRun::worked)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration worked(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static byte[] json(Reviewer reviewer, Submission submission) throws InterruptedException {
    return ((Answer.Reviewed) reviewer.review(submission, Progress.NONE)).json();
  }
}

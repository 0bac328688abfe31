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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a text contract costs in a warm worker, and in this process by the same engine. */
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
      byte[] one = {};
      byte[] other = {};
      for (int i = -WARM; i < TIMES; i++) {
        long start = System.nanoTime();
        one = json(here, submission);
        long middle = System.nanoTime();
        other = json(pool, submission);
        if (i >= 0) {
          inside[i] = middle - start;
          worker[i] = System.nanoTime() - middle;
        }
      }
      assertThat(other).isEqualTo(one);
      Arrays.sort(inside);
      Arrays.sort(worker);
      System.out.printf(
          "in process %.1f ms, worker %.1f ms: %.2f times (medians of %d)%n",
          inside[TIMES / 2] / 1e6,
          worker[TIMES / 2] / 1e6,
          worker[TIMES / 2] / (double) inside[TIMES / 2],
          TIMES);
    }
  }

  private static byte[] json(Reviewer reviewer, Submission submission) throws InterruptedException {
    return ((Answer.Reviewed) reviewer.review(submission, Progress.NONE)).json();
  }
}

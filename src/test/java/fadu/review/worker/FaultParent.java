package fadu.review.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A service of a few lines, to be killed while one of its workers hangs. */
public final class FaultParent {
  private FaultParent() {}

  public static void main(String[] args) throws InterruptedException {
    WorkerCommand command =
        new WorkerCommand(
            List.of(FaultWorker.class.getName()),
            System.getProperty("java.class.path"),
            Map.of(),
            NetworkIsolation.NONE);
    Limits limits = Limits.DEFAULT.withBase(Duration.ofSeconds(60)).withHeap(64);
    WorkerPool pool = new WorkerPool(command, limits, Path.of(args[0]), 1);
    Submission hang =
        new Submission(
            List.of(new SubmittedFile("hang", Content.of(new byte[1]))), "", Optional.empty());
    pool.review(
        hang,
        step -> {
          while (pool.status().ready() < 1) {
            Thread.onSpinWait();
          }
          System.out.println("busy");
        });
  }
}

package fadu.cli;

import fadu.report.JsonEngine;
import fadu.review.Reviews;
import fadu.review.worker.WorkerMain;
import java.nio.file.Path;
import java.util.Optional;

/** {@code worker}: reviews what a parent process sends, until that process ends. */
final class WorkerRun {
  private WorkerRun() {}

  static int run() {
    Optional<Path> rules = Optional.ofNullable(System.getProperty(Workers.RULES)).map(Path::of);
    WorkerMain.run(() -> new JsonEngine(Reviews.loading(Options.source(rules))));
    return Status.ENGINE;
  }
}

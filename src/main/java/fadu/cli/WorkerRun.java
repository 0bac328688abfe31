package fadu.cli;

import fadu.report.JsonEngine;
import fadu.review.Reviews;
import fadu.review.original.DrawMain;
import fadu.review.ruleset.VettingMain;
import fadu.review.scan.OcrMain;
import fadu.review.worker.WorkerMain;
import fadu.rules.RuleSource;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What the program does as a child of itself. */
final class WorkerRun {
  /** System property that names the file of the rule set to work with. */
  private static final String SET = "fadu.rules.set";

  private WorkerRun() {}

  /** {@code worker}: reviews what a parent process sends, until that process ends. */
  static int run() {
    Optional<Path> rules = Optional.ofNullable(System.getProperty(Workers.RULES)).map(Path::of);
    RuleSource source =
        Optional.ofNullable(System.getProperty(SET))
            .map(file -> RuleSource.archive(Path.of(file)))
            .orElseGet(() -> Options.source(rules));
    WorkerMain.run(() -> new JsonEngine(Reviews.loading(source)));
    return Status.ENGINE;
  }

  /** {@code ocr}: recognises the pages a parent process sends, until that process ends. */
  static int ocr() {
    OcrMain.run();
    return Status.ENGINE;
  }

  /** {@code draw}: draws the pages a parent process asks for, until that process ends. */
  static int draw() {
    DrawMain.run();
    return Status.ENGINE;
  }

  /** {@code vet}: checks the rule set in a file and tells the parent process. */
  static int vet(ParseResult parsed) {
    VettingMain.run(Path.of(parsed.<String[]>matchedPositionalValue(0, new String[] {""})[0]));
    return Status.ENGINE;
  }
}

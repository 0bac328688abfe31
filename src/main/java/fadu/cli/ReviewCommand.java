package fadu.cli;

import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.finding.ReviewResult;
import fadu.law.Severity;
import fadu.report.JsonReport;
import fadu.report.TextReport;
import fadu.report.TextStyle;
import fadu.review.Reviews;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code review}: one submission, in this process. */
final class ReviewCommand {
  private final Terminal terminal;
  private final FileNames names;
  private final Options options;
  private final Optional<Reviews> early;

  ReviewCommand(ParseResult parsed, Terminal terminal, FileNames names, Optional<Reviews> early) {
    this.early = early;
    this.terminal = terminal;
    this.names = names;
    this.options = Options.of(parsed, names);
  }

  int run() {
    if (options.each()) {
      List<Task> tasks = Tasks.of(options.files(), names);
      try (Output output = Output.of(terminal, options.out())) {
        return new Each(options, terminal, output.terminal()).run(tasks);
      }
    }
    Submission submission = Submissions.of(options.files(), options, names);
    try (Output output = Output.of(terminal, options.out())) {
      return review(submission, output.terminal());
    }
  }

  private int review(Submission submission, Terminal out) {
    Reviews reviews = early.orElseGet(() -> Reviews.loading(Options.source(options.rules())));
    Attempt attempt = Attempt.of(reviews, submission, terminal);
    if (attempt.result().isEmpty()) {
      if (options.json()) {
        List<String> files = submission.files().stream().map(SubmittedFile::name).toList();
        out.result(JsonReport.refusal(files, attempt.code(), attempt.message()));
      }
      throw Fault.ofCaller(
          "“"
              + submission.files().get(0).name()
              + "”没有审查（"
              + attempt.code()
              + "）："
              + attempt.message(),
          "");
    }
    ReviewResult result = attempt.result().get();
    if (options.json()) {
      out.result(JsonReport.bytes(result));
    } else {
      out.print(TextReport.of(result, new TextStyle(out.colour(), out.columns(), options.all())));
    }
    return status(result);
  }

  private int status(ReviewResult result) {
    if (result.count(Outcome.ERROR) > 0) {
      terminal.say("错误：有 " + result.count(Outcome.ERROR) + " 个要点的规则出错，没有结论，见结果中的“引擎错误”。");
      return Status.ENGINE;
    }
    boolean found =
        options.failOn().isPresent()
            && result.findings().stream().anyMatch(f -> atLeast(f, options.failOn().get()));
    return found ? Status.FOUND : Status.DONE;
  }

  private static boolean atLeast(Finding finding, Severity severity) {
    return finding.outcome() == Outcome.VIOLATED && finding.severity().atLeast(severity);
  }
}

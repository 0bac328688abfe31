package fadu.cli;

import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.review.NotReviewed;
import fadu.review.Review;
import fadu.review.Reviews;
import fadu.review.worker.Progress;
import fadu.review.worker.Submission;
import fadu.rules.Page;
import fadu.rules.RuleCatalogue;
import fadu.rules.RuleSource;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code explain POINT FILE…}: how one point came to its outcome, from the facts to the law. */
final class ExplainCommand {
  private final Terminal terminal;
  private final FileNames names;
  private final Options options;

  ExplainCommand(ParseResult parsed, Terminal terminal, FileNames names) {
    this.terminal = terminal;
    this.names = names;
    this.options = Options.of(parsed, names);
  }

  int run() {
    String code = options.files().get(0).replace('/', '.');
    List<String> files = options.files().subList(1, options.files().size());
    if (files.isEmpty()) {
      throw Fault.ofCaller("没有写要审查的文件。", "例如：java -jar fadu.jar explain " + code + " 合同.docx");
    }
    RuleSource source = Options.source(options.rules());
    RuleCatalogue catalogue = RuleCatalogue.of(source);
    Page page =
        catalogue
            .page(code)
            .orElseThrow(
                () ->
                    Fault.ofCaller(
                        "没有名为“" + code + "”的要点。", "要点代码形如 payment.retention-over-3-percent。"));
    Submission submission = Submissions.of(files, options, names);
    Review review = review(Reviews.loading(source), submission);
    Finding finding =
        review.result().findings().stream()
            .filter(f -> f.point().code().equals(code))
            .findFirst()
            .orElseThrow();
    terminal.print(new Explanation(catalogue, page, review, finding).text());
    return finding.outcome() == Outcome.ERROR ? Status.ENGINE : Status.DONE;
  }

  private Review review(Reviews reviews, Submission submission) {
    Optional<Review> review;
    String refused = "";
    try (Spinner spinner = new Spinner(terminal, "审查")) {
      review = Optional.of(reviews.review(submission, Progress.NONE));
    } catch (NotReviewed e) {
      review = Optional.empty();
      refused = e.code() + "）：" + e.getMessage();
    }
    String name = submission.files().get(0).name();
    String why = refused;
    return review.orElseThrow(() -> Fault.ofCaller("“" + name + "”没有审查（" + why, ""));
  }
}

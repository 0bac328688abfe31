package fadu.review;

import fadu.extract.Extractor;
import fadu.extract.Refused;
import fadu.finding.RuleSet;
import fadu.review.worker.Progress;
import fadu.review.worker.ReviewEngine;
import fadu.review.worker.Submission;
import fadu.rules.RuleBook;
import fadu.rules.RuleSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Reviews with one rule set. Safe for several threads. */
public final class Reviews {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Supplier<RuleBook> rules;

  private Reviews(Supplier<RuleBook> rules) {
    this.rules = rules;
  }

  /** Loads the rules on a thread of its own; the first review waits for them only when it must. */
  public static Reviews loading(RuleSource source) {
    CompletableFuture<RuleBook> book = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                book.complete(RuleBook.load(source));
              } catch (RuntimeException | Error e) {
                book.completeExceptionally(e);
              }
            },
            "rules");
    thread.setDaemon(true);
    thread.start();
    return new Reviews(() -> result(book));
  }

  private static RuleBook result(CompletableFuture<RuleBook> book) {
    try {
      return book.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }

  /**
   * Reviews a submission, as of the date it asks for or today in China.
   *
   * @throws NotReviewed if the contract itself or the declared data cannot be read
   * @throws fadu.rules.RuleFaults if the rules cannot be used
   * @throws IllegalArgumentException if pages must be recognised first: see {@link #attempt}
   */
  public Review review(Submission submission, Progress progress) throws NotReviewed {
    try {
      return attempt(submission, progress);
    } catch (PagesMissing e) {
      throw new IllegalArgumentException("a submission whose pages are to be recognised", e);
    }
  }

  /**
   * Reviews a submission, or says what must be recognised first.
   *
   * @throws NotReviewed if the contract itself or the declared data cannot be read
   * @throws PagesMissing if pages must be recognised first; only where a file of the submission
   *     says that pages are recognised at all
   * @throws fadu.rules.RuleFaults if the rules cannot be used
   */
  public Review attempt(Submission submission, Progress progress) throws NotReviewed, PagesMissing {
    LocalDate day = submission.asOf().orElseGet(() -> LocalDate.now(CHINA));
    try {
      return Review.of(submission, day, rules, Extractor::extract, progress);
    } catch (Refused e) {
      throw new NotReviewed(e.code().name(), e.getMessage(), e.limit(), e.actual());
    }
  }

  /** What it reviews with; waits for the rules. */
  public ReviewEngine.About about() {
    RuleSet set = rules.get().ruleSet();
    return new ReviewEngine.About(Engine.NAME, set.version(), set.sha256(), set.points());
  }
}

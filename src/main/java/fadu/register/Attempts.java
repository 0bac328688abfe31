package fadu.register;

import fadu.register.ReviewState.Phase;
import fadu.review.worker.Answer;
import fadu.review.worker.Step;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts at reviews. Each has a number, the fence: whatever an attempt writes counts only while
 * no later one has begun, so a review that is executed twice still ends once.
 */
@Repository
class Attempts {
  /** Stands where the name of an instance does while pages are recognised. */
  private static final String RECOGNITION = "ocr";

  private final JdbcClient jdbc;
  private final ReviewSummaries summaries;
  private final Clock clock;

  Attempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.summaries = new ReviewSummaries(jdbc);
    this.clock = clock;
  }

  /** How often the service ended while it worked on this review; empty if it needs no more work. */
  Optional<Integer> interruptions(String reviewId) {
    return jdbc.sql(
            "select interruptions from review where id = ? and state in ('queued', 'running')")
        .param(reviewId)
        .query(Integer.class)
        .optional();
  }

  /** Begins an attempt; from now on those before it do not count. Empty if the review is over. */
  Optional<Claim> begin(String reviewId, String runner) {
    return jdbc.sql(
            "update review set state = 'running', step = '', fence = fence + 1, runner = ?,"
                + " started_at = ? where id = ? and state in ('queued', 'running')"
                + " returning id, submission_id, fence")
        .params(runner, clock.millis(), reviewId)
        .query((r, n) -> new Claim(r.getString(1), r.getString(2), r.getInt(3)))
        .optional();
  }

  /** Notes how far an attempt is. */
  void step(Claim claim, Step step) {
    jdbc.sql("update review set step = ? where id = ? and fence = ? and state = 'running'")
        .params(step.name(), claim.reviewId(), claim.fence())
        .update();
  }

  /**
   * Lets a review wait for its pages. It runs, but on no instance: the end of the service is not
   * its doing, and the job that stays takes it up again.
   */
  void waits(Claim claim, Step step, int done, int pages) {
    jdbc.sql(
            "update review set step = ?, runner = ?, ocr_done = ?, ocr_pages = ?"
                + " where id = ? and fence = ? and state = 'running'")
        .params(step.name(), RECOGNITION, done, pages, claim.reviewId(), claim.fence())
        .update();
  }

  /** Notes how many pages of a review that waits have been recognised. */
  void recognised(String reviewId, int done) {
    jdbc.sql(
            "update review set ocr_done = ? where id = ? and runner = ? and state = 'running'"
                + " and ocr_done < ?")
        .params(done, reviewId, RECOGNITION, done)
        .update();
  }

  /** Gives a review back: not its fault. */
  void giveBack(Claim claim) {
    jdbc.sql(
            "update review set state = 'queued', step = ''"
                + " where id = ? and fence = ? and state = 'running'")
        .params(claim.reviewId(), claim.fence())
        .update();
  }

  /**
   * Gives back a review whose instance is gone.
   *
   * @return how often it was interrupted by now
   */
  int interrupted(String reviewId) {
    return jdbc.sql(
            "update review set state = 'queued', step = '', interruptions = interruptions + 1"
                + " where id = ? and state = 'running' returning interruptions")
        .param(reviewId)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** Stores the result; false if this attempt no longer counts. */
  @Transactional
  boolean done(Claim claim, Answer.Reviewed answer, ResultDigest digest) {
    boolean held =
        jdbc.sql(
                    "update review set state = 'done', finished_at = ?, rule_set = ?, violated = ?"
                        + " where id = ? and fence = ? and state = 'running'")
                .params(
                    clock.millis(),
                    digest.ruleSet(),
                    digest.violated(),
                    claim.reviewId(),
                    claim.fence())
                .update()
            == 1;
    if (held) {
      jdbc.sql("insert into review_result (review_id, json, sha256, reading) values (?, ?, ?, ?)")
          .params(
              claim.reviewId(),
              new String(answer.json(), StandardCharsets.UTF_8),
              digest.sha256(),
              new String(answer.reading(), StandardCharsets.UTF_8))
          .update();
      summaries.add(claim.reviewId(), answer.json());
    }
    return held;
  }

  /** Stores that there is no result, and why; false if this attempt no longer counts. */
  boolean ended(Claim claim, Phase phase, Answer.Refused why) {
    return jdbc.sql(
                "update review set state = ?, finished_at = ?, code = ?, message = ?,"
                    + " code_limit = ?, code_actual = ?"
                    + " where id = ? and fence = ? and state = 'running'")
            .params(
                Arrays.asList(
                    phase.stored(),
                    clock.millis(),
                    why.code(),
                    why.message(),
                    nullable(why.limit()),
                    nullable(why.actual()),
                    claim.reviewId(),
                    claim.fence()))
            .update()
        == 1;
  }

  private static @Nullable Long nullable(java.util.OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}

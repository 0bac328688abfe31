package fadu.register;

import fadu.review.worker.Step;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a review stands.
 *
 * @param step last step begun
 * @param code why it was refused or failed, empty otherwise
 * @param violated points found violated, once it is done
 * @param createdAt milliseconds since 1970
 * @param recognised page images recognised so far
 * @param toRecognise page images that must be recognised, 0 if there are none
 */
public record ReviewState(
    String id,
    String submissionId,
    String accountId,
    String departmentId,
    String title,
    Phase phase,
    Optional<Step> step,
    String code,
    String message,
    OptionalLong limit,
    OptionalLong actual,
    int violated,
    long createdAt,
    int recognised,
    int toRecognise) {

  /** From sent in to finished. */
  public enum Phase {
    QUEUED,
    RUNNING,
    DONE,
    REFUSED,
    FAILED;

    String stored() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Phase stored(String text) {
      return valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }

    public boolean open() {
      return this == QUEUED || this == RUNNING;
    }
  }

  /** Names of {@link Step}s, in order, for a list of them on the screen. */
  public static List<Step> steps() {
    return List.of(Step.values());
  }
}

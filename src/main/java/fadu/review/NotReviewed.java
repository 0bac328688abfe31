package fadu.review;

import java.util.OptionalLong;

/**
 * A submission that cannot be reviewed as it is; the message is a Chinese sentence for its sender:
 * what, where, what to do.
 */
public final class NotReviewed extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;
  private final transient OptionalLong limit;
  private final transient OptionalLong actual;

  NotReviewed(String code, String message) {
    this(code, message, OptionalLong.empty(), OptionalLong.empty());
  }

  NotReviewed(String code, String message, OptionalLong limit, OptionalLong actual) {
    super(message);
    this.code = code;
    this.limit = limit;
    this.actual = actual;
  }

  /** Stable code, e.g. {@code ENCRYPTED}. */
  public String code() {
    return code;
  }

  /** The limit that was passed, where it is one. */
  public OptionalLong limit() {
    return limit;
  }

  /** What the submission has, where it is a limit. */
  public OptionalLong actual() {
    return actual;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}

package fadu.review;

/**
 * A submission that cannot be reviewed as it is; the message is a Chinese sentence for its sender:
 * what, where, what to do.
 */
public final class NotReviewed extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;

  NotReviewed(String code, String message) {
    super(message);
    this.code = code;
  }

  /** Stable code, e.g. {@code ENCRYPTED}. */
  public String code() {
    return code;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}

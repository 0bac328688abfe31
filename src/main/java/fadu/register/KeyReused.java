package fadu.register;

/** An idempotency key came again, with something else. */
public final class KeyReused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reviewId;

  KeyReused(String reviewId) {
    super("idempotency key reused");
    this.reviewId = reviewId;
  }

  /** The review that the key led to the first time. */
  public String reviewId() {
    return reviewId;
  }
}

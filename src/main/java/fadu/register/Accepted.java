package fadu.register;

/**
 * A submission that was taken in.
 *
 * @param reviewId id of its review, which outlives a crash from now on
 * @param replayed whether it was taken in before, under the same idempotency key
 */
public record Accepted(String reviewId, boolean replayed) {}

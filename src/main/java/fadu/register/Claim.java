package fadu.register;

/**
 * A review that someone works on.
 *
 * @param fence number of the attempt: a result of an earlier one is not taken
 */
record Claim(String reviewId, String submissionId, int fence) {}

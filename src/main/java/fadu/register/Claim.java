package fadu.register;

/**
 * A review that someone works on.
 *
 * @param fence number of the attempt: a result of an earlier one is not taken
 * @param interruptions how often the service ended while it worked on this review
 */
record Claim(String reviewId, String submissionId, int fence, int interruptions) {}

package fadu.review.worker;

/**
 * One file of a submission.
 *
 * @param name what its sender called it: a label, never a path to open
 */
public record SubmittedFile(String name, Content content) {}

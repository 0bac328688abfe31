package fadu.review.worker;

/** Told how far a review is; also the proof that it moves. */
@FunctionalInterface
public interface Progress {
  Progress NONE = step -> {};

  void at(Step step);

  /** A worker takes the review; may be told more than once. */
  default void begins() {}

  /** Pages found in a file: reading them takes time that its bytes do not tell. */
  default void pages(int count) {}

  /** So many page images of all that must be recognised have been. */
  default void recognised(int done, int of) {}
}

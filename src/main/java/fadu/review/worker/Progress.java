package fadu.review.worker;

/** Told how far a review is; also the proof that it moves. */
@FunctionalInterface
public interface Progress {
  Progress NONE = step -> {};

  void at(Step step);

  /** Pages found in a file: reading them takes time that its bytes do not tell. */
  default void pages(int count) {}
}

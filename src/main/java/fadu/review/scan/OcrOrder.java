package fadu.review.scan;

import fadu.review.worker.Submission;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Pages to recognise.
 *
 * @param submission whose files they are of
 * @param pages numbers from 1, by index of the file
 */
public record OcrOrder(Submission submission, SortedMap<Integer, SortedSet<Integer>> pages) {
  /** Number of all pages. */
  public int count() {
    return pages.values().stream().mapToInt(SortedSet::size).sum();
  }
}

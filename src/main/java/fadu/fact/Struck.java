package fadu.fact;

import fadu.text.Mark;
import fadu.text.SourceText;
import java.util.Comparator;
import java.util.List;

/** The struck out words of one file; asked for nearly every match, so never one by one. */
final class Struck {
  private final int[] from;

  /** Farthest end of the marks up to this one. */
  private final int[] reach;

  Struck(SourceText text) {
    List<Mark> marks =
        text.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.STRUCK)
            .sorted(Comparator.comparingInt(Mark::from))
            .toList();
    from = new int[marks.size()];
    reach = new int[marks.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = marks.get(i).from();
      reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], marks.get(i).to());
    }
  }

  /** Whether any character of the range is struck out; as {@link SourceText#marked}. */
  boolean any(int first, int end) {
    int low = 0;
    int high = from.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && first < reach[low - 1];
  }

  boolean none() {
    return from.length == 0;
  }
}

package fadu.fact.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A set of characters of the first plane.
 *
 * @param bounds first and last character of each range, in order, neither touching nor overlapping
 */
record CharSet(List<Integer> bounds) {
  private static final int LAST = 0xFFFF;
  static final CharSet ALL = new CharSet(List.of(0, LAST));

  static CharSet of(int first, int last) {
    return new CharSet(List.of(first, last));
  }

  /** Each character of the string. */
  static CharSet any(String characters) {
    return union(characters.chars().mapToObj(c -> of(c, c)).toList());
  }

  static CharSet union(List<CharSet> sets) {
    List<int[]> ranges = new ArrayList<>();
    for (CharSet set : sets) {
      for (int i = 0; i < set.bounds.size(); i += 2) {
        ranges.add(new int[] {set.bounds.get(i), set.bounds.get(i + 1)});
      }
    }
    ranges.sort(Comparator.comparingInt(range -> range[0]));
    List<Integer> bounds = new ArrayList<>();
    for (int[] range : ranges) {
      int last = bounds.size() - 1;
      if (last > 0 && range[0] <= bounds.get(last) + 1) {
        bounds.set(last, Math.max(bounds.get(last), range[1]));
      } else {
        bounds.addAll(Arrays.asList(range[0], range[1]));
      }
    }
    return new CharSet(List.copyOf(bounds));
  }

  CharSet others() {
    List<Integer> rest = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < bounds.size(); i += 2) {
      if (bounds.get(i) > from) {
        rest.addAll(Arrays.asList(from, bounds.get(i) - 1));
      }
      from = bounds.get(i + 1) + 1;
    }
    if (from <= LAST) {
      rest.addAll(Arrays.asList(from, LAST));
    }
    return new CharSet(List.copyOf(rest));
  }

  boolean has(int c) {
    for (int i = 0; i < bounds.size(); i += 2) {
      if (c >= bounds.get(i) && c <= bounds.get(i + 1)) {
        return true;
      }
    }
    return false;
  }
}

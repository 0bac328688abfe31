package fadu.clause;

import java.util.List;

/**
 * A clause number as read from the shadow text.
 *
 * @param values one number, or the steps of a decimal: 12.4.1 → 12, 4, 1
 * @param from first character
 * @param to one past the last character of the number itself, without separators
 * @param body first character after the number and its separators
 * @param firm a separator or bracket follows, so that it cannot be an ordinary number
 */
record ClauseNumber(
    NumberFamily family, List<Integer> values, int from, int to, int body, boolean firm) {

  ClauseNumber {
    values = List.copyOf(values);
  }

  int depth() {
    return values.size();
  }

  int first() {
    return values.get(0);
  }

  int last() {
    return values.get(values.size() - 1);
  }

  /** The same number taken for a member of another family. */
  ClauseNumber as(NumberFamily other) {
    return new ClauseNumber(other, values, from, to, body, firm);
  }

  /** Whether this decimal stands below {@code outer}: 12.4.1 below 12.4 and 12. */
  boolean below(ClauseNumber outer) {
    return depth() > outer.depth() && values.subList(0, outer.depth()).equals(outer.values);
  }

  /** Whether this is the next number after {@code before}: 五 after 四, 12.5 or 13.1 after 12.4. */
  boolean follows(ClauseNumber before) {
    if (family != before.family) {
      return false;
    }
    int common = Math.min(depth(), before.depth());
    for (int i = 0; i < common; i++) {
      int step = values.get(i) - before.values.get(i);
      if (step != 0) {
        return step == 1 && values.subList(i + 1, depth()).stream().allMatch(v -> v == 1);
      }
    }
    return depth() == before.depth() + 1 && last() == 1;
  }
}

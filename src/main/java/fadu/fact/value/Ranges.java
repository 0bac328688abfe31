package fadu.fact.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/** Ranges: 10%~30%, 百分之十至百分之三十, 3-5天. */
final class Ranges {
  private Ranges() {}

  /** Whether nothing but one sign of a range stands between the two offsets. */
  static boolean joined(String s, int from, int to) {
    return to == from + 1 && Scan.any("-~至到", s.charAt(from));
  }

  /** The number before token {@code i} that shares its unit: the 10 of 10~30%. */
  static Optional<Token> lower(String s, List<Token> tokens, int i) {
    if (i == 0) {
      return Optional.empty();
    }
    Token low = tokens.get(i - 1);
    Token high = tokens.get(i);
    char before = Scan.at(s, low.from() - 1);
    boolean plain =
        low.counts()
            && joined(s, low.to(), high.from())
            && low.value().compareTo(high.value()) < 0
            && !Scan.any("第月-./", before)
            && !Digits.isLetter(before);
    return plain ? Optional.of(low) : Optional.empty();
  }

  /** Marks neighbours joined by a sign of a range as its two ends. */
  static <M> List<M> of(
      List<M> mentions,
      ToIntFunction<M> from,
      ToIntFunction<M> to,
      BiFunction<M, Bound, M> with,
      String s) {
    List<M> marked = new ArrayList<>(mentions);
    int i = 0;
    while (i + 1 < marked.size()) {
      M low = marked.get(i);
      M high = marked.get(i + 1);
      if (joined(s, to.applyAsInt(low), from.applyAsInt(high))) {
        marked.set(i, with.apply(low, Bound.LOWER));
        marked.set(i + 1, with.apply(high, Bound.UPPER));
        i++;
      }
      i++;
    }
    return List.copyOf(marked);
  }
}

package fadu.rules;

import fadu.rules.file.Faults;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Some points of a book, and the same points in two halves, and so on: compiled when first needed
 * and kept. A fault in one point is found in a few steps, and all others still run together.
 */
final class Halves {
  private final List<PointRules> points;
  private final Optional<Halves> first;
  private final Optional<Halves> second;
  private @Nullable KieBase base;

  Halves(List<PointRules> points, @Nullable KieBase base) {
    this.points = List.copyOf(points);
    this.base = base;
    int middle = points.size() / 2;
    boolean many = points.size() > 1;
    first = many ? Optional.of(new Halves(points.subList(0, middle), null)) : Optional.empty();
    second =
        many
            ? Optional.of(new Halves(points.subList(middle, points.size()), null))
            : Optional.empty();
  }

  List<PointRules> points() {
    return points;
  }

  /** The two halves; none for a single point. */
  List<Halves> parts() {
    return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
  }

  synchronized KieBase base() {
    KieBase compiled = base;
    if (compiled == null) {
      compiled =
          Compiler.compile(
              points.stream().flatMap(p -> p.freshDescrs().stream()).toList(), new Faults());
      base = compiled;
    }
    return compiled;
  }
}

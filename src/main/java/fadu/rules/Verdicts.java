package fadu.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run of the rules said, by point. */
record Verdicts(Map<String, List<Verdict>> byPoint, Map<String, Failure> failures) {
  static Verdicts of(List<Verdict> verdicts, Map<String, Failure> failures) {
    return new Verdicts(
        verdicts.stream().collect(Collectors.groupingBy(v -> v.rule().point())),
        Map.copyOf(failures));
  }

  List<Verdict> of(String point) {
    return byPoint.getOrDefault(point, List.of());
  }

  Optional<Failure> failure(String point) {
    return Optional.ofNullable(failures.get(point));
  }
}

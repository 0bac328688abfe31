package fadu.cli;

import fadu.review.Reviews;
import fadu.rules.RuleSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Loading the rules is most of the time to a first result, and needs nothing of the arguments but
 * whether it is wanted: it begins before they are read.
 */
final class EarlyRules {
  private static final List<String> NOT_WANTED = List.of("--rules", "--each", "--help", "-h");

  private EarlyRules() {}

  /** The rules built in, loading, if the arguments look like the review of one submission. */
  static Optional<Reviews> of(String... args) {
    boolean wanted =
        args.length > 1
            && args[0].equals("review")
            && Arrays.stream(args).noneMatch(a -> NOT_WANTED.stream().anyMatch(a::startsWith));
    return wanted ? Optional.of(Reviews.loading(RuleSource.packed())) : Optional.empty();
  }
}

package fadu.rules;

import fadu.law.Branch;
import fadu.law.ReviewPoint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jurist's page: the review point with what only its rules and tests need.
 *
 * @param file path of the page under the rules folder
 * @param sees further keys its rules may look at without needing them
 * @param messages branch → message of its own, where the page gives one
 * @param denial whether words that deny something can break it (不予支付, 无须同意); of other points, words
 *     that only deny or forbid are not held against a contract
 * @param near words beside which something missing would stand, the likeliest first
 */
public record Page(
    String file,
    ReviewPoint point,
    Set<String> sees,
    Map<String, String> messages,
    boolean denial,
    List<String> near,
    List<PointCase> cases) {
  public Page {
    sees = Set.copyOf(sees);
    messages = Map.copyOf(messages);
    near = List.copyOf(near);
    cases = List.copyOf(cases);
  }

  public String rulesFile() {
    return file.substring(0, file.length() - ".yaml".length()) + ".drl";
  }

  /** All keys its rules may name. */
  public Set<String> keys() {
    return Stream.concat(sees.stream(), point.branches().stream().flatMap(Page::keys))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> keys(Branch branch) {
    return Stream.concat(branch.needs().stream(), branch.exceptionNeeds().stream());
  }

  Set<String> branchIds() {
    return point.branches().stream().map(Branch::id).collect(Collectors.toUnmodifiableSet());
  }
}

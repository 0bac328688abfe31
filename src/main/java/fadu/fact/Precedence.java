package fadu.fact;

import fadu.clause.Contract;
import fadu.clause.PartKind;
import fadu.text.Span;
import java.util.List;

/**
 * Which of several values of one key count: a supplement before the contract's own words, these
 * before the general conditions.
 */
public final class Precedence {
  private Precedence() {}

  /** The same facts; those of the highest-ranking part are effective, the others are not. */
  public static List<Fact> apply(Contract contract, List<? extends Fact> facts) {
    int best = facts.stream().mapToInt(fact -> rank(contract, fact)).max().orElse(0);
    return facts.stream()
        .<Fact>map(f -> f.withSource(f.source().withEffective(rank(contract, f) == best)))
        .toList();
  }

  private static int rank(Contract contract, Fact fact) {
    return fact.evidence().isEmpty() ? 0 : rank(contract, fact.evidence().get(0));
  }

  private static int rank(Contract contract, Span span) {
    PartKind kind = contract.partAt(span).kind();
    return switch (kind) {
      case SUPPLEMENT -> 3;
      case AGREEMENT, PARTICULAR, ANNEX -> 2;
      case GENERAL -> 1;
      case AWARD_NOTICE, PAPER -> 0;
    };
  }
}

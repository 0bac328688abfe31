package fadu.review.ruleset;

import fadu.rules.RuleCatalogue;
import fadu.rules.RuleSource;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules packed with the program: they change with the program only. */
public final class PackedRules implements CurrentRules {
  private final Instant since;
  private @Nullable RuleCatalogue read;

  /**
   * @param since when the service started
   */
  public PackedRules(Instant since) {
    this.since = since;
  }

  @Override
  public RuleSetStatus status() {
    RuleCatalogue catalogue = read();
    return new RuleSetStatus(
        Optional.empty(),
        Optional.of(
            new RuleSetStatus.InUse(
                catalogue.sha256(), since, RuleSetStatus.Origin.PACKED, catalogue.pages().size())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Optional<RuleCatalogue> catalogue() {
    return Optional.of(read());
  }

  private synchronized RuleCatalogue read() {
    RuleCatalogue known = read;
    if (known == null) {
      known = RuleCatalogue.of(RuleSource.packed());
      read = known;
    }
    return known;
  }

  @Override
  public void again() {
    // There is no folder.
  }
}

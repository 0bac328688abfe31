package fadu.fact.security;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import java.util.ArrayList;
import java.util.List;

/** All about securities; each topic sees what those before it found. */
public final class SecurityReader implements FactReader {
  private static final List<FactReader> TOPICS =
      List.of(
          new BondFlagReader(),
          new PerformanceBondReader(),
          new BondExpiryReader(),
          new RetentionModeReader(),
          new CashOnlyReader(),
          new GuaranteeReader(),
          new SuretyReader(),
          new DepositReader());

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> all = new ArrayList<>(found.all());
    for (FactReader topic : TOPICS) {
      all.addAll(topic.read(reading, new Facts(all)));
    }
    return List.copyOf(all.subList(found.all().size(), all.size()));
  }
}

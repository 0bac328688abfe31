package fadu.fact.variation;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import java.util.ArrayList;
import java.util.List;

/** All about variations. */
public final class VariationReader implements FactReader {
  private static final List<FactReader> TOPICS =
      List.of(
          new ProcedureReader(),
          new ScopeReader(),
          new RepresentativeReader(),
          new SupplementReader());

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (FactReader topic : TOPICS) {
      facts.addAll(topic.read(reading, found));
    }
    return facts;
  }
}

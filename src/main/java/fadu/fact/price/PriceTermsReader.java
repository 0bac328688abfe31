package fadu.fact.price;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import java.util.ArrayList;
import java.util.List;

/** What is agreed about the price beside its amount; each topic sees what those before it found. */
public final class PriceTermsReader implements FactReader {
  private static final List<FactReader> TOPICS =
      List.of(
          new CircumstancesReader(),
          new EstimateReader(),
          new VatReader(),
          new DiscountReader(),
          new AdjustmentReader(),
          new ProvisionalReader());

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (FactReader topic : TOPICS) {
      facts.addAll(topic.read(reading, found));
    }
    return facts;
  }
}

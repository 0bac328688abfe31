package fadu.fact.payment;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * All about payment. The topics share one pass over the shares of the price; each sees what those
 * before it found.
 */
public final class PaymentReader implements FactReader {
  private static final List<Topic> TOPICS =
      List.of(
          new AdvanceReader(),
          new NodeReader(),
          new ProgressReader(),
          new RetentionReader(),
          new TermReader(),
          new PreconditionReader(),
          new PrefinanceReader());

  /** One topic of payment. */
  interface Topic {
    List<Fact> read(Reading reading, ShareFinder shares, Facts found);
  }

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    ShareFinder shares = new ShareFinder(reading);
    List<Fact> all = new ArrayList<>(found.all());
    for (Topic topic : TOPICS) {
      all.addAll(topic.read(reading, shares, new Facts(all)));
    }
    return List.copyOf(all.subList(found.all().size(), all.size()));
  }
}

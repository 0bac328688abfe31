package fadu.fact.party;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import java.util.ArrayList;
import java.util.List;

/**
 * Names at other places: the account the price is paid to, who is secured by the performance
 * security and for whom, who gives the power of attorney; and whether a change of name is proved.
 */
public final class OtherPlacesReader implements FactReader {
  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    Payees.of(reading).stream().filter(payee -> !employers(payee, found)).forEach(facts::add);
    facts.addAll(SecuredNames.of(reading));
    facts.addAll(PowerGivers.of(reading));
    renamed(reading, facts);
    return facts.stream().distinct().toList();
  }

  /** The account in the lines of the employer is where it gets invoices from, not where it pays. */
  private static boolean employers(Fact payee, Facts found) {
    return payee instanceof PartyFact named
        && found
            .of("owner.name")
            .anyMatch(owner -> owner instanceof PartyFact its && its.name().equals(named.name()));
  }

  private static void renamed(Reading reading, List<Fact> facts) {
    for (Sentence sentence : reading.hits().sentences("renamed")) {
      boolean proved =
          !reading.hits().in(sentence, "register").isEmpty()
              || !reading.hits().in(reading.next(sentence), "register").isEmpty();
      if (proved) {
        facts.add(
            new TextFact(
                "party.nameChange", sentence.text(), "附登记证明", reading.source(sentence.span())));
      }
    }
  }
}

package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Hit;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import java.util.Optional;

/** A place besides heading and signatures where the submission names one of the two sides. */
enum OtherPlace {
  BOND("bond.performance.principal", Party.CONTRACTOR, "履约担保"),
  BOND_PRINCIPAL("bond.performance.principal", Party.CONTRACTOR, "履约担保被担保人"),
  BOND_BENEFICIARY("bond.performance.beneficiary", Party.EMPLOYER, "履约担保受益人"),
  AUTHORIZATION("attachments.authorization", Party.CONTRACTOR, "授权委托书");

  private final String key;
  private final Party party;
  private final String where;

  OtherPlace(String key, Party party, String where) {
    this.key = key;
    this.party = party;
    this.where = where;
  }

  /** The name behind a label, where it is one. */
  Optional<Fact> labelled(Reading reading, Hit hit) {
    String text = hit.sentence().text();
    int from = NameBehind.start(text, hit.to());
    int end = Names.end(text, from);
    boolean named =
        end - from >= 5 && (from > hit.to() || NameBehind.organisation(text.substring(from, end)));
    return named
        ? name(reading, hit.sentence(), text.substring(from, end), hit.from(), end)
        : Optional.empty();
  }

  /** These words, where they name an organisation; quoted from and to. */
  Optional<Fact> name(Reading reading, Sentence sentence, String words, int from, int to) {
    String name = Names.bare(Names.clean(words));
    boolean named = NameBehind.organisation(name) || name.length() >= 6 && name.contains("公司");
    return named
        ? Optional.of(
            new PartyFact(
                key, party, name, where, reading.source(reading.span(sentence, from, to))))
        : Optional.empty();
  }
}

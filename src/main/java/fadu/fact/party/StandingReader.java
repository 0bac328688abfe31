package fadu.fact.party;

import fadu.clause.Party;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.TextFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What sort of body the employer is and how large the sides are. What the contract says of itself
 * counts as declared ({@code meta.owner.category}, {@code meta.owner.size}, {@code
 * meta.contractor.size}) unless the department declared otherwise. {@code owner.category}, {@code
 * owner.size} and {@code contractor.size} are what counts, in one of a few words.
 */
public final class StandingReader implements FactReader {
  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    SizeFinder sizes = new SizeFinder(reading);
    Optional<TextFact> size = sizes.size(Party.EMPLOYER, "meta.owner.size");
    facts.addAll(settle(found, "owner.category", category(found, sizes), Standing::category));
    List<Fact> large = settle(found, "owner.size", size, Standing::size);
    facts.addAll(large.isEmpty() ? sizeInCategory(found) : large);
    facts.addAll(
        settle(
            found,
            "contractor.size",
            sizes.size(Party.CONTRACTOR, "meta.contractor.size"),
            Standing::size));
    return facts;
  }

  /** By the name of the employer; a company is owned by the state only if the contract says so. */
  private static Optional<TextFact> category(Facts found, SizeFinder sizes) {
    Optional<PartyFact> name = found.effective("owner.name", PartyFact.class);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Standing.ofName(name.get().name())
        .map(category -> new TextFact("meta.owner.category", category, "", name.get().source()))
        .or(() -> Standing.company(name.get().name()) ? sizes.stateOwned() : Optional.empty());
  }

  /** 国有企业（大型）: a size declared together with the category. */
  private static List<Fact> sizeInCategory(Facts found) {
    return found
        .effective("meta.owner.category", TextFact.class)
        .flatMap(
            declared ->
                Standing.size(declared.text())
                    .map(size -> new TextFact("owner.size", size, "", declared.source())))
        .<List<Fact>>map(List::of)
        .orElse(List.of());
  }

  private interface Reduction {
    Optional<String> of(String words);
  }

  /**
   * The declared value before the one read; a reading that says otherwise stays for the warning.
   */
  private static List<Fact> settle(
      Facts found, String key, Optional<TextFact> read, Reduction reduction) {
    Optional<TextFact> declared = found.effective("meta." + key, TextFact.class);
    Optional<String> counts = declared.or(() -> read).flatMap(f -> reduction.of(f.text()));
    List<Fact> facts = new ArrayList<>();
    if (declared.isEmpty()) {
      read.ifPresent(facts::add);
    } else if (read.isPresent() && !reduction.of(read.get().text()).equals(counts)) {
      facts.add(read.get().withSource(read.get().source().withEffective(false)));
    }
    Source source = declared.or(() -> read).map(TextFact::source).orElseGet(Source::declared);
    counts.ifPresent(value -> facts.add(new TextFact(key, value, "", source)));
    return facts;
  }
}

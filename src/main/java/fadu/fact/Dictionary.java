package fadu.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys facts may carry and the type of each: the contract between readers and rules.
 *
 * @param entries key → what it is
 */
public record Dictionary(Map<String, Entry> entries) {

  /** The types of facts, as the dictionary file writes them. */
  public enum Type {
    MONEY(MoneyFact.class),
    RATE(RateFact.class),
    PERIOD(PeriodFact.class),
    DATE(DateFact.class),
    CHOICE(ChoiceFact.class),
    FLAG(FlagFact.class),
    TEXT(TextFact.class),
    PARTY(PartyFact.class),
    STATEMENT(StatementFact.class),
    LIST(ListFact.class);

    private final Class<? extends Fact> factType;

    Type(Class<? extends Fact> factType) {
      this.factType = factType;
    }

    public Class<? extends Fact> factType() {
      return factType;
    }
  }

  /**
   * One key.
   *
   * @param says what the fact is, in Chinese, as messages name it when it is missing
   * @param choices the usual values of a declared text, empty if any text will do
   */
  public record Entry(String key, Type type, String says, List<String> choices) {
    public Entry {
      choices = List.copyOf(choices);
    }

    public Entry(String key, Type type, String says) {
      this(key, type, says, List.of());
    }

    /** Declared by the department with the submission, not read from the contract. */
    public boolean declared() {
      return key.startsWith("meta.");
    }
  }

  public Dictionary {
    entries = Map.copyOf(entries);
  }

  public Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }
}

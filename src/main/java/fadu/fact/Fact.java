package fadu.fact;

import fadu.text.Span;
import java.util.List;

/**
 * A fact of the submission. Rules match the type, the key and the typed fields; keys and their
 * types stand in the {@link Dictionary}.
 */
public sealed interface Fact
    permits MoneyFact,
        RateFact,
        PeriodFact,
        DateFact,
        ChoiceFact,
        FlagFact,
        TextFact,
        PartyFact,
        StatementFact,
        ListFact,
        MissingFact {

  /** Name in the dictionary, e.g. {@code retention.rate}. */
  String key();

  Source source();

  /** The value in words a lawyer reads, e.g. {@code 5%}, {@code 240日历天}. */
  String shown();

  default State state() {
    return State.PRESENT;
  }

  /** Same fact, with this standing by precedence. */
  Fact withSource(Source source);

  default List<Span> evidence() {
    return source().evidence();
  }

  default boolean effective() {
    return source().effective();
  }
}

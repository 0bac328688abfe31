package fadu.fact;

/**
 * A fact that has no value, and why: blank, said not to apply, absent, unreadable, not submitted.
 *
 * @param state anything but {@link State#PRESENT}
 * @param note what was searched or what is missing, a Chinese phrase
 */
public record MissingFact(String key, State state, String note, Source source) implements Fact {
  @Override
  public String shown() {
    return note;
  }

  @Override
  public MissingFact withSource(Source other) {
    return new MissingFact(key, state, note, other);
  }
}

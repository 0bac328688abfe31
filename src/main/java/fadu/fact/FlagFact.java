package fadu.fact;

/** Yes or no, said in words; "not said" is a {@link MissingFact}. */
public record FlagFact(String key, boolean yes, Source source) implements Fact {
  @Override
  public String shown() {
    return yes ? "是" : "否";
  }

  @Override
  public FlagFact withSource(Source other) {
    return new FlagFact(key, yes, other);
  }
}

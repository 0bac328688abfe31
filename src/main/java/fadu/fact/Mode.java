package fadu.fact;

/** What a {@link StatementFact} says of an act. */
public enum Mode {
  MUST("应当"),
  MAY("可以"),
  MUST_NOT("不得");

  private final String label;

  Mode(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

package fadu.clause;

/** The two sides of the contract under review. */
public enum Party {
  EMPLOYER("owner", "发包人"),
  CONTRACTOR("contractor", "承包人");

  private final String key;
  private final String label;

  Party(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** First half of the fact keys of this side: {@code owner}, {@code contractor}. */
  public String key() {
    return key;
  }

  public String label() {
    return label;
  }
}

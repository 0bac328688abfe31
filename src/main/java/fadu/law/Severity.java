package fadu.law;

/** How grave a violation is, gravest first. */
public enum Severity {
  重大,
  较大,
  一般,
  提示;

  public boolean atLeast(Severity other) {
    return ordinal() <= other.ordinal();
  }
}

package fadu.fact.value;

/** Whether a mention stands alone or is one end of a range such as 10%~30%. */
public enum Bound {
  SINGLE,
  /** The first of two; the next mention is its {@link #UPPER}. */
  LOWER,
  UPPER
}

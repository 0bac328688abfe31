package fadu.fact;

/** How a fact stands in the submission. */
public enum State {
  /** There is a value. */
  PRESENT,
  /** There is a place for it, left empty. */
  BLANK,
  /** The contract says in words that it does not apply. */
  NA,
  /** Everything was read and it is nowhere. */
  ABSENT,
  /** It is there and cannot be read with certainty. */
  UNREADABLE,
  /** It stands in a paper that was not submitted. */
  NOT_LOADED
}

package fadu.fact.value;

/** How far a mention can be trusted to say its value. */
public enum Standing {
  /** Written as it should be. */
  READ,
  /** Readable, though not written by the book: 壹佰伍万 without its 零, ¥1,2388,000. */
  IRREGULAR,
  /** There is a place for the value, and it is (partly) empty: ____, XX, 【】. */
  BLANK,
  /** Something is written and it is not a value: 壹佰万万元, 2026年2月30日. */
  INVALID
}

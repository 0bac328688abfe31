package fadu.report.sheet;

import java.util.List;

/**
 * A review with the decisions about it, ready to be set.
 *
 * @param head what the contract is, line by line
 * @param sums the outcomes counted, one sentence
 * @param items every point, violations first
 */
public record FindingsSheet(List<Line> head, String sums, List<Item> items) {
  public FindingsSheet {
    head = List.copyOf(head);
    items = List.copyOf(items);
  }

  /** A name and its value. */
  public record Line(String name, String value) {}

  /** Words of the contract and where they stand. */
  public record Quote(String where, String words) {}

  /**
   * One point.
   *
   * @param severity empty unless violated
   * @param decision what the adviser decided, in words; empty where there is nothing to decide
   */
  public record Item(
      String outcome,
      String severity,
      String area,
      String code,
      String title,
      String message,
      String reason,
      List<Quote> quotes,
      List<String> basis,
      String suggestion,
      String replacement,
      String decision,
      String decidedBy,
      String decidedAt) {

    /** Whether it asks for a decision. */
    public boolean violated() {
      return !severity.isEmpty();
    }
  }
}

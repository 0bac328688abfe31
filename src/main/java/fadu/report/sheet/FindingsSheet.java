package fadu.report.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A review with the decisions about it, ready to be set.
 *
 * @param head what the contract is, line by line
 * @param sums the outcomes counted, one sentence
 * @param items every point, violations first
 * @param otherLaw what the law of another date changes, where the review was asked for it
 */
public record FindingsSheet(
    List<Line> head, String sums, List<Item> items, Optional<OtherLaw> otherLaw) {
  public FindingsSheet {
    head = List.copyOf(head);
    items = List.copyOf(items);
  }

  /**
   * The same contract by the law of another date.
   *
   * @param asOf that date
   */
  public record OtherLaw(String asOf, List<Turn> turns) {
    public OtherLaw {
      turns = List.copyOf(turns);
    }
  }

  /**
   * A point that comes out differently.
   *
   * @param change in words: newly violated, no longer violated …
   * @param before outcome by the law of the review, with its severity
   * @param after outcome by the law of the other date
   * @param says what is found by that law
   * @param basis in force on that date
   */
  public record Turn(
      String change,
      String code,
      String title,
      String before,
      String after,
      String says,
      List<String> basis) {
    public Turn {
      basis = List.copyOf(basis);
    }
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

package fadu.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * The same submission judged by the law of another date.
 *
 * @param asOf the other date
 * @param changes the points that come out differently, by code
 */
public record Comparison(LocalDate asOf, List<Change> changes) {
  public Comparison {
    changes = List.copyOf(changes);
  }

  /** What another date does to a point. */
  public enum Kind {
    /** Violated by the law of the other date only. */
    ADDED("added", "新增违反"),
    /** No longer violated. */
    REMOVED("removed", "不再违反"),
    /** Violated by both, with another severity, limit or legal basis. */
    CHANGED("changed", "仍然违反，依据或程度不同"),
    /** Violated by neither, but the outcome differs. */
    OUTCOME("outcome", "其他结论变化");

    private final String code;
    private final String label;

    Kind(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** As the JSON writes it. */
    public String code() {
      return code;
    }

    public String label() {
      return label;
    }
  }

  /**
   * One point that comes out differently.
   *
   * @param before by the law of the review
   * @param after by the law of the other date
   */
  public record Change(Kind kind, Finding before, Finding after) {}

  /** The changes of one kind. */
  public List<Change> of(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }
}

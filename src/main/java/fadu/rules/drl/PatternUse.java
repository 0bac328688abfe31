package fadu.rules.drl;

import java.util.List;
import java.util.Map;

/**
 * What one pattern of a rule matches.
 *
 * @param type simple name of the type
 * @param names keys of facts, or the name of a threshold
 * @param group 0, or the running number of the not, exists or forall it stands in
 * @param joined whether a field must equal one of an earlier pattern
 * @param effectiveOnly whether facts that do not count by precedence are left out
 * @param bound names bound in it → the field each stands for, empty for the whole
 * @param comparisons its fields compared with what other patterns bound
 */
public record PatternUse(
    String type,
    List<String> names,
    int group,
    boolean joined,
    boolean effectiveOnly,
    Map<String, String> bound,
    List<Comparison> comparisons) {

  /**
   * A field and a value of another pattern.
   *
   * @param sign as written, e.g. {@code >}
   * @param name what was bound there
   * @param other its field, empty where the name stands for a field
   */
  public record Comparison(String field, String sign, String name, String other) {}

  public PatternUse {
    names = List.copyOf(names);
    bound = Map.copyOf(bound);
    comparisons = List.copyOf(comparisons);
  }

  public boolean threshold() {
    return type.equals(FactFields.THRESHOLD);
  }
}

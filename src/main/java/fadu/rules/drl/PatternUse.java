package fadu.rules.drl;

import java.util.List;

/**
 * What one pattern of a rule matches.
 *
 * @param type simple name of the type
 * @param names keys of facts, or the name of a threshold
 * @param group 0, or the running number of the not, exists or forall it stands in
 * @param joined whether a field must equal one of an earlier pattern
 * @param effectiveOnly whether facts that do not count by precedence are left out
 */
public record PatternUse(
    String type, List<String> names, int group, boolean joined, boolean effectiveOnly) {
  public PatternUse {
    names = List.copyOf(names);
  }

  public boolean threshold() {
    return type.equals(FactFields.THRESHOLD);
  }
}

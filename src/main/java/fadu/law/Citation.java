package fadu.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a review point cites a provision.
 *
 * @param ref id of the {@link LegalBasis}
 * @param where declared values under which it applies: key → accepted words; empty = always
 * @param appliesWhen the same in words, shown where the value was not declared; empty = always
 * @param temporalBy the date that decides for this point, if not the provision's own
 */
public record Citation(
    String ref,
    Map<String, List<String>> where,
    String appliesWhen,
    Optional<LegalBasis.TemporalBy> temporalBy) {
  public Citation {
    where = Map.copyOf(where);
  }
}

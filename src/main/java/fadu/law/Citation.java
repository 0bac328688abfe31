package fadu.law;

import java.util.List;
import java.util.Map;

/**
 * How a review point cites a provision.
 *
 * @param ref id of the {@link LegalBasis}
 * @param where declared values under which it applies: key → accepted words; empty = always
 * @param appliesWhen the same in words, shown where the value was not declared; empty = always
 */
public record Citation(String ref, Map<String, List<String>> where, String appliesWhen) {
  public Citation {
    where = Map.copyOf(where);
  }
}

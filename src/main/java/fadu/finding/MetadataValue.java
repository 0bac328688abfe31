package fadu.finding;

import fadu.fact.Dictionary;
import java.util.List;

/**
 * What is known of one entry of the data that goes with a submission, from one source.
 *
 * @param key key of the dictionary, {@code meta.…}
 * @param label the entry in Chinese
 * @param value as it would be declared: ISO dates, yuan without separators, per cent, days; several
 *     texts joined by 、
 * @param source {@link #DECLARED}, or the name of the file that says it
 * @param effective whether this source counts; what was declared counts before what a paper says
 * @param evidence the words that say it, empty for what was declared
 */
public record MetadataValue(
    String key,
    String label,
    Dictionary.Type type,
    String value,
    String source,
    boolean effective,
    List<Evidence> evidence) {
  /** Source of what the department declared. */
  public static final String DECLARED = "填报";

  public MetadataValue {
    evidence = List.copyOf(evidence);
  }
}

package fadu.finding;

import fadu.text.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One review: what was read, by which rules, as of which date, and the outcome of every point.
 *
 * @param metadata what is known of the data that goes with the submission, by key; of one key first
 *     what counts
 * @param comparison the same judged by the law of another date, if that was asked for
 */
public record ReviewResult(
    String engine,
    List<InputFile> input,
    RuleSet ruleSet,
    LocalDate asOf,
    List<Warning> warnings,
    Header contract,
    List<MetadataValue> metadata,
    List<Finding> findings,
    Optional<Comparison> comparison) {

  public ReviewResult {
    input = List.copyOf(input);
    warnings = List.copyOf(warnings);
    metadata = List.copyOf(metadata);
    findings = List.copyOf(findings);
    if (findings.size() != ruleSet.points()) {
      throw new IllegalArgumentException(
          findings.size() + " outcomes for " + ruleSet.points() + " points");
    }
  }

  /** A result without a comparison. */
  public ReviewResult(
      String engine,
      List<InputFile> input,
      RuleSet ruleSet,
      LocalDate asOf,
      List<Warning> warnings,
      Header contract,
      List<MetadataValue> metadata,
      List<Finding> findings) {
    this(engine, input, ruleSet, asOf, warnings, contract, metadata, findings, Optional.empty());
  }

  public long count(Outcome outcome) {
    return findings.stream().filter(f -> f.outcome() == outcome).count();
  }
}

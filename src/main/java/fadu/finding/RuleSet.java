package fadu.finding;

/**
 * The rules a result was made with.
 *
 * @param version name of the set
 * @param sha256 hash over rules, vocabulary, laws, thresholds and calendar
 * @param points number of points in it
 */
public record RuleSet(String version, String sha256, int points) {}

package fadu.finding;

/**
 * The rule behind an outcome.
 *
 * @param name name of the rule in its file
 * @param file path under {@code rules/}
 * @param line line on which the rule begins
 */
public record RuleReference(String name, String file, int line) {}

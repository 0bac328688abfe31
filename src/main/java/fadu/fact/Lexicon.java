package fadu.fact;

import fadu.clause.Contract;
import fadu.fact.pattern.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A vocabulary made ready for matching: one automaton for all terms, one linear-time expression for
 * each pattern. Immutable; shared by all reviews of a rule set.
 */
public final class Lexicon {
  private final Vocabulary vocabulary;
  private final Scanner scanner;
  private final Map<String, List<Pattern>> patterns = new HashMap<>();

  /** By prefix; the readers ask for a few. */
  private final Map<String, List<String>> groups = new ConcurrentHashMap<>();

  /**
   * @throws IllegalArgumentException naming the wording, if a pattern is malformed or names a group
   *     of terms that does not exist
   */
  public Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.scanner = new Scanner(vocabulary);
    vocabulary
        .patterns()
        .forEach((name, texts) -> patterns.put(name, texts.stream().map(this::compile).toList()));
  }

  public List<String> terms(String group) {
    return vocabulary.terms().getOrDefault(group, List.of());
  }

  /** Names of the groups of terms that begin with this prefix, sorted. */
  public List<String> groups(String prefix) {
    return groups.computeIfAbsent(
        prefix,
        start ->
            vocabulary.terms().keySet().stream()
                .filter(g -> g.startsWith(start))
                .sorted()
                .toList());
  }

  /** The expressions of a wording; empty if the vocabulary has no such wording. */
  public List<Pattern> patterns(String wording) {
    return patterns.getOrDefault(wording, List.of());
  }

  /** The alternation of a group of terms as part of an expression. */
  public String alternation(String group) {
    List<String> terms = vocabulary.terms().get(group);
    if (terms == null || terms.isEmpty()) {
      throw new IllegalArgumentException("no group of terms named " + group);
    }
    return "(?:" + String.join("|", terms.stream().map(Pattern::quote).toList()) + ")";
  }

  public Hits scan(Contract contract) {
    return scanner.scan(contract);
  }

  /** Compiles an expression in which {@code {name}} stands for a group of terms. */
  public Pattern compile(String text) {
    StringBuilder expression = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (open < 0 || close < 0) {
        break;
      }
      String name = text.substring(open + 1, close);
      boolean repetition = name.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',');
      expression.append(text, at, open);
      expression.append(repetition ? text.substring(open, close + 1) : alternation(name));
      at = close + 1;
    }
    return Pattern.compile(expression.append(text, at, text.length()).toString());
  }
}

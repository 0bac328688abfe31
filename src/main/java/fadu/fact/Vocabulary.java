package fadu.fact;

import java.util.List;
import java.util.Map;

/**
 * The words of the field as {@code rules/facts/*.yaml} lists them, folded as {@link
 * fadu.text.ShadowText} folds: a lawyer can add a synonym without touching Java.
 *
 * @param terms name of a group of synonyms → its words, longest first
 * @param patterns name of a wording → linear-time regular expressions (RE2 syntax) in which {@code
 *     {name}} stands for the alternation of a group of terms
 */
public record Vocabulary(Map<String, List<String>> terms, Map<String, List<String>> patterns) {
  public Vocabulary {
    terms = Map.copyOf(terms);
    patterns = Map.copyOf(patterns);
  }
}

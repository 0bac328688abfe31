package fadu.fact;

import fadu.fact.pattern.Pattern;

/**
 * An expression, and words of which every match holds one: most texts are told by the words alone.
 */
public record Wording(Words signs, Pattern expression) {
  public static Wording of(String signs, String expression) {
    return new Wording(Words.of(signs), Pattern.compile(expression));
  }

  public boolean in(String text) {
    return signs.in(text) && expression.matcher(text).find();
  }
}

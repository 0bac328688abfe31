package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.text.Span;
import java.math.BigDecimal;

/**
 * One amount written twice: in words and in figures.
 *
 * @param label what it is for, as printed before it
 * @param from first character of label and amounts in the sentence
 * @param to one past the last character
 */
record WordsFigures(
    Sentence sentence,
    String label,
    BigDecimal words,
    BigDecimal figures,
    int from,
    int to,
    Span span) {
  BigDecimal difference() {
    return words.subtract(figures).abs();
  }
}

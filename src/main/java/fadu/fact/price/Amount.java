package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.text.Span;
import java.math.BigDecimal;

/**
 * An amount and what it is for.
 *
 * @param label words to the left of the amount that name it, in its own stretch of the sentence
 * @param at first character of the number in the sentence
 * @param to one past the amount
 * @param span label and amount in the original
 */
record Amount(Sentence sentence, String label, int at, int to, BigDecimal yuan, Span span) {}

package fadu.fact.security;

import fadu.clause.Sentence;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much a security is: a share of the price, an amount, or both.
 *
 * @param topUp whether it tops up a low price (差额担保)
 * @param percent share of the price as written
 * @param base what it is a share of, empty if not said
 * @param yuan amount as written
 * @param from first character of the words that say it in the sentence
 * @param to one past the last
 * @param end one past the number itself
 * @param more whether it comes on top of the security before it
 */
record BondAmount(
    Sentence sentence,
    boolean topUp,
    Optional<BigDecimal> percent,
    String base,
    Optional<BigDecimal> yuan,
    int from,
    int to,
    int end,
    boolean more) {}

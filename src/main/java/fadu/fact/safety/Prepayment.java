package fadu.fact.safety;

import fadu.clause.Sentence;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of the safety fee that is paid at a time of its own.
 *
 * @param percent per cent of the fee
 * @param days after the start of work; empty if before the start, or if the time is counted from
 *     something else
 */
record Prepayment(
    Sentence sentence, int from, int to, BigDecimal percent, Optional<BigDecimal> days) {}

package fadu.clause;

import fadu.text.Span;

/**
 * One numbered clause, or the unnumbered text at the head of a part. Clauses partition their part:
 * the span of a clause ends where the next one begins, children are clauses of their own.
 *
 * @param index running number over the submission, in reading order
 * @param part index of the part
 * @param parent index of the enclosing clause, -1 at the top
 * @param level depth in the tree, 0 at the top
 * @param number as printed, without the blank after it: 第五条, 12.4.1, （一）; empty if unnumbered
 * @param citation number that names the clause inside its part: 12.4.1, 第五条4, 四1; 签署栏 for the block
 *     of signatures at the end, which has no number
 * @param caption heading words after the number, empty if there are none
 * @param span number, caption and text, without the children
 */
public record Clause(
    int index,
    int part,
    int parent,
    int level,
    String number,
    String citation,
    String caption,
    Span span) {}

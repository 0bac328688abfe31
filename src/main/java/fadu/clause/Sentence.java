package fadu.clause;

import fadu.text.Span;

/**
 * The unit in which facts are read: text up to 。；！？ or the end of the paragraph; one table row is
 * one sentence.
 *
 * @param index running number over the submission, in reading order
 * @param clause index of the clause
 * @param part index of the part
 * @param file index of the document
 * @param shadowFrom first character in the shadow text of the document
 * @param text the shadow text of the sentence, end mark included, what is only mentioned covered
 * @param span the same in the original
 * @param table running number of the table the sentence is a row of, -1 otherwise
 */
public record Sentence(
    int index, int clause, int part, int file, int shadowFrom, String text, Span span, int table) {}

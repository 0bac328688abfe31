package fadu.fact.paper;

import fadu.clause.Sentence;

/**
 * A labelled value of a paper: 中标价（万元）：1238.80, or a cell beside or below its label.
 *
 * @param note what label and value say between them, such as （万元）
 * @param value the words behind the label, up to the next label or the end of the sentence
 * @param at where the value begins in {@code sentence}
 * @param from where the words begin that show it: the label, if it stands in the same sentence
 */
record Field(Sentence sentence, String note, String value, int at, int from) {
  int to() {
    return at + value.length();
  }
}

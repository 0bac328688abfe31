package fadu.fact.form;

import fadu.clause.Sentence;

/**
 * A place left to be filled in.
 *
 * @param form how it is left: 下划线, 空格, 括号, 占位符, 待定, 冒号后无内容
 * @param from first character in the sentence
 * @param to one past the last character
 */
record Blank(Sentence sentence, String form, int from, int to) {}

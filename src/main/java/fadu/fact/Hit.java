package fadu.fact;

import fadu.clause.Sentence;

/**
 * A term of the vocabulary in a sentence.
 *
 * @param group name of the group of synonyms
 * @param term the synonym that stands there
 * @param from first character in {@link Sentence#text()}
 * @param to one past the last character
 */
public record Hit(String group, String term, Sentence sentence, int from, int to) {}

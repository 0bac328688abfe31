package fadu.fact.retention;

import fadu.clause.Sentence;

/**
 * Words that give retention money back.
 *
 * @param sentence where they stand
 * @param from first character of the conditions and the verb together
 * @param to one past the last character
 */
record Release(Sentence sentence, int from, int to) {
  String words() {
    return sentence.text().substring(from, to);
  }
}

package fadu.fact.dispute;

import fadu.clause.Sentence;

/**
 * A place where a sentence sends disputes to.
 *
 * @param mode 仲裁 or 诉讼
 * @param from first character of the words in the sentence
 * @param to one past the last character
 */
record Forum(Sentence sentence, String mode, int from, int to) {
  static final String ARBITRATION = "仲裁";
  static final String COURT = "诉讼";
}

package fadu.fact.attachment;

import fadu.clause.Sentence;

/**
 * A place of the contract that refers to an annex.
 *
 * @param key {@link AnnexWord#key()}, empty if the annex is named by its title only
 * @param title the title as the reference gives it, empty if it gives none
 * @param quoted whether the title stands in 《》 and so is one beyond doubt
 * @param from first character in the sentence
 * @param to one past the last character
 * @param standing what else the sentence says of the annex
 */
record AnnexReference(
    String key,
    String title,
    boolean quoted,
    Sentence sentence,
    int from,
    int to,
    Standing standing) {

  /** What a sentence says of an annex besides naming it. */
  enum Standing {
    ATTACHED,
    NOT_APPLICABLE,
    ELSEWHERE
  }

  String shown() {
    return key + (title.isEmpty() ? "" : quoted || key.isEmpty() ? "《" + title + "》" : title);
  }
}

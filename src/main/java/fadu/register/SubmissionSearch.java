package fadu.register;

import java.util.Optional;

/**
 * What a list of submissions is asked for.
 *
 * @param words to be found in file name, project, parties, number or codes of violations; all of
 *     them, separated by blanks
 * @param phase only reviews in this state
 * @param page from 0
 */
public record SubmissionSearch(String words, Optional<ReviewState.Phase> phase, int page) {
  /** Lines on a page. */
  public static final int SIZE = 25;
}

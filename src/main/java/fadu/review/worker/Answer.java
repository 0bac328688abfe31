package fadu.review.worker;

import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;

/** How a review ended. */
public sealed interface Answer {

  /**
   * The submission was reviewed.
   *
   * @param json the review as {@code fadu.review/1}, UTF-8; the same bytes for the same input
   * @param reading the text that was reviewed, for the screen ({@link ReadingText}), UTF-8
   */
  record Reviewed(byte[] json, byte[] reading) implements Answer {}

  /**
   * The submission was not reviewed, and will not be if it is sent again unchanged.
   *
   * @param code stable code, e.g. {@code ENCRYPTED}
   * @param message Chinese sentence: what, where, what to do
   * @param limit the limit that was passed, where it is one
   * @param actual what the submission has, where it is a limit
   */
  record Refused(String code, String message, OptionalLong limit, OptionalLong actual)
      implements Answer {
    public Refused(String code, String message) {
      this(code, message, OptionalLong.empty(), OptionalLong.empty());
    }
  }

  /**
   * Not yet: pages must be recognised first. Only a submission whose files say that pages are
   * recognised at all is answered so.
   *
   * @param pages numbers from 1, by index of the file in the submission
   */
  record Wanted(SortedMap<Integer, SortedSet<Integer>> pages) implements Answer {}

  /**
   * No review, for a reason that lies with this service and not with the submission.
   *
   * @param code stable code, e.g. {@code RULES_UNAVAILABLE}
   * @param message Chinese sentence
   */
  record Failed(String code, String message) implements Answer {}
}

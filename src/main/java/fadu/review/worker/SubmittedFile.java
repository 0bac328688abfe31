package fadu.review.worker;

import fadu.extract.ocr.PageReading;
import java.util.Map;
import java.util.Optional;

/**
 * One file of a submission.
 *
 * @param name what its sender called it: a label, never a path to open
 * @param recognised pages recognised so far, by number from 1; empty where nobody recognises pages,
 *     and those without text stay unread
 */
public record SubmittedFile(
    String name, Content content, Optional<Map<Integer, PageReading>> recognised) {
  /** A file whose pages nobody recognises. */
  public SubmittedFile(String name, Content content) {
    this(name, content, Optional.empty());
  }

  /** The same file with pages that have been recognised; all others may be asked for. */
  public SubmittedFile with(Map<Integer, PageReading> pages) {
    return new SubmittedFile(name, content, Optional.of(Map.copyOf(pages)));
  }
}

package fadu.review.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is reviewed: files as they were sent, with the data that the contract cannot show.
 *
 * @param files the contract first, then its papers; at least one
 * @param metadata text of {@code metadata.yaml} or {@code metadata.json}, empty if there is none
 * @param asOf date whose law is asked for, empty to let the engine decide
 */
public record Submission(List<SubmittedFile> files, String metadata, Optional<LocalDate> asOf) {
  public Submission {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a submission without a file");
    }
  }

  /** Bytes of all files together. */
  public long size() {
    return files.stream().mapToLong(f -> f.content().size()).sum();
  }
}

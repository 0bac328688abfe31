package fadu.review.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is reviewed: files as they were sent, with the data that the contract cannot show.
 *
 * @param files the contract and its papers; at least one
 * @param metadata text of {@code metadata.yaml} or {@code metadata.json}, empty if there is none
 * @param asOf date whose law is asked for, empty to let the engine decide
 * @param compareAsOf another date by whose law the contract is judged too, if one is asked for
 * @param contractFirst whether the first file is the contract whatever it looks like; else the
 *     engine takes the first that is one
 */
public record Submission(
    List<SubmittedFile> files,
    String metadata,
    Optional<LocalDate> asOf,
    Optional<LocalDate> compareAsOf,
    boolean contractFirst) {
  /** A submission whose first file is the contract. */
  public Submission(List<SubmittedFile> files, String metadata, Optional<LocalDate> asOf) {
    this(files, metadata, asOf, Optional.empty(), true);
  }

  /** A submission whose contract the engine may have to find. */
  public Submission(
      List<SubmittedFile> files, String metadata, Optional<LocalDate> asOf, boolean contractFirst) {
    this(files, metadata, asOf, Optional.empty(), contractFirst);
  }

  public Submission {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a submission without a file");
    }
  }

  /** The same submission with these files. */
  public Submission with(List<SubmittedFile> others) {
    return new Submission(others, metadata, asOf, compareAsOf, contractFirst);
  }

  /** Bytes of all files together. */
  public long size() {
    return files.stream().mapToLong(f -> f.content().size()).sum();
  }
}

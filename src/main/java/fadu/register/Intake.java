package fadu.register;

import fadu.account.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.dao.DuplicateKeyException;

/** The one way in for submissions, whatever they come by: keeps the files, then the record. */
public final class Intake {
  private final FileStore files;
  private final Submissions submissions;
  private final Quota quota;
  private final ReviewQueue queue;

  public Intake(FileStore files, Submissions submissions, Quota quota, ReviewQueue queue) {
    this.files = files;
    this.submissions = submissions;
    this.quota = quota;
    this.queue = queue;
  }

  /** A file as it arrives. */
  public interface Arriving {
    String name();

    /** Bytes, as far as is known. */
    long size();

    InputStream open() throws IOException;
  }

  /**
   * Takes a submission in.
   *
   * @return id of its review, which outlives a crash from now on
   * @throws Quota.Passed if its sender has too much already
   */
  public String accept(
      SignedIn from, String source, List<? extends Arriving> arriving, String metadata, String asOf)
      throws IOException {
    return accept(from, source, arriving, OptionalInt.of(0), metadata, asOf, "", "").reviewId();
  }

  /**
   * Takes a submission in, once under one idempotency key.
   *
   * @param contract position of the file that is the contract; empty to let the engine decide
   * @param compareAsOf another date by whose law to judge too, ISO; empty for none
   * @param idempotencyKey the sender's name for it, empty if it gave none
   * @throws KeyReused if the key came before with another submission
   */
  public Accepted accept(
      SignedIn from,
      String source,
      List<? extends Arriving> arriving,
      OptionalInt contract,
      String metadata,
      String asOf,
      String compareAsOf,
      String idempotencyKey)
      throws IOException {
    return accept(
        new NewSubmission(
            from,
            source,
            keep(from, arriving),
            contract,
            metadata,
            asOf,
            compareAsOf,
            idempotencyKey));
  }

  /**
   * Takes in files in any order.
   *
   * @param contract position of the file that is the contract; empty to let the engine decide
   * @return id of the review
   */
  public String acceptInAnyOrder(
      SignedIn from,
      String source,
      List<? extends Arriving> arriving,
      OptionalInt contract,
      String metadata,
      String asOf)
      throws IOException {
    return accept(
            new NewSubmission(from, source, keep(from, arriving), contract, metadata, asOf, "", ""))
        .reviewId();
  }

  /**
   * Orders another review of a submission; those before stay as they are.
   *
   * @return id of the new review
   */
  public String again(SignedIn who, String source, ReviewInput input) {
    String review = submissions.again(who, source, input);
    queue.wake();
    return review;
  }

  private List<NewSubmission.File> keep(SignedIn from, List<? extends Arriving> arriving)
      throws IOException {
    // Asked again with the record; asked here so that what is refused fills no disk.
    quota.check(from, arriving.stream().mapToLong(Arriving::size).sum());
    List<NewSubmission.File> kept = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Arriving file : arriving) {
      String name = Labels.unique(Labels.of(file.name()), names);
      names.add(name);
      try (InputStream in = file.open()) {
        kept.add(new NewSubmission.File(name, files.put(in)));
      }
    }
    return kept;
  }

  private Accepted accept(NewSubmission submission) {
    Accepted accepted = record(submission);
    queue.wake();
    return accepted;
  }

  private Accepted record(NewSubmission submission) {
    try {
      return submissions.accept(submission);
    } catch (DuplicateKeyException e) {
      // The same key came twice at once; the other one was first.
      return submissions.accept(submission);
    }
  }

  /** Removes what a crash left between the store and the table. */
  public int sweep() throws IOException {
    return files.sweep(submissions::holds);
  }
}

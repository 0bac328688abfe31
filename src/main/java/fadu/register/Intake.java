package fadu.register;

import fadu.account.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;

/** The one way in for submissions, whatever they come by: keeps the files, then the record. */
public final class Intake {
  private final FileStore files;
  private final Submissions submissions;
  private final ReviewQueue queue;

  public Intake(FileStore files, Submissions submissions, ReviewQueue queue) {
    this.files = files;
    this.submissions = submissions;
    this.queue = queue;
  }

  /** A file as it arrives. */
  public interface Arriving {
    String name();

    InputStream open() throws IOException;
  }

  /**
   * Takes a submission in.
   *
   * @return id of its review, which outlives a crash from now on
   */
  public String accept(
      SignedIn from, String source, List<? extends Arriving> arriving, String metadata, String asOf)
      throws IOException {
    return accept(from, source, arriving, metadata, asOf, "").reviewId();
  }

  /**
   * Takes a submission in, once under one idempotency key.
   *
   * @param idempotencyKey the sender's name for it, empty if it gave none
   * @throws KeyReused if the key came before with another submission
   */
  public Accepted accept(
      SignedIn from,
      String source,
      List<? extends Arriving> arriving,
      String metadata,
      String asOf,
      String idempotencyKey)
      throws IOException {
    List<NewSubmission.File> kept = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Arriving file : arriving) {
      String name = Labels.unique(Labels.of(file.name()), names);
      names.add(name);
      try (InputStream in = file.open()) {
        kept.add(new NewSubmission.File(name, files.put(in)));
      }
    }
    NewSubmission submission =
        new NewSubmission(from, source, kept, metadata, asOf, idempotencyKey);
    Accepted accepted = accept(submission);
    queue.wake();
    return accepted;
  }

  private Accepted accept(NewSubmission submission) {
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

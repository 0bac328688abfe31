package fadu.register;

import fadu.account.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

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
    List<NewSubmission.File> kept = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Arriving file : arriving) {
      String name = Labels.unique(Labels.of(file.name()), names);
      names.add(name);
      try (InputStream in = file.open()) {
        kept.add(new NewSubmission.File(name, files.put(in)));
      }
    }
    String review = submissions.accept(new NewSubmission(from, source, kept, metadata, asOf));
    queue.wake();
    return review;
  }

  /** Removes what a crash left between the store and the table. */
  public int sweep() throws IOException {
    return files.sweep(submissions::holds);
  }
}

package fadu.register;

import fadu.account.SignedIn;
import java.util.List;

/**
 * What someone sends in, its files already kept.
 *
 * @param files the contract first; at least one
 * @param metadata text of the metadata file, empty if there is none
 * @param asOf date whose law is asked for, ISO; empty to let the engine decide
 * @param source address it came from
 */
public record NewSubmission(
    SignedIn from, String source, List<File> files, String metadata, String asOf) {
  public NewSubmission {
    files = List.copyOf(files);
  }

  /** One file of it. */
  public record File(String name, FileStore.Stored content) {}
}

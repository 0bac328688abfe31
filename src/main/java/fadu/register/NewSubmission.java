package fadu.register;

import fadu.account.SignedIn;
import fadu.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.OptionalInt;

/**
 * What someone sends in, its files already kept.
 *
 * @param source address it came from
 * @param files at least one
 * @param contract position of the file that is the contract; empty to let the engine decide
 * @param metadata text of the metadata file, empty if there is none
 * @param asOf date whose law is asked for, ISO; empty to let the engine decide
 * @param compareAsOf another date by whose law to judge too, ISO; empty for none
 * @param idempotencyKey the sender's name for it, empty if it gave none
 */
public record NewSubmission(
    SignedIn from,
    String source,
    List<File> files,
    OptionalInt contract,
    String metadata,
    String asOf,
    String compareAsOf,
    String idempotencyKey) {
  public NewSubmission {
    files = List.copyOf(files);
  }

  /** One file of it. */
  public record File(String name, FileStore.Stored content) {}

  /** Whose idempotency keys it is among: the department's, or those of someone without one. */
  String owner() {
    return from.departmentId().isEmpty() ? from.id() : from.departmentId();
  }

  /** Equal for submissions that say the same. */
  String digest() {
    MessageDigest sha = Sha256.digest();
    for (File file : files) {
      add(sha, file.name());
      add(sha, file.content().sha256());
    }
    add(sha, metadata);
    add(sha, asOf);
    if (!compareAsOf.isEmpty()) {
      add(sha, "compare " + compareAsOf);
    }
    if (contract.orElse(-1) != 0) {
      add(sha, contract.toString());
    }
    return Sha256.of(sha);
  }

  private static void add(MessageDigest sha, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha.update(bytes);
  }
}

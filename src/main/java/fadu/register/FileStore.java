package fadu.register;

import fadu.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files under the hash of their content, {@code ab/cd/<sha256>}. A file that {@link #put} has
 * returned is on the disk, name and all; it never changes.
 */
public final class FileStore {
  private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
  private static final String TEMP = "tmp";

  private final Path root;
  private final Path temp;
  private final Disk disk;

  public FileStore(Path root) throws IOException {
    this(root, Disk.REAL);
  }

  FileStore(Path root, Disk disk) throws IOException {
    this.root = root.toAbsolutePath();
    this.temp = this.root.resolve(TEMP);
    this.disk = disk;
    Files.createDirectories(temp);
  }

  /** One file of the store. */
  public record Stored(String sha256, long size) {}

  /** Keeps all bytes of a stream. */
  public Stored put(InputStream in) throws IOException {
    Path draft = disk.createDraft(temp);
    try {
      MessageDigest digest = Sha256.digest();
      long size = disk.write(in, draft, out -> new DigestOutputStream(out, digest));
      String name = Sha256.of(digest);
      keep(draft, path(name));
      return new Stored(name, size);
    } finally {
      discard(draft);
    }
  }

  private void keep(Path draft, Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null) {
      throw new IllegalStateException();
    }
    if (Files.isRegularFile(target) && Files.size(target) == Files.size(draft)) {
      // Known already. Its age protects it from being swept away before its row is written; its
      // folders are written once more, for the first time may have failed after the renaming.
      Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
    } else {
      disk.createFolders(folder);
      disk.rename(draft, target);
    }
    for (Path p = folder; p != null && p.startsWith(root); p = p.getParent()) {
      disk.force(p);
    }
  }

  /** A draft that cannot be deleted now is swept away at the next start. */
  private void discard(Path draft) {
    try {
      disk.delete(draft);
    } catch (IOException e) {
      LOG.warn("the draft {} could not be deleted", draft.getFileName());
    }
  }

  /** Where the file of this hash stands. */
  public Path path(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no hash");
    }
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  /**
   * Removes unfinished files, and finished ones that no row names and that are older than an hour:
   * what a crash between file and row leaves behind.
   *
   * @return number of files removed
   */
  public int sweep(Predicate<String> known) throws IOException {
    int removed = 0;
    Instant old = Instant.now().minusSeconds(3600);
    try (Stream<Path> files = Files.walk(root, 4)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean draft = file.startsWith(temp);
        boolean orphan =
            !draft
                && Files.getLastModifiedTime(file).toInstant().isBefore(old)
                && !known.test(String.valueOf(file.getFileName()));
        if (draft || orphan) {
          Files.delete(file);
          removed++;
        }
      }
    }
    return removed;
  }
}

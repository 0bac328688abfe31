package fadu.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Files under the hash of their content, {@code ab/cd/<sha256>}. A file that {@link #put} has
 * returned is on the disk, name and all; it never changes.
 */
public final class FileStore {
  private static final String TEMP = "tmp";

  private final Path root;
  private final Path temp;

  public FileStore(Path root) throws IOException {
    this.root = root.toAbsolutePath();
    this.temp = this.root.resolve(TEMP);
    Files.createDirectories(temp);
  }

  /** One file of the store. */
  public record Stored(String sha256, long size) {}

  /** Keeps all bytes of a stream. */
  public Stored put(InputStream in) throws IOException {
    Path draft = Files.createTempFile(temp, "in", "");
    try {
      MessageDigest digest = sha256();
      long size;
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
        size = in.transferTo(out);
        channel.force(true);
      }
      String name = HexFormat.of().formatHex(digest.digest());
      keep(draft, path(name));
      return new Stored(name, size);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void keep(Path draft, Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null) {
      throw new IllegalStateException();
    }
    if (Files.isRegularFile(target) && Files.size(target) == Files.size(draft)) {
      // Known already. Its age protects it from being swept away before its row is written.
      Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
      return;
    }
    Files.createDirectories(folder);
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    for (Path p = folder; p != null && p.startsWith(root); p = p.getParent()) {
      force(p);
    }
  }

  /** A renamed file survives a power cut only once its folder is written too. */
  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

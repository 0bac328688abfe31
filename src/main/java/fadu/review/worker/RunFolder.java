package fadu.review.worker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A folder for the temporary files of one run of a program, for this user only. It is locked while
 * the run lives; what a killed run left is removed by the next one.
 */
public final class RunFolder implements AutoCloseable {
  private static final String PREFIX = "fadu-run-";
  private static final String LOCK = "lock";
  private static final long FRESH_SECONDS = 60;

  private final Path path;
  private final FileChannel lock;

  private RunFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes one, and removes what earlier runs left beside it.
   *
   * @param parent usually the system's folder for temporary files
   */
  public static RunFolder in(Path parent) throws IOException {
    sweep(parent);
    Path path = Files.createTempDirectory(parent, PREFIX);
    FileChannel lock =
        FileChannel.open(
            path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileLock unused = lock.lock();
    return new RunFolder(path, lock);
  }

  public Path path() {
    return path;
  }

  private static void sweep(Path parent) {
    try (Stream<Path> entries = Files.list(parent)) {
      for (Path folder : entries.filter(RunFolder::ours).toList()) {
        if (abandoned(folder)) {
          Folders.delete(folder);
        }
      }
    } catch (IOException e) {
      // Another run will find them.
    }
  }

  private static boolean ours(Path folder) {
    return String.valueOf(folder.getFileName()).startsWith(PREFIX)
        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /** Nobody holds its lock. One that is being made has no lock yet, or nobody in it. */
  private static boolean abandoned(Path folder) throws IOException {
    if (Files.getLastModifiedTime(folder)
        .toInstant()
        .isAfter(Instant.now().minusSeconds(FRESH_SECONDS))) {
      return false;
    }
    if (Files.notExists(folder.resolve(LOCK))) {
      return true;
    }
    try (FileChannel other =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      return other.tryLock() != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      // The lock ends with the process.
    }
    Folders.delete(path);
  }
}

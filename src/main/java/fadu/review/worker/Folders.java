package fadu.review.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Temporary folders and their end. */
public final class Folders {
  private static final long FRESH_SECONDS = 120;

  private Folders() {}

  /** Deletes what stands in a folder, except these. */
  static void sweep(Path parent, Set<Path> inUse) {
    try (Stream<Path> folders = Files.list(parent)) {
      Instant old = Instant.now().minusSeconds(FRESH_SECONDS);
      for (Path folder : folders.filter(f -> !inUse.contains(f)).toList()) {
        // A worker that is being started has its folder before it is known.
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(old)) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      // Another time.
    }
  }

  /** Deletes a folder with all it holds, without following links; what cannot go stays. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // Removed with the rest at the next start.
    }
  }
}

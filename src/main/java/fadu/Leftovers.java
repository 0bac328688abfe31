package fadu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What an interrupted service left in a folder for temporary files. */
final class Leftovers {
  private Leftovers() {}

  static void delete(Path folder) throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.filter(Files::isRegularFile).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

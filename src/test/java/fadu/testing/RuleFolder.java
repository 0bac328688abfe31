package fadu.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A rule author's folder: the shared files of the real set and a few of its points. */
public record RuleFolder(Path root) {
  public static final String PAGE = "payment/retention-over-3-percent.yaml";
  public static final String RULES = "payment/retention-over-3-percent.drl";
  private static final Path REAL = Path.of("rules");

  /** With one point. */
  public static RuleFolder small(Path root) throws IOException {
    return copied(
        root,
        path ->
            !path.contains("/")
                || path.startsWith("facts/")
                || List.of(PAGE, RULES).contains(path));
  }

  /** With all points. */
  public static RuleFolder whole(Path root) throws IOException {
    return copied(root, path -> true);
  }

  private static RuleFolder copied(Path root, Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(REAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = REAL.relativize(file).toString();
        if (wanted.test(path)) {
          Path to = root.resolve(path);
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    return new RuleFolder(root);
  }

  public String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  public void write(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text);
  }

  public void write(String path, byte[] bytes) throws IOException {
    Files.write(root.resolve(path), bytes);
  }

  public void change(String path, String from, String to) throws IOException {
    String text = text(path);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(from);
    }
    write(path, text.replace(from, to));
  }

  public void delete(String path) throws IOException {
    Files.delete(root.resolve(path));
  }
}

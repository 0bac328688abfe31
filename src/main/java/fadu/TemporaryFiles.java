package fadu;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.util.FileSystemUtils;

/**
 * Gives libraries a folder of ours for their temporary files. What a killed service left there is
 * removed at the next start; in the folder of the system it would stay and add up.
 */
final class TemporaryFiles implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  private static final String SETTING = "java.io.tmpdir";
  private static final String PREFIX = "run-";

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    String data = event.getEnvironment().getRequiredProperty("fadu.data");
    try {
      // Who asked the JDK for a temporary file before this is not moved: the server is told apart.
      Path run =
          Path.of(data)
              .toAbsolutePath()
              .normalize()
              .resolve("tmp")
              .resolve(PREFIX + UUID.randomUUID());
      System.setProperty(SETTING, Files.createDirectories(run).toString());
    } catch (IOException e) {
      // The data folder is of no use, which whoever opens it says.
    }
  }

  /** Whether the service was started by its main class, and has a folder of this run. */
  static boolean ready() {
    return own().getName().startsWith(PREFIX);
  }

  /** The folder for temporary files. */
  static File own() {
    return new File(System.getProperty(SETTING));
  }

  /**
   * Removes what earlier runs left.
   *
   * @param parent {@code tmp} of a data folder that is locked for this process
   */
  static void sweep(Path parent) throws IOException {
    Path own = own().toPath().toAbsolutePath().normalize();
    try (Stream<Path> runs = Files.list(parent)) {
      for (Path run : runs.filter(r -> r.getFileName().toString().startsWith(PREFIX)).toList()) {
        if (!run.toAbsolutePath().normalize().equals(own)) {
          FileSystemUtils.deleteRecursively(run);
        }
      }
    }
  }
}

package fadu.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a service holds beside what it keeps.
 *
 * @param children processes
 * @param handles open files that are no libraries, -1 where the system does not tell
 * @param temporary entries of the folders for temporary files
 */
record Footprint(long children, long handles, List<String> temporary) {
  /** Seconds: an engine that recognises is ended after two minutes without work. */
  private static final int IDLE = 150;

  static Footprint of(RealService service, Path data) throws IOException {
    TreeSet<String> temporary = new TreeSet<>(entries(data.resolveSibling("tmp"), 8));
    temporary.addAll(entries(data.resolve("tmp"), 8));
    return new Footprint(
        service.process().descendants().count(),
        handles(service.process().pid()),
        List.copyOf(temporary));
  }

  /** Waits until the service has all its workers, one more than may work at a time. */
  static Footprint steady(RealService service, Path data) throws IOException, InterruptedException {
    for (int i = 0; i < 120 && service.process().descendants().count() < 3; i++) {
      Thread.sleep(1_000);
    }
    return of(service, data);
  }

  /** Waits until the service has put away what it had in hand. */
  static Footprint settled(RealService service, Path data, Footprint before)
      throws IOException, InterruptedException {
    Footprint now = of(service, data);
    for (int i = 0; i < IDLE && !now.noMoreThan(before); i++) {
      Thread.sleep(1_000);
      now = of(service, data);
    }
    return now;
  }

  /** Some handles belong to connections that are kept for a while. */
  boolean noMoreThan(Footprint before) {
    return children <= before.children
        && handles <= before.handles + 12
        && temporary.size() <= before.temporary.size();
  }

  private static List<String> entries(Path folder, int depth) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, depth)) {
      return all.map(Path::toString).collect(Collectors.toList());
    } catch (UncheckedIOException e) {
      return List.of("changing: " + e.getMessage());
    }
  }

  private static long handles(long pid) throws IOException {
    Path handles = Path.of("/proc", String.valueOf(pid), "fd");
    if (!Files.isReadable(handles)) {
      return -1;
    }
    try (Stream<Path> all = Files.list(handles)) {
      return all.filter(h -> !target(h).endsWith(".jar")).count();
    }
  }

  private static String target(Path handle) {
    try {
      return Files.readSymbolicLink(handle).toString();
    } catch (IOException e) {
      return "";
    }
  }
}

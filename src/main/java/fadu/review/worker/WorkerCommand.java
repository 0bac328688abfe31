package fadu.review.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to start a worker: this very program once more, with little memory, a clean environment and,
 * where the system allows it, no network.
 *
 * @param program arguments of {@code java} that name the program and say that it is a worker
 * @param classPath class path, empty if {@code program} names a jar
 * @param properties system properties the worker needs
 * @param isolation command put in front, see {@link NetworkIsolation}
 */
public record WorkerCommand(
    List<String> program,
    String classPath,
    Map<String, String> properties,
    NetworkIsolation isolation) {

  public WorkerCommand {
    program = List.copyOf(program);
    properties = Map.copyOf(properties);
  }

  /**
   * The running program as a worker, whether it runs from its jar or from class folders.
   *
   * @param mainClass class whose {@code main} understands the argument {@code worker}
   */
  public static WorkerCommand ofThisProgram(
      String mainClass, Map<String, String> properties, NetworkIsolation isolation) {
    List<String> entries =
        Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
            .filter(entry -> !entry.isEmpty())
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList();
    if (entries.size() == 1 && entries.get(0).endsWith(".jar")) {
      return new WorkerCommand(
          List.of("-jar", entries.get(0), "worker"), "", properties, isolation);
    }
    return new WorkerCommand(
        List.of(mainClass, "worker"),
        entries.stream().collect(Collectors.joining(File.pathSeparator)),
        properties,
        isolation);
  }

  /** The same program with a system property more. */
  public WorkerCommand with(String property, String value) {
    Map<String, String> all = new TreeMap<>(properties);
    all.put(property, value);
    return new WorkerCommand(program, classPath, all, isolation);
  }

  /** The same program with another command than {@code worker}. */
  public WorkerCommand asking(String... arguments) {
    List<String> words = new ArrayList<>(program.subList(0, program.size() - 1));
    words.addAll(List.of(arguments));
    return new WorkerCommand(words, classPath, properties, isolation);
  }

  /** Starts a worker whose temporary files go to this folder. */
  public Process start(Path temp, Limits limits) throws java.io.IOException {
    List<String> command = new ArrayList<>(isolation.prefix());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + limits.heapMegabytes() + "m");
    command.addAll(
        List.of(
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            // The virtual machine's own messages must not get between the frames.
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + temp.resolve("hs_err.log"),
            "-Djava.io.tmpdir=" + temp,
            "-Duser.home=" + temp,
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=Asia/Shanghai",
            "-Duser.language=zh",
            "-Duser.country=CN"));
    new TreeMap<>(properties).forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(program);
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    environment.put("LANG", "C.UTF-8");
    environment.put("OMP_NUM_THREADS", "1");
    if (!classPath.isEmpty()) {
      environment.put("CLASSPATH", classPath);
    }
    return builder.start();
  }
}

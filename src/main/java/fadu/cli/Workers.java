package fadu.cli;

import fadu.review.scan.ScanReviewer;
import fadu.review.worker.Limits;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.Reviewer;
import fadu.review.worker.RunFolder;
import fadu.review.worker.WorkerCommand;
import fadu.review.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Worker processes of this run, and the folder for their temporary files. */
final class Workers implements AutoCloseable {
  /** System property that tells a worker which rules to load. */
  static final String RULES = "fadu.rules.dir";

  /** As long as a review alone may take: here nobody waits in front of a page. */
  private static final Limits LIMITS = Limits.DEFAULT.withBase(Duration.ofSeconds(20));

  private final WorkerPool pool;
  private final Scans scans = Scans.open();
  private final RunFolder folder;
  private final int size;

  private Workers(WorkerPool pool, RunFolder folder, int size) {
    this.pool = pool;
    this.folder = folder;
    this.size = size;
  }

  static Workers start(Optional<Path> rules) {
    Silence.ofJdkLoggers();
    int size = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    Map<String, String> properties =
        rules.map(path -> Map.of(RULES, path.toAbsolutePath().toString())).orElse(Map.of());
    try {
      RunFolder folder = RunFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
      WorkerCommand command =
          WorkerCommand.ofThisProgram("fadu.Fadu", properties, NetworkIsolation.probe());
      return new Workers(
          new WorkerPool(command, LIMITS, folder.path().resolve("workers"), size)
              .endingWithProcess(),
          folder,
          size);
    } catch (IOException e) {
      throw Fault.ofEngine("无法建立临时文件夹，没有开始审查。", "请检查临时目录有没有空间和写入的权限。");
    }
  }

  Reviewer reviewer() {
    return new ScanReviewer(pool, scans.lane());
  }

  /** Reviews at a time. */
  int size() {
    return size;
  }

  @Override
  public void close() {
    scans.close();
    pool.close();
    folder.close();
  }
}

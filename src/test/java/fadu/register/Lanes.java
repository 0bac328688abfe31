package fadu.register;

import fadu.review.scan.OcrCache;
import fadu.review.scan.OcrLane;
import fadu.review.scan.OcrLimits;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.WorkerCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lanes for tests. */
final class Lanes {
  private Lanes() {}

  /** One whose processes never begin, and take their time over it. */
  static OcrLane hanging(Path folder) {
    return new OcrLane(
        new WorkerCommand(
            List.of("fadu.review.scan.FaultOcr", "worker"),
            System.getProperty("java.class.path"),
            Map.of("fadu.test.begin", "hang"),
            NetworkIsolation.NONE),
        "",
        OcrLimits.DEFAULT,
        folder.resolve("ocr"),
        OcrCache.none());
  }

  /** One whose processes end as soon as they begin. */
  static OcrLane broken(Path folder) {
    return new OcrLane(
        new WorkerCommand(
            List.of("no.such.Program", "worker"), "", Map.of(), NetworkIsolation.NONE),
        "",
        OcrLimits.DEFAULT,
        folder.resolve("ocr"),
        OcrCache.none());
  }
}

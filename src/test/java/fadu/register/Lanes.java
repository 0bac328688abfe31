package fadu.register;

import fadu.review.ocr.OcrCache;
import fadu.review.ocr.OcrLane;
import fadu.review.ocr.OcrLimits;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.WorkerCommand;
import java.nio.file.Path;
import java.util.Map;

/** Lanes for tests. */
final class Lanes {
  private Lanes() {}

  /** One that starts no process unless pages are ordered. */
  static OcrLane idle(Path folder) {
    return new OcrLane(
        WorkerCommand.ofThisProgram("fadu.Fadu", Map.of(), NetworkIsolation.NONE),
        "",
        OcrLimits.DEFAULT,
        folder.resolve("ocr"),
        OcrCache.none());
  }
}

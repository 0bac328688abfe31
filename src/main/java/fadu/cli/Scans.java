package fadu.cli;

import fadu.review.scan.OcrCache;
import fadu.review.scan.OcrLane;
import fadu.review.scan.OcrLimits;
import fadu.review.scan.OcrMain;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.RunFolder;
import fadu.review.worker.WorkerCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Recognition of page images for one run of the program; nothing starts before it is needed. */
final class Scans implements AutoCloseable {
  private static final String ENGINES = "fadu.ocr.engines";
  private static final String CACHE = "fadu.ocr.cache";
  private static final long KEPT = 256L << 20;

  private final RunFolder folder;
  private final OcrLane lane;

  private Scans(RunFolder folder, OcrLane lane) {
    this.folder = folder;
    this.lane = lane;
  }

  static Scans open() {
    try {
      RunFolder folder = RunFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
      String cache = System.getProperty(CACHE, "");
      OcrLane lane =
          new OcrLane(
              WorkerCommand.ofThisProgram("fadu.Fadu", properties(), NetworkIsolation.probe()),
              System.getProperty(OcrMain.TESSERACT, ""),
              OcrLimits.DEFAULT.withEngines(Math.max(1, Integer.getInteger(ENGINES, 1))),
              folder.path().resolve("ocr"),
              cache.isEmpty() ? OcrCache.none() : OcrCache.in(Path.of(cache), KEPT));
      Scans scans = new Scans(folder, lane);
      Runtime.getRuntime().addShutdownHook(new Thread(scans::close, "ocr-end"));
      return scans;
    } catch (IOException e) {
      throw Fault.ofEngine("无法建立临时文件夹，没有开始识别。", "请检查临时目录有没有空间和写入的权限。");
    }
  }

  private static Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    String pages = System.getProperty("fadu.ocr.pages", "");
    if (!pages.isEmpty()) {
      properties.put("fadu.ocr.pages", pages);
    }
    return properties;
  }

  OcrLane lane() {
    return lane;
  }

  @Override
  public void close() {
    lane.close();
    folder.close();
  }
}

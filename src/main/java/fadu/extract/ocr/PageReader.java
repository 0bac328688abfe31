package fadu.extract.ocr;

import fadu.extract.Refused;
import fadu.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Reads page images with one engine; to be used where its faults do no harm. */
public final class PageReader {
  /** Variables of the environment with which a process reads fastest, as a shell takes them. */
  public static final String ENVIRONMENT = RapidFiles.SETTINGS_VARIABLE + "=1 OMP_NUM_THREADS=1";

  /** Changes whenever the same picture would be read otherwise. */
  private static final int EDITION = 7;

  /** Falls that matter less than turning the picture costs. */
  private static final double LEVEL = Math.toRadians(0.08);

  private final TextEngine engine;
  private final String name;

  private PageReader(TextEngine engine, String name) {
    this.engine = engine;
    this.name = name;
  }

  /**
   * Loads an engine.
   *
   * @param tesseract path of the program to use; empty for the engine that comes along
   * @param folder for pictures handed to the engine
   * @throws Refused {@code OCR_UNAVAILABLE}, with what would help
   */
  public static PageReader load(String tesseract, Path folder) throws Refused {
    return new PageReader(
        tesseract.isEmpty() ? RapidEngine.load(folder) : TesseractEngine.load(tesseract, folder),
        identity(tesseract));
  }

  /** What reads, exactly: what another would make of a picture may differ. */
  public String name() {
    return name;
  }

  /**
   * The name of the reader that {@link #load} would load, told without loading it.
   *
   * @param tesseract path of the program to use; empty for the engine that comes along
   */
  public static String identity(String tesseract) {
    String engine =
        tesseract.isEmpty() ? RapidEngine.NAME : TesseractEngine.identity(Path.of(tesseract));
    return engine + " #" + EDITION;
  }

  /** Reads a page. */
  public ScanPage read(PageImage page) throws IOException, Refused {
    Gray gray = Ink.of(page.pixels());
    int threshold = Ink.threshold(gray);
    Posture posture = Posture.of(gray, threshold);
    int quarters = 0;
    if (posture.isSideways()) {
      gray = gray.turned(1);
      quarters = 1;
      posture = Posture.of(gray, threshold);
    }
    double tilt = posture.tilt();
    Gray level = Math.abs(tilt) < LEVEL ? gray : gray.levelled(tilt);
    tilt = level == gray ? 0 : tilt;
    List<Block> blocks = engine.read(level);
    if (quarters == 0 && standing(blocks)) {
      // Lines much alike are as sharp across as along; the pieces themselves tell.
      gray = gray.turned(1);
      quarters = 1;
      tilt = Posture.of(gray, threshold).tilt();
      level = Math.abs(tilt) < LEVEL ? gray : gray.levelled(tilt);
      tilt = level == gray ? 0 : tilt;
      blocks = engine.read(level);
    }
    if (Headlong.is(level, blocks, engine)) {
      level = level.turned(2);
      quarters += 2;
      blocks = engine.read(level);
    }
    float scale = page.scale();
    Lines lines = new Lines(level, threshold, RuleFinder.of(level, threshold, scale), engine);
    List<ScanPage.Run> runs = new ArrayList<>();
    for (Block block : blocks) {
      lines.run(block, scale).ifPresent(runs::add);
    }
    // A page turned clockwise by one quarter to be read had its lines run up.
    int direction = Math.floorMod(-quarters, 4);
    return new ScanPage(
        page.width(), page.height(), direction, (float) tilt, Sizes.even(runs), lines.rules(scale));
  }

  /** Whether most pieces of several letters are far higher than wide. */
  private static boolean standing(List<Block> blocks) {
    int high = 0;
    int all = 0;
    for (Block block : blocks) {
      boolean several = block.text().length() > 3;
      all += several ? 1 : 0;
      high += several && block.height() > 2 * block.width() ? 1 : 0;
    }
    return all > 0 && 2 * high > all;
  }

  /**
   * Names what a page shows and who reads it: what was read under the same key need not be read
   * again.
   */
  public String key(PageImage page) {
    int width = page.pixels().getWidth();
    int height = page.pixels().getHeight();
    MessageDigest hash = Sha256.digest();
    String frame = name() + " " + width + "x" + height + " " + page.width() + "x" + page.height();
    hash.update(frame.getBytes(StandardCharsets.UTF_8));
    byte[] bytes = new byte[width * 3];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      page.pixels().getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        bytes[3 * x] = (byte) (row[x] >> 16);
        bytes[3 * x + 1] = (byte) (row[x] >> 8);
        bytes[3 * x + 2] = (byte) row[x];
      }
      hash.update(bytes);
    }
    return Sha256.of(hash);
  }
}

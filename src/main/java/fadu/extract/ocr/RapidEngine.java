package fadu.extract.ocr;

import com.benjaminwan.ocrlibrary.OcrEngine;
import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import fadu.extract.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/** RapidOCR with the models that come with it, one thread. It reads files only. */
final class RapidEngine implements TextEngine {
  static final String NAME = "RapidOCR 0.0.7/1.2.2 PP-OCRv4";

  /** White around a picture, without which words at its edge are missed. */
  private static final int PADDING = 20;

  /** Words are looked for on a picture of this size, and read on the whole one. */
  private static final int LOOKED_AT = 1280;

  /** How sure it is of a piece, and of each pixel of it, and how much is put around it. */
  private static final float PIECE = 0.5f;

  private static final float PIXEL = 0.3f;
  private static final float AROUND = 1.6f;

  private final OcrEngine engine;
  private final Path folder;

  private RapidEngine(OcrEngine engine, Path folder) {
    this.engine = engine;
    this.folder = folder;
  }

  /**
   * Loads the engine.
   *
   * @param folder for its files and for pictures handed to it
   * @throws Refused {@code OCR_UNAVAILABLE} where its library cannot be loaded
   */
  static RapidEngine load(Path folder) throws Refused {
    if (!Unavailable.isLinuxOnIntel()) {
      throw Unavailable.here(new UnsatisfiedLinkError("another machine"));
    }
    try {
      Path own = Files.createDirectories(folder.resolve("engine"));
      System.load(RapidFiles.library(own).toString());
      RapidFiles.models(own);
      OcrEngine engine = new OcrEngine();
      engine.initLogger(false, false, false);
      boolean ready =
          engine.initModels(
              own.toString(),
              RapidFiles.FINDER,
              RapidFiles.TURNER,
              RapidFiles.READER,
              RapidFiles.LETTERS);
      if (!ready) {
        throw new IOException("the models cannot be loaded");
      }
      RapidEngine rapid = new RapidEngine(engine, folder);
      Gray blank = new Gray(64, 64);
      Arrays.fill(blank.pixels(), (byte) Gray.WHITE);
      List<Block> unused = rapid.read(blank);
      return rapid;
    } catch (IOException | RuntimeException | LinkageError e) {
      throw Unavailable.here(e);
    }
  }

  @Override
  public List<Block> read(Gray picture) throws IOException, Refused {
    Path file = Files.createTempFile(folder, "page", ".bmp");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        if (!ImageIO.write(picture.image(), "bmp", out)) {
          throw new IOException("no writer for pictures");
        }
      }
      OcrResult result =
          engine.detect(file.toString(), PADDING, LOOKED_AT, PIECE, PIXEL, AROUND, false, false);
      if (result == null) {
        throw new Refused(Refused.Code.OCR_FAILED, "识别引擎没有读出这一页；请以200—300 dpi重新扫描，或者提交文字版。");
      }
      List<Block> blocks = new ArrayList<>();
      for (TextBlock block : result.getTextBlocks()) {
        if (!block.getText().isBlank()) {
          blocks.add(block(block));
        }
      }
      return blocks;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Block block(TextBlock found) {
    int left = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    List<Point> corners = found.getBoxPoint();
    for (Point corner : corners) {
      left = Math.min(left, corner.getX());
      right = Math.max(right, corner.getX());
    }
    int[] heights = corners.stream().mapToInt(Point::getY).sorted().toArray();
    int top = (heights[0] + heights[1]) / 2;
    int bottom = (heights[2] + heights[3]) / 2;
    String text = found.getText();
    float[] certainty = new float[text.length()];
    for (int i = 0; i < certainty.length; i++) {
      certainty[i] = i < found.getCharScores().length ? found.getCharScores()[i] : 0;
    }
    return new Block(left, top, right, bottom, text, certainty);
  }
}

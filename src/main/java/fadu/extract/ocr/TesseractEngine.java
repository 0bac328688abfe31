package fadu.extract.ocr;

import fadu.extract.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/** Tesseract as the administrator installed it, one process a picture. */
final class TesseractEngine implements TextEngine {
  private final String program;
  private final Path folder;

  private TesseractEngine(String program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * Tries the program out.
   *
   * @throws Refused {@code OCR_UNAVAILABLE} where it or the language is not there
   */
  static TesseractEngine load(String program, Path folder) throws Refused {
    try {
      String languages = output(List.of(program, "--list-langs"));
      if (languages.lines().noneMatch("chi_sim"::equals)) {
        throw missing("没有安装chi_sim语言包");
      }
      return new TesseractEngine(program, folder);
    } catch (IOException e) {
      throw missing("无法运行");
    }
  }

  private static Refused missing(String why) {
    return new Refused(
        Refused.Code.OCR_UNAVAILABLE,
        "设置 fadu.ocr.tesseract 指明的识别程序" + why + "，图像中的文字未能识别；请管理员检查安装和设置，或者提交文字版的文件。");
  }

  /** Which program it is: another one at the same path may read otherwise. */
  static String identity(Path program) {
    try {
      return "Tesseract "
          + program
          + " "
          + Files.size(program)
          + " "
          + Files.getLastModifiedTime(program);
    } catch (IOException e) {
      return "Tesseract " + program;
    }
  }

  @Override
  public List<Block> read(Gray picture) throws IOException, Refused {
    Path file = Files.createTempFile(folder, "page", ".png");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        if (!ImageIO.write(picture.image(), "png", out)) {
          throw new IOException("no writer for pictures");
        }
      }
      String dpi = Integer.toString(PageImages.DPI);
      return blocks(
          output(
              List.of(program, file.toString(), "stdout", "-l", "chi_sim", "--dpi", dpi, "tsv")));
    } catch (IOException | NumberFormatException e) {
      throw new Refused(Refused.Code.OCR_FAILED, "识别程序没有读出这一页；请以200—300 dpi重新扫描，或者提交文字版。");
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static String output(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException("it ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return said;
  }

  /** One block a word; level, …, left, top, width, height, certainty in percent, text. */
  static List<Block> blocks(String table) {
    List<Block> blocks = new ArrayList<>();
    for (String line : table.lines().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length >= 12 && cells[0].equals("5") && !cells[11].isBlank()) {
        int left = Integer.parseInt(cells[6]);
        int top = Integer.parseInt(cells[7]);
        float[] certainty = new float[cells[11].length()];
        Arrays.fill(certainty, Math.max(0, Float.parseFloat(cells[10])) / 100);
        blocks.add(
            new Block(
                left,
                top,
                left + Integer.parseInt(cells[8]),
                top + Integer.parseInt(cells[9]),
                cells[11],
                certainty));
      }
    }
    return blocks;
  }
}

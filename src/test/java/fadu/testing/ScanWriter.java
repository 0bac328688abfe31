package fadu.testing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Prints a contract on A4 pages and scans them: pictures of words, no text. */
public final class ScanWriter {
  private static final int LEFT = 72;
  private static final int RIGHT = 523;
  private static final int TOP = 80;
  private static final int BOTTOM = 760;
  private static final double LEAD = 1.7;

  private final float scale;
  private final Font font;
  private final List<BufferedImage> pages = new ArrayList<>();
  private Graphics2D g;
  private double y;

  private ScanWriter(Font font, int dpi) {
    this.scale = dpi / 72f;
    this.font = font.deriveFont(12f * scale);
    this.g = page();
  }

  /** A writer, if this machine has a font with Chinese letters. */
  public static Optional<ScanWriter> at(int dpi) {
    return font().map(font -> new ScanWriter(font, dpi));
  }

  private static Optional<Font> font() {
    Stream<String> named =
        Stream.of("Noto Serif CJK SC", "Noto Sans CJK SC", "WenQuanYi Zen Hei", "AR PL UMing CN");
    Stream<String> all =
        Arrays.stream(
            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    return Stream.concat(named, all)
        .map(name -> new Font(name, Font.PLAIN, 12))
        .filter(font -> font.canDisplay('竣') && font.canDisplay('镇'))
        .findFirst();
  }

  private Graphics2D page() {
    BufferedImage page =
        new BufferedImage(
            Math.round(595 * scale), Math.round(842 * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setFont(font);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setStroke(new BasicStroke(0.8f * scale));
    pages.add(page);
    graphics.drawString("第 " + pages.size() + " 页", 280 * scale, 800 * scale);
    y = TOP;
    return graphics;
  }

  private void room(double height) {
    if (y + height > BOTTOM) {
      g.dispose();
      g = page();
    }
  }

  /** A paragraph with its first line indented by two letters. */
  public ScanWriter paragraph(String words) {
    double x = LEFT + 24;
    FontMetrics metrics = g.getFontMetrics();
    StringBuilder line = new StringBuilder();
    double wide = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      double width = metrics.charWidth(c) / scale;
      if (x + wide + width > RIGHT && "，。、；：）》”％%".indexOf(c) < 0) {
        line(line, x);
        line.setLength(0);
        wide = 0;
        x = LEFT;
      }
      line.append(c);
      wide += width;
    }
    line(line, x);
    return this;
  }

  private void line(CharSequence words, double x) {
    room(12 * LEAD);
    y += 12 * LEAD;
    g.drawString(words.toString(), Math.round(x * scale), Math.round(y * scale));
  }

  /** A row of a ruled table, columns as wide as each other. */
  public ScanWriter row(List<String> cells) {
    room(24);
    double width = (RIGHT - LEFT) / (double) cells.size();
    for (int i = 0; i < cells.size(); i++) {
      int x = (int) Math.round((LEFT + i * width) * scale);
      int top = (int) Math.round((y + 6) * scale);
      g.drawRect(x, top, (int) Math.round(width * scale), Math.round(24 * scale));
      g.drawString(cells.get(i), x + 6 * scale, (float) (y + 23) * scale);
    }
    y += 24;
    return this;
  }

  /** Words at a place of this page, in points. */
  public ScanWriter at(double x, double base, String words) {
    g.drawString(words, Math.round(x * scale), Math.round(base * scale));
    return this;
  }

  public List<BufferedImage> pages() {
    return List.copyOf(pages);
  }

  /** The pages as one file of pictures, black and white. */
  public static byte[] tiff(List<BufferedImage> pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        BufferedImage ink =
            new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        ink.createGraphics().drawImage(page, 0, 0, null);
        writer.writeToSequence(new IIOImage(ink, null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** Pages as a PDF of pictures and nothing else; {@code quality} 1 keeps every pixel. */
  public static byte[] pdf(List<BufferedImage> pages, float quality) {
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage image : pages) {
        boolean upright = image.getWidth() <= image.getHeight();
        PDRectangle size = upright ? PDRectangle.A4 : new PDRectangle(842, 595);
        PDPage page = new PDPage(size);
        document.addPage(page);
        PDImageXObject picture =
            quality >= 1
                ? LosslessFactory.createFromImage(document, image)
                : JPEGFactory.createFromImage(document, image, quality);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

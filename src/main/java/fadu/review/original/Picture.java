package fadu.review.original;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A page as bytes that every browser shows, no larger than a screen has use for. */
final class Picture {
  /** Pixels sent: two thousand across an upright page. */
  private static final double SENT = 6_000_000;

  private static final float QUALITY = 0.85f;

  private Picture() {}

  /** Pages of black, white and grey as png; in a picture with colours that would be too much. */
  static byte[] bytes(BufferedImage page) throws IOException {
    boolean grey = page.getColorModel().getNumColorComponents() == 1 || isGrey(page);
    BufferedImage shown = shown(page, grey);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (grey) {
      ImageIO.write(shown, "png", out);
    } else {
      jpeg(shown, out);
    }
    return out.toByteArray();
  }

  private static BufferedImage shown(BufferedImage page, boolean grey) {
    double scale = Math.sqrt(SENT / ((double) page.getWidth() * page.getHeight()));
    int width = scale < 1 ? (int) Math.max(1, page.getWidth() * scale) : page.getWidth();
    int height = scale < 1 ? (int) Math.max(1, page.getHeight() * scale) : page.getHeight();
    BufferedImage shown =
        new BufferedImage(
            width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = shown.createGraphics();
    graphics.setBackground(java.awt.Color.WHITE);
    graphics.clearRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(page, 0, 0, width, height, null);
    graphics.dispose();
    return shown;
  }

  /** Whether no pixel of a sample has a colour. */
  private static boolean isGrey(BufferedImage page) {
    int step = Math.max(1, Math.min(page.getWidth(), page.getHeight()) / 400);
    for (int y = 0; y < page.getHeight(); y += step) {
      for (int x = 0; x < page.getWidth(); x += step) {
        int rgb = page.getRGB(x, y);
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 16) {
          return false;
        }
      }
    }
    return true;
  }

  private static void jpeg(BufferedImage page, ByteArrayOutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(QUALITY);
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(page, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}

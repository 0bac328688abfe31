package fadu.testing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** What happens to pages before they are read: skew, noise, stamps, copies of copies, fax. */
public final class Worn {
  private Worn() {}

  /** Put askew on the scanner. */
  public static BufferedImage skewed(BufferedImage page, double degrees) {
    return drawn(
        page,
        g ->
            g.transform(
                AffineTransform.getRotateInstance(
                    Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0)));
  }

  /** Turned clockwise by quarters. */
  public static BufferedImage turned(BufferedImage page, int quarters) {
    boolean upright = quarters % 2 == 0;
    int w = upright ? page.getWidth() : page.getHeight();
    int h = upright ? page.getHeight() : page.getWidth();
    BufferedImage turned = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = turned.createGraphics();
    g.translate(w / 2.0, h / 2.0);
    g.rotate(quarters * Math.PI / 2);
    g.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
    g.dispose();
    return turned;
  }

  /** Grain of a cheap scanner, and specks. */
  public static BufferedImage noisy(BufferedImage page) {
    Random random = new Random(7);
    BufferedImage noisy = copy(page);
    for (int y = 0; y < noisy.getHeight(); y++) {
      for (int x = 0; x < noisy.getWidth(); x++) {
        int shade = (noisy.getRGB(x, y) & 0xFF) + (int) (random.nextGaussian() * 22);
        int one = random.nextInt(600) == 0 ? 40 : Math.max(0, Math.min(255, shade));
        noisy.setRGB(x, y, one << 16 | one << 8 | one);
      }
    }
    return noisy;
  }

  /** A round red stamp over the words in the middle of the page. */
  public static BufferedImage stamped(BufferedImage page) {
    BufferedImage stamped = copy(page);
    Graphics2D g = stamped.createGraphics();
    int side = page.getWidth() / 5;
    int x = page.getWidth() / 2;
    int y = page.getHeight() / 3;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(210, 20, 30, 170));
    g.setStroke(new BasicStroke(side / 30f));
    g.drawOval(x, y, side, side);
    g.setFont(new Font(Font.SERIF, Font.BOLD, side / 3));
    g.drawString("★", x + side / 3, y + side * 3 / 5);
    g.dispose();
    return stamped;
  }

  /** A copy of a copy: grey on grey. */
  public static BufferedImage pale(BufferedImage page) {
    return shaded(page, shade -> 120 + shade * 90 / 255);
  }

  /** Black or white and nothing between, at the resolution of a fine fax. */
  public static BufferedImage faxed(BufferedImage page) {
    double small = 0.75;
    BufferedImage fax = scaled(page, small);
    return scaled(shaded(fax, shade -> shade < 150 ? 0 : 255), 1 / small);
  }

  private static BufferedImage shaded(BufferedImage page, IntUnaryOperator change) {
    BufferedImage shaded = copy(page);
    for (int y = 0; y < shaded.getHeight(); y++) {
      for (int x = 0; x < shaded.getWidth(); x++) {
        int shade = change.applyAsInt(shaded.getRGB(x, y) & 0xFF);
        shaded.setRGB(x, y, shade << 16 | shade << 8 | shade);
      }
    }
    return shaded;
  }

  private static BufferedImage scaled(BufferedImage page, double by) {
    BufferedImage scaled =
        new BufferedImage(
            (int) Math.round(page.getWidth() * by),
            (int) Math.round(page.getHeight() * by),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = scaled.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(page, 0, 0, scaled.getWidth(), scaled.getHeight(), null);
    g.dispose();
    return scaled;
  }

  private static BufferedImage copy(BufferedImage page) {
    return drawn(page, g -> {});
  }

  private static BufferedImage drawn(
      BufferedImage page, java.util.function.Consumer<Graphics2D> before) {
    BufferedImage drawn =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = drawn.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, page.getWidth(), page.getHeight());
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    before.accept(g);
    g.drawImage(page, 0, 0, null);
    g.dispose();
    return drawn;
  }
}
